/** One conversation, played: a path of replies through a lesson gives turns, a place and a situation. */
import { affected, holds } from './condition.js';
import type { Situation } from './situation.js';
import type { Key, Landing, Lesson, Place, Reply, Scene, SceneId } from './types.js';

export interface Turn {
  readonly scene: Scene;
  readonly before: Situation;
  readonly reply: Reply;
  /** Index into `reply.lands`, and into the texts of the same name. */
  readonly landing: number;
  readonly after: Situation;
}

export interface Run {
  readonly turns: readonly Turn[];
  readonly place: Place;
  readonly situation: Situation;
}

/** The replies on offer, in the author's order. */
export function offered(scene: Scene, situation: Situation): readonly Reply[] {
  return scene.replies.filter((reply) => holds(reply.when, situation));
}

/** Which variant of the client's words on entering applies; -1 where nothing is said. */
export function variant(scene: Scene, situation: Situation): number {
  return scene.says.findIndex((when) => holds(when, situation));
}

export interface Landed {
  readonly landing: number;
  readonly situation: Situation;
  readonly to: SceneId;
}

/** What `reply` does in `situation`; undefined only for a reply that has no unconditional landing or route, which `check` refuses. */
export function land(situation: Situation, reply: Reply): Landed | undefined {
  const landing = reply.lands.findIndex(({ when }) => holds(when, situation));
  const chosen: Landing | undefined = reply.lands[landing];
  if (!chosen) return undefined;
  const after = affected(situation, reply, chosen.effects);
  const route = chosen.next.find(({ when }) => holds(when, after));
  return route && { landing, situation: after, to: route.to };
}

/** The turn that `key` makes of a scene, and where it leads; undefined where that reply is not on offer there. */
function turnOf(lesson: Lesson, place: Place, before: Situation, key: Key): { turn: Turn; to: Place } | undefined {
  if (place.kind !== 'scene') return undefined;
  const reply = offered(place, before).find((one) => one.key === key);
  const landed = reply && land(before, reply);
  const to = landed && lesson.places[landed.to];
  return to && { turn: { scene: place, before, reply, landing: landed.landing, after: landed.situation }, to };
}

/** The run that was played last in each lesson: most that are asked for are the same, or go on from there. */
const played = new WeakMap<Lesson, Run>();

function start({ places, first, start: situation, id }: Lesson): Run {
  const place = places[first];
  if (!place) throw new Error(`lesson ${id} has no first scene`);
  return { turns: [], place, situation };
}

/**
 * Plays `path` from the start, as far as it is possible: `turns.length < path.length` tells that content has changed. A path that goes on
 * from the last one has its very turns.
 */
export function replay(lesson: Lesson, path: readonly Key[]): Run {
  const known = played.get(lesson);
  let run = known?.turns.every(({ reply }, i) => reply.key === path[i]) ? known : start(lesson);
  const turns = [...run.turns];
  for (const key of path.slice(turns.length)) {
    const next = turnOf(lesson, run.place, run.situation, key);
    if (!next) break;
    turns.push(next.turn);
    run = { turns, place: next.to, situation: next.turn.after };
  }
  played.set(lesson, run);
  return run;
}
