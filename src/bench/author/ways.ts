/** Every situation that can occur in a lesson, with a shortest way to it, found by playing the lesson with the engine. */
import { land, offered } from '../../course/run.js';
import type { Situation } from '../../course/situation.js';
import type { Key, Lesson, Place } from '../../course/types.js';

interface Step {
  readonly from: Arrival;
  readonly reply: Key;
}

export interface Arrival {
  readonly place: Place;
  readonly situation: Situation;
  /** Null at the first scene. */
  readonly via: Step | null;
}

export interface Ways {
  /** In the order of the replies they take, fewest first. */
  readonly arrivals: readonly Arrival[];
  /** False where there were more than were looked at. */
  readonly complete: boolean;
}

const most = 60_000;

/** Two situations with the same text differ in nothing but the order of what happened. */
function textOf({ id }: Place, situation: Situation): string {
  const { alliance, affect, look, readiness, request, flags, uncorrected } = situation;
  return [id, alliance, affect, look, readiness, request, uncorrected, ...[...flags].sort()].join(' ');
}

/** Breadth first, so that the first way found is a shortest one. `limit`: situations to look at. */
export function waysOf(lesson: Lesson, limit = most): Ways {
  const first = lesson.places[lesson.first];
  if (!first) return { arrivals: [], complete: true };
  const arrivals: Arrival[] = [{ place: first, situation: lesson.start, via: null }];
  const seen = new Set([textOf(first, lesson.start)]);
  for (const from of arrivals) {
    if (from.place.kind === 'ending') continue;
    for (const reply of offered(from.place, from.situation)) {
      const landed = land(from.situation, reply);
      const place = landed && lesson.places[landed.to];
      if (!place) continue;
      const text = textOf(place, landed.situation);
      if (seen.has(text)) continue;
      if (arrivals.length >= limit) return { arrivals, complete: false };
      seen.add(text);
      arrivals.push({ place, situation: landed.situation, via: { from, reply: reply.key } });
    }
  }
  return { arrivals, complete: true };
}

/** The replies that lead there. */
export function pathTo(arrival: Arrival): readonly Key[] {
  const path: Key[] = [];
  for (let step = arrival.via; step; step = step.from.via) path.push(step.reply);
  return path.reverse();
}
