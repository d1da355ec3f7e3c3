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

/** Needs that are left out of the course ask for nothing. */
export function baseOf(unit: UnitInput, included: ReadonlySet<string>): Base {
  const { required, credited, needs = [] } = unit;
  return {
    required: required ?? !('sheet' in unit),
    credited: credited ?? true,
    needs: needs.filter((id) => included.has(id)) as UnitId[],
  };
}
