/** Where a learner stands after the course was changed under them. */
import { replay } from '../../course/run.js';
import { decode } from '../../course/saved/decode.js';
import type { UnitState } from '../../course/state.js';
import type { Course, Key, Lesson, UnitId } from '../../course/types.js';
import { played, textOf } from './place.js';
import { pathTo, waysOf } from './ways.js';
import { nearest, wishesOf } from './wishes.js';

/** To the same scene in the nearest situation; where the scene has gone, as much of the old way as can still be gone. */
function pathAgain(before: Lesson, after: Lesson, path: readonly Key[]): readonly Key[] {
  const { place, situation } = replay(before, path);
  const there = after.places[place.id] && nearest(waysOf(after), place.id, wishesOf(situation));
  return there ? pathTo(there) : replay(after, path).turns.map(({ reply }) => reply.key);
}

/**
 * A saved state of the course `before` that stands at the same scene in `after`, for lessons that the engine would begin
 * again; null where it restores everything by itself.
 */
export function keepPlace(before: Course, after: Course, saved: string, now: number): string | null {
  const { state, lost } = decode(after, saved, 0, now);
  const old = decode(before, saved, 0, now).state;
  const kept = lost.flatMap((loss): readonly (readonly [UnitId, UnitState])[] => {
    if (loss.kind !== 'lesson') return [];
    const { unit } = loss;
    const [was, is] = [before, after].map(({ units }) => units.find(({ id }) => id === unit));
    const [past, own] = [old, state].map(({ units }) => units[unit]);
    if (was?.kind !== 'lesson' || is?.kind !== 'lesson' || past?.kind !== 'lesson' || own?.kind !== 'lesson') return [];
    return [[unit, played(is, own, pathAgain(was, is, past.path))]];
  });
  if (kept.length === 0) return null;
  return textOf(after, { ...state, units: { ...state.units, ...Object.fromEntries(kept) } });
}
