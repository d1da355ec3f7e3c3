/** Where the bench keeps its attempts: one for each package, in the browser's storage. */
import { attemptOf, firstAttempt, type Attempt } from './attempt.js';

export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

export interface Keeper {
  readonly load: () => { readonly attempt: Attempt; readonly readable: boolean };
  /** False where the browser refused. */
  readonly save: (attempt: Attempt) => boolean;
}

/** `storage` may throw, or be null. */
export function keeper(storage: Storage | null, name: string): Keeper {
  const key = `bench:${name}:attempt`;
  return {
    load() {
      try {
        const text = storage?.getItem(key) ?? null;
        const attempt = text === null ? firstAttempt : attemptOf(text);
        return { attempt: attempt ?? firstAttempt, readable: attempt !== null };
      } catch {
        return { attempt: firstAttempt, readable: false };
      }
    },
    save(attempt) {
      try {
        storage?.setItem(key, JSON.stringify(attempt));
        return storage !== null;
      } catch {
        return false;
      }
    },
  };
}
