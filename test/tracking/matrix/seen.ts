import type { Session } from '../../../src/tracking/port.js';

/** Kinds of connection in the order of first sight, over all sessions of a launch. */
export class Seen {
  readonly #kinds = new Set<string>();

  watch(session: Session): void {
    const look = (): void => {
      const { connection } = session;
      this.#kinds.add(connection.kind === 'local' && connection.how === 'unstored' ? 'not stored' : connection.kind);
    };
    look();
    session.subscribe(look);
  }

  get list(): readonly string[] {
    return [...this.#kinds];
  }
}
