/** From an API somewhere above this window to a session that knows what its LMS has. */
import { copyKey, readCopy, related } from './copy.js';
import { countIn, isStatus, type Dialect } from './dialect.js';
import { openDetached } from './detached.js';
import { sleep, type Env } from './env.js';
import { awaitApi } from './find.js';
import { connect, type Lms } from './lms.js';
import { openAlone } from './alone.js';
import type { Connection, Launch, Session } from './port.js';
import { ScormChannel } from './scorm-channel.js';
import { scorm12 } from './scorm12.js';
import { scorm2004 } from './scorm2004.js';
import { startSession } from './session.js';
import { claim } from './tabs.js';

/** Milliseconds before each further try of what failed at launch. */
const PAUSES = [200, 600, 1500];
const TRIES_AT_ONCE = 3;
/** Codes above it give a reason; up to it an LMS may do better the next time. */
const GENERAL = 199;
const NOT_INITIALIZED = 301;

/** Review, browse and no-credit: an LMS stores whatever is written, so nothing is. */
const mute = { take: () => undefined, keep: () => true, save: () => true };

async function initialized(env: Env, lms: Lms): Promise<boolean> {
  for (const pause of PAUSES) {
    if (lms.initialize().ok) return true;
    await sleep(env, pause);
  }
  return lms.initialize().ok;
}

type Reader = (element: string) => Promise<string | null>;

/**
 * Reads again what an LMS could not say (null, an exception, a general error): a few times at once, then after pauses, which all
 * reads of a launch share. Empty where it never will, or where null is its way to say so; null where it still can't.
 */
function patientReader(env: Env, lms: Lms): Reader {
  const pauses = [...PAUSES];
  return async (element) => {
    for (let tries = 1; ; tries += 1) {
      const { ok, value, code } = lms.get(element);
      if (ok) return value;
      if (code > GENERAL && code !== NOT_INITIALIZED) return '';
      if (tries % TRIES_AT_ONCE !== 0) continue;
      const pause = pauses.shift();
      if (pause === undefined) return code === 0 ? '' : null;
      await sleep(env, pause);
    }
  };
}

async function countOf(read: Reader, list: string): Promise<number | null> {
  return countIn((await read(`cmi.${list}._count`)) ?? '');
}

async function objectivesOf(read: Reader): Promise<ReadonlyMap<string, number> | null> {
  const count = await countOf(read, 'objectives');
  if (count === null) return null;
  const found = new Map<string, number>();
  for (let at = 0; at < count; at += 1) {
    const id = (await read(`cmi.objectives.${at}.id`)) ?? '';
    // A stand-in's id (see `decoy`) is put right like any other difference.
    found.set(id.replace(/_$/, '') || `?${at}`, at);
  }
  return found;
}

async function openScorm(env: Env, dialect: Dialect): Promise<Session> {
  const api = await awaitApi(env, dialect.api);
  if (api === null) return openAlone(env);
  const lms = connect(api, dialect.api, env.note);
  if (!(await initialized(env, lms))) return openDetached(env);

  const { names } = dialect;
  const sure = patientReader(env, lms);
  const read = async (element: string): Promise<string> => (await sure(element)) ?? '';
  const found = await sure(names.suspendData);
  const learner = await sure(names.learnerId);
  const said = await sure(names.mode);
  // What can't be read must not be overwritten.
  const key = learner === null ? undefined : copyKey(env, learner);
  if (key === undefined || found === null || said === null) return openDetached(env, key);
  const tracked = said !== 'review' && said !== 'browse' && (await read(names.credit)) !== 'no-credit';
  const values = new Map([[names.suspendData, found]]);
  for (const name of [...names.statuses, names.score, names.location]) values.set(name, await read(name));

  const count = await countOf(sure, 'interactions');
  const known = isStatus(values.get(names.statuses[0] ?? ''));
  const begun = (count ?? 0) > 0 || (known && (await read(names.entry)) !== 'ab-initio');
  const copy = tracked ? related(readCopy(env, key), found, begun) : null;
  const suspendData = copy?.suspendData ?? found;
  const launch: Launch = {
    learnerName: lms.get(names.learnerName).value,
    suspendData,
    language: lms.get(names.language).value,
  };
  const good: Connection = { kind: 'saved' };
  if (!tracked) {
    const silent = { ...mute, end: () => lms.finish().ok };
    return startSession(env, {
      launch,
      channel: silent,
      connection: { kind: 'untracked' },
      good,
      release: () => undefined,
    });
  }
  const channel = new ScormChannel(env, lms, dialect, {
    copyKey: key,
    suspendData: found,
    launched: suspendData,
    values,
    count,
    objectives: await objectivesOf(sure),
    copy,
  });
  const { held, release } = await claim(env, key);
  const connection: Connection = held ? good : { kind: 'elsewhere' };
  return startSession(env, { launch, channel, connection, good, release, open: () => channel.open() });
}

/** Opens a SCORM 1.2 session; a local one where there is no LMS, or none that answers. */
export const openScorm12 = (env: Env): Promise<Session> => openScorm(env, scorm12);

/** Opens a SCORM 2004 session; a local one where there is no LMS, or none that answers. */
export const openScorm2004 = (env: Env): Promise<Session> => openScorm(env, scorm2004);
