/**
 * The browser's storage with its database beside it. Chromium brings storage to disk only seconds later, so that a killed browser
 * loses what was last kept; a transaction of the database outlives it. Each write carries a number, the time
 * where clocks go on: the higher one is the newer.
 */
import type { Store } from '../browser/store.js';
import type { LocalEnv } from './env.js';

/** Milliseconds; Safari has been seen to leave the first request of a page unanswered. */
const PATIENCE = 1000;

type Kept = readonly [number: number, text: string];

/** Rejects where the browser refuses its database. */
const opened = (factory: IDBFactory | null, name: string): Promise<IDBDatabase | null> =>
  new Promise((resolve, reject) => {
    if (factory === null) {
      resolve(null);
      return;
    }
    const request = factory.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });

const readFrom = (database: IDBDatabase, name: string): Promise<Kept | undefined> =>
  new Promise((resolve, reject) => {
    const request = database.transaction(name).objectStore(name).get(0) as IDBRequest<Kept | undefined>;
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });

/** A store for that one key, in both places where there are both; null where the browser refuses its storage. */
export async function lasting({ storage, database, wait, now }: LocalEnv, key: string): Promise<Store | null> {
  if (storage === null) return null;
  const both = (async (): Promise<readonly [IDBDatabase | null, Kept | undefined]> => {
    const found = await opened(database(), key);
    return [found, found ? await readFrom(found, key) : undefined];
  })();
  const late = new Promise<readonly [null, undefined]>(
    (resolve) => void wait(() => resolve([null, undefined]), PATIENCE),
  );
  const [base, [number, text] = [0, '']] = await Promise.race([both.catch(() => [null, undefined] as const), late]);
  const counter = `${key}:n`;
  let count = Number(storage.get(counter));
  let newest = number > count ? text : storage.get(key);
  return {
    get: () => newest,
    set(_, value) {
      newest = value;
      count = Math.max(count + 1, number + 1, now());
      try {
        base?.transaction(key, 'readwrite').objectStore(key).put([count, value], 0);
      } catch {
        // The browser has closed it: the storage goes on alone.
      }
      return storage.set(key, value) && storage.set(counter, String(count));
    },
  };
}
