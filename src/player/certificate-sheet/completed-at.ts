import type { State } from '../../course/state.js';
import type { Course } from '../../course/types.js';

/** When the newest answer of a quiz was handed in, in milliseconds since the epoch; null where the journal no longer (or not yet) tells. At most now: a clock may have been ahead. */
export function completedAt(course: Course, state: State): number | null {
  const quizzes = new Set(course.units.filter(({ kind }) => kind === 'quiz').map(({ id }) => id));
  const entry = state.journal.entries.findLast(({ kind, unit }) => kind === 'answer' && quizzes.has(unit));
  return entry ? Math.min(entry.at * 1000, Date.now()) : null;
}
