/** No LMS: the saved state stays in this browser, and whoever gives the storage decides how well. */
import type { Report } from '../course/report-types.js';
import type { Channel } from './channel.js';
import type { Env } from './env.js';
import type { Connection, Session } from './port.js';
import { startSession } from './session.js';
import { claim } from './tabs.js';

class LocalChannel implements Channel {
  readonly #env: Env;
  readonly #key: string;
  #stored: string | null = null;

  constructor(env: Env, key: string) {
    this.#env = env;
    this.#key = key;
  }

  take(): void {
    // Nothing to remember: the saved state is all there is.
  }

  keep({ suspendData }: Report): boolean {
    if (suspendData !== this.#stored && this.#env.storage?.set(this.#key, suspendData) === true)
      this.#stored = suspendData;
    return suspendData === this.#stored;
  }

  save(report: Report): boolean {
    return this.keep(report);
  }

  end(report: Report | null): void {
    if (report !== null) this.keep(report);
  }
}

/** Key of the saved state. */
export const localKey = (env: Env): string => `${env.course}:local`;

/** Opens a session that is kept in the browser's storage, or nowhere where that is refused. */
export async function openAlone(env: Env): Promise<Session> {
  const key = localKey(env);
  const stored = env.storage !== null;
  const suspendData = env.storage?.get(key) ?? '';
  const { held, release } = await claim(env, key);
  const connection: Connection = held ? { kind: 'local', stored } : { kind: 'elsewhere' };
  return startSession(env, {
    launch: { mode: 'normal', credit: true, learnerName: '', suspendData, language: env.language, restored: false },
    channel: new LocalChannel(env, key),
    connection,
    good: { kind: 'local', stored: true },
    release,
  });
}
