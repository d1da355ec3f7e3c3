/** What can be gone to: units, with what is done and what opens when, and pages beside them. */
import { missingFor, outcomeOf } from '../../course/outcome.js';
import type { State } from '../../course/state.js';
import type { Course, UnitId } from '../../course/types.js';
import type { AsideEntry, ContentsEntry } from '../course-frame/course-frame.js';
import type { Strings } from '../strings/en.js';

export const asidesOf = (words: Strings, current: string): readonly AsideEntry[] => [
  { id: 'progress', title: words.progress.title, current: current === 'progress' },
  { id: 'glossary', title: words.glossary, current: current === 'glossary' },
];

export function contentsOf(
  course: Course,
  state: State,
  titleOf: (id: UnitId) => string,
  current: UnitId | null,
): readonly ContentsEntry[] {
  const { done } = outcomeOf(course, state);
  return course.units.map((one) => ({
    id: one.id,
    title: titleOf(one.id),
    done: done.has(one.id),
    current: one.id === current,
    after: missingFor(course, one, state).map(({ id }) => titleOf(id)),
  }));
}
