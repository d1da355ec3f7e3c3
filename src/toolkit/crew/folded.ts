/** Lessons without their places, which are most of them and which few ask for once a lesson has been looked at. */
import type { Lesson, Unit } from '../../course/types.js';
import { textOf } from '../files.js';

/** JSON of a unit; of a lesson without its places. */
export const folded = (unit: Unit): string => JSON.stringify(unit.kind === 'lesson' ? { ...unit, places: {} } : unit);

/** The lesson again. `canonical`: see `fingerprintOf`; the places are read from it whenever somebody asks. */
export function unfolded(json: string, canonical: Uint8Array): Lesson {
  const get = (): Lesson['places'] => (JSON.parse(textOf(canonical) ?? '') as Lesson).places;
  return Object.defineProperty(JSON.parse(json) as Lesson, 'places', { get, enumerable: true });
}
