/** No LMS: the saved state stays in this browser, and whoever gives the storage decides how well. */
import type { Report } from '../course/report-types.js';
import type { Channel } from './channel.js';
import { rememberCopy } from './copy.js';
import type { Env } from './env.js';
import type { Connection, Session } from './port.js';
import { startSession } from './session.js';
import { claim } from './tabs.js';

type How = Extract<Connection, { kind: 'local' }>['how'];

/** What plays for itself: the key and what is stored there, and how it is called while all is stored, and while it is not. */
interface Apart extends Pick<Channel, 'take' | 'keep'> {
  readonly key: string;
  readonly suspendData: string;
  readonly good: How;
  readonly bad: How;
}

export async function openApart(env: Env, { key, suspendData, take, keep, good, bad }: Apart): Promise<Session> {
  const { held, release } = await claim(env, key);
  const stored: Connection = { kind: 'local', how: good };
  return startSession(env, {
    launch: { learnerName: '', suspendData, language: env.language },
    channel: {
      take,
      keep,
      save: keep,
      end(report, _, occasion) {
        rememberCopy(env, key, occasion);
        return report !== null && keep(report) && good !== 'detached';
      },
    },
    connection: held ? stored : { kind: 'elsewhere' },
    good: stored,
    bad: { kind: 'local', how: bad },
    release,
  });
}

/** Key of the saved state. */
export const localKey = (env: Env): string => `${env.course}:local`;

/** Opens a session that is kept in the browser's storage, or nowhere where that is refused. `silent`: there is an LMS, which says nothing. */
export function openAlone(env: Env, silent = false): Promise<Session> {
  const { storage } = env;
  const key = localKey(env);
  const bad = silent ? 'silent' : 'unstored';
  let stored: string | null = null;
  const keep = ({ suspendData }: Report): boolean => {
    if (suspendData !== stored && storage?.set(key, suspendData) === true) stored = suspendData;
    return suspendData === stored;
  };
  return openApart(env, {
    key,
    suspendData: storage?.get(key) ?? '',
    // The saved state is all there is to remember.
    take: () => undefined,
    keep,
    good: silent || storage === null ? bad : 'local',
    bad,
  });
}
