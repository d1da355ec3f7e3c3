/**
 * A course as a package carries it: its outline in the page, and its logic, which a first page can do without, in a file of its own.
 * Places and items stand by their ids, which are not written a second time.
 */
import type { Course, Lesson, Quiz, UnitId } from './types.js';

/** Places of lessons and items of quizzes. */
export type Logic = Readonly<Record<UnitId, Pick<Lesson, 'places'> | Pick<Quiz, 'items'>>>;

type Named = Readonly<Record<string, { id: string }>>;

interface Parts {
  /** Of the shape of a course, all of whose lessons and quizzes are empty. */
  readonly outline: Course;
  readonly logic: Logic;
}

const withoutIds = <T extends object>(named: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(named).map(([id, one]) => [id, { ...one, id: undefined }]));

/** For `JSON.stringify`, both of them. */
export function split(course: Course): Parts {
  const logic: Record<UnitId, Pick<Lesson, 'places'> | Pick<Quiz, 'items'>> = {};
  const units = course.units.map((unit) => {
    if (unit.kind === 'lesson') {
      logic[unit.id] = { places: withoutIds(unit.places) };
      return { ...unit, places: {} };
    }
    if (unit.kind !== 'quiz') return unit;
    logic[unit.id] = { items: withoutIds(unit.items) };
    return { ...unit, items: {} };
  });
  return { outline: { ...course, units }, logic };
}

/** What `JSON.parse` made of the parts, put together. */
export const whole = (outline: Course, logic: Logic): Course => ({
  ...outline,
  units: outline.units.map((one) => {
    const own = logic[one.id];
    for (const named of Object.values(own ?? {}) as Named[])
      for (const [id, inner] of Object.entries(named)) inner.id = id;
    return { ...one, ...own };
  }),
});
