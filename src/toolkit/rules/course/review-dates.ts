import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { CourseSubject, Rule } from '../rule.js';

/** `2027-11-01` for `2026-11-01` and 12. */
function monthsLater(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** Codes are looked up, and the course is reviewed, within the months that the norms allow. Asked only where today is known. */
export const reviewDates: Rule<CourseSubject> = function* ({ content: { references }, course, norms, today }) {
  if (today === undefined) return;
  const months = norms.reviewMonths;
  const past = (day: string): boolean => monthsLater(day, months) < today;
  for (const [id, { name, 'last-checked': date }] of Object.entries(references?.input.codes ?? {})) {
    if (!references || !past(date)) continue;
    yield problem('past-review', at(references.source, ['codes', id, 'last-checked']), { what: name, date, months });
  }
  const date = course.input.review?.date;
  if (date !== undefined && past(date))
    yield problem('past-review', at(course.source, ['review', 'date']), { what: 'The course', date, months });
};
