/** Saved states that stand where an author wants them to. */
import { replay } from '../../course/run.js';
import { decode } from '../../course/saved/decode.js';
import { encode } from '../../course/saved/encode.js';
import type { Situation } from '../../course/situation.js';
import type { LessonState, State } from '../../course/state.js';
import type { Course, Key, Lesson, Place, SceneId, Unit, UnitId } from '../../course/types.js';

/** Where a saved state stands. */
export interface Standing {
  readonly unit: UnitId;
  /** In a lesson. */
  readonly at: { readonly place: Place; readonly situation: Situation; readonly replies: number } | undefined;
}

const seed = (): number => Math.floor(Math.random() * 2 ** 32);

const unitOf = (course: Course, id: UnitId): Unit | undefined => course.units.find((unit) => unit.id === id);

/** `now`: milliseconds since the epoch, for a state that has just begun. */
export function standing(course: Course, saved: string, now: number): Standing {
  const { state } = decode(course, saved, 0, now);
  const unit = unitOf(course, state.unit);
  const own = state.units[state.unit];
  if (unit?.kind !== 'lesson' || own?.kind !== 'lesson' || !own.begun) return { unit: state.unit, at: undefined };
  const { place, situation, turns } = replay(unit, own.path);
  return { unit: state.unit, at: { place, situation, replies: turns.length } };
}

/** The lesson played along `path`; what was tried and reached before is kept. */
export function played(lesson: Lesson, own: LessonState, path: readonly Key[]): LessonState {
  const { turns, place } = replay(lesson, path);
  const tried = turns.reduce<Readonly<Record<SceneId, readonly Key[]>>>((all, { scene, reply }) => {
    const before = all[scene.id] ?? [];
    return before.includes(reply.key) ? all : { ...all, [scene.id]: [...before, reply.key].sort() };
  }, own.tried);
  const ended = place.kind === 'ending' && !own.endings.includes(place.id);
  const endings = ended ? [...own.endings, place.id] : own.endings;
  return { kind: 'lesson', begun: true, path: turns.map(({ reply }) => reply.key), kept: null, tried, endings };
}

/**
 * The text of a state that stands where nobody played to. It begins a second earlier than the one it was made of, so that no
 * two such texts are alike: the course takes a text that it has seen before for one that the LMS has lost what came after.
 */
export const textOf = (course: Course, state: State): string =>
  encode(course, { ...state, startedAt: Math.max(0, state.startedAt - 1) });

/** The state `saved`, with the unit on screen and, in a lesson, `path` played. What the unit needs first is not asked for. */
export function placed(course: Course, saved: string, unit: UnitId, path: readonly Key[] | null, now: number): string {
  const { state } = decode(course, saved, seed(), now);
  const lesson = unitOf(course, unit);
  const own = state.units[unit];
  const units =
    path && lesson?.kind === 'lesson' && own?.kind === 'lesson'
      ? { ...state.units, [unit]: played(lesson, own, path) }
      : state.units;
  return textOf(course, { ...state, unit, units });
}
