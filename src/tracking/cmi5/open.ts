/** From a cmi5 launch address to a session. */
import { copyKey, readCopy, related } from '../copy.js';
import { sleep, type Cmi5Env, type Env } from '../env.js';
import { openDetached } from '../detached.js';
import { openAlone } from '../alone.js';
import type { Connection, Launch, Session } from '../port.js';
import { startSession } from '../session.js';
import { claim } from '../tabs.js';
import { BOOKMARK, bookmarkOf, Cmi5Channel, emptyBookmark } from './channel.js';
import { lrsOf, parseQuery, tokenOf } from './lrs.js';
import { defined, type Au, type Json, type JsonObject } from './statements.js';

/** In place of the session's id once terminated is sent. */
const OVER = 'over';
const PAUSES = [300, 1000, 2000];

async function patiently<T>(env: Env, ask: () => Promise<T | null>): Promise<T | null> {
  for (const pause of PAUSES) {
    const answer = await ask();
    if (answer !== null) return answer;
    await sleep(env, pause);
  }
  return ask();
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const object = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

/** Opens a cmi5 session; a local one where the launch is none, or its LMS can't be reached. */
export async function openCmi5(env: Cmi5Env): Promise<Session> {
  const query = parseQuery(env.query);
  if (query === null) return openAlone(env);
  const key = copyKey(env, `${query.registration}${JSON.stringify(query.actor)}`);
  const mark = `${env.course}:opened:${query.fetch}`;
  const opened = env.tabStorage?.get(mark) ?? null;
  // Reloaded after terminated: the LMS takes nothing more before the next launch.
  const token = opened === OVER ? null : await patiently(env, () => tokenOf(env, query));
  if (!token) return openDetached(env, key);
  const lrs = lrsOf(env, query, token);

  // Both have to be read before the first statement.
  const data = await patiently(env, () => lrs.state('LMS.LaunchData'));
  const preferences = await patiently(env, lrs.preferences);
  const found = await patiently(env, () => lrs.state(BOOKMARK));
  if (data === null || data === 'missing' || found === null) return openDetached(env, key);

  const said = text(data.launchMode);
  const tracked = said !== 'Browse' && said !== 'Review';
  const { masteryScore } = data;
  const au: Au = {
    actor: query.actor,
    registration: query.registration,
    activityId: query.activityId,
    contextTemplate: object(data.contextTemplate),
    masteryScore: typeof masteryScore === 'number' ? masteryScore : null,
  };
  const bookmark = found === 'missing' ? emptyBookmark : bookmarkOf(found);
  // A new attempt has a registration of its own: an empty bookmark in this one is a loss.
  const copy = tracked ? related(readCopy(env, key), bookmark.suspendData, true) : null;
  const suspendData = copy?.suspendData ?? bookmark.suspendData;
  const [language = ''] =
    preferences === null || preferences === 'missing' ? [] : text(preferences.languagePreference).split(',');
  const launch: Launch = {
    learnerName: text(query.actor.name) || text(object(query.actor.account).name),
    suspendData,
    language: language.trim(),
  };

  const good: Connection = { kind: 'saved' };
  const { held, release } = await claim(env, key);
  // Kept before it is sent: sent again after a reload, it has to be the same statement.
  const opening = opened ?? `${env.unique()} ${env.now()}`;
  const [session = '', at = '0', sent] = opening.split(' ');
  // Refused: a reload will open the session a second time, which the LRS refuses and the learner does not notice.
  env.tabStorage?.set(mark, opening);
  const channel = new Cmi5Channel(env, {
    au,
    lrs,
    bookmark,
    copy,
    copyKey: key,
    initialized: sent === undefined ? defined(au, 'initialized', session, Number(at), 0, null) : null,
    onInitialized: () => env.tabStorage?.set(mark, `${opening} sent`),
    onTerminated: () => env.tabStorage?.set(mark, OVER),
    session,
    returnUrl: text(data.returnURL),
  });
  if (!held) return startSession(env, { launch, channel, connection: { kind: 'elsewhere' }, good, release });
  const ok = await channel.open();
  const connection: Connection = tracked ? (ok ? good : { kind: 'unsaved', since: env.now() }) : { kind: 'untracked' };
  return startSession(env, { launch, channel, connection, good, release });
}
