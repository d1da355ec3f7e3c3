/** The plain web package: no LMS is looked for, and the browser keeps everything. */
import { localKey, openAlone } from './alone.js';
import type { LocalEnv } from './env.js';
import { lasting } from './lasting.js';
import type { Session } from './port.js';

/** Opens a session that outlives a killed browser, where it has a database. */
export async function openLocal(env: LocalEnv): Promise<Session> {
  return openAlone({ ...env, storage: await lasting(env, localKey(env)) });
}
