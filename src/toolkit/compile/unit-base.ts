/** What any unit of course.yaml may say: whether it counts, and when it opens. */
import type { Page, UnitId } from '../../course/types.js';
import type { UnitInput } from '../schema/course.js';

type Base = Pick<Page, 'required' | 'credited' | 'needs'>;

/** Where the unit says nothing. */
export const unsaid: Base = { required: true, credited: true, needs: [] };

/** The file that a unit plays, without its extension. */
export function nameOf(unit: UnitInput): string {
  if ('lesson' in unit) return unit.lesson;
  if ('page' in unit) return unit.page;
  if ('quiz' in unit) return unit.quiz;
  if ('survey' in unit) return unit.survey;
  return 'practice' in unit ? unit.practice : unit.sheet;
}

/** Names of all units of the course, in its order: whether each counts for completing it. */
export type Counted = ReadonlyMap<string, boolean>;

export const counts = (unit: UnitInput): boolean => unit.required ?? !('sheet' in unit);

/** All that count and stand before `name`. */
function countedBefore(name: string, included: Counted): readonly string[] {
  const names = [...included.keys()];
  return names.slice(0, names.indexOf(name)).filter((one) => included.get(one));
}

/** Needs that are left out of the course ask for nothing. */
export function baseOf(unit: UnitInput, included: Counted): Base {
  const { credited, needs = [] } = unit;
  const all = needs === 'required' ? countedBefore(nameOf(unit), included) : needs.filter((id) => included.has(id));
  return {
    required: counts(unit),
    credited: credited ?? true,
    needs: all as UnitId[],
  };
}
