/** Finds the LMS's API object: own window, parents, opener and its parents, top's opener and its parents. */
import { sleep, type Env } from './env.js';

export type ApiName = 'API' | 'API_1484_11';
export type Api = Readonly<Record<string, unknown>>;

const LONGEST_CHAIN = 50;
const PATIENCE = 3000;
const PAUSE = 100;

/** A cross-origin window throws on nearly every property. */
function read(object: unknown, key: string): unknown {
  try {
    return object === null || typeof object !== 'object' ? undefined : Reflect.get(object, key);
  } catch {
    return undefined;
  }
}

function isApi(candidate: unknown, name: ApiName): candidate is Api {
  const prefix = name === 'API' ? 'LMS' : '';
  const end = name === 'API' ? 'Finish' : 'Terminate';
  return ['Initialize', end, 'GetValue', 'SetValue', 'Commit', 'GetLastError'].every(
    (method) => typeof read(candidate, prefix + method) === 'function',
  );
}

function searchUp(start: unknown, name: ApiName): Api | null {
  let place = start;
  for (let hop = 0; hop < LONGEST_CHAIN && place; hop += 1) {
    const candidate = read(place, name);
    if (isApi(candidate, name)) return candidate;
    const parent = read(place, 'parent');
    if (parent === place) break;
    place = parent;
  }
  return null;
}

/** Looks once, for one name only: an LMS may expose both APIs, and the package is for one. */
export function findApi(start: unknown, name: ApiName): Api | null {
  for (const place of [start, read(start, 'opener'), read(read(start, 'top'), 'opener')]) {
    const api = searchUp(place, name);
    if (api !== null) return api;
  }
  return null;
}

/** Looks again for up to 3 s, since some LMSs attach the API late; at once null where there is nowhere to look. */
export async function awaitApi(env: Pick<Env, 'window' | 'wait'>, name: ApiName): Promise<Api | null> {
  const { window: start } = env;
  const alone = read(start, 'parent') === start && !read(start, 'opener');
  for (let waited = 0; ; waited += PAUSE) {
    const api = findApi(start, name);
    if (api !== null || alone || waited >= PATIENCE) return api;
    await sleep(env, PAUSE);
  }
}
