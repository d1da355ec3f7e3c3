/** Storage of the browser, which it may refuse; never throws. */
export interface Store {
  readonly get: (key: string) => string | null;
  /** False where the browser refuses, or has no room. */
  readonly set: (key: string, value: string) => boolean;
}

/** Null where the browser refuses it. */
export function storeOf(storage: () => Storage): Store | null {
  const tried = <T>(run: () => T, otherwise: T): T => {
    try {
      return run();
    } catch {
      return otherwise;
    }
  };
  if (tried<Storage | null>(storage, null) === null) return null;
  return {
    get: (key) => tried(() => storage().getItem(key), null),
    set: (key, value) =>
      tried(() => {
        storage().setItem(key, value);
        return true;
      }, false),
  };
}
