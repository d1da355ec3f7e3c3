/** A course as JSON: places and items stand by their ids, which are not written a second time. */
import type { Course, Unit } from './types.js';

type Named = Readonly<Record<string, { readonly id: string }>>;

const namedIn = (unit: Unit): readonly ['places' | 'items', Named] | undefined =>
  unit.kind === 'lesson' ? ['places', unit.places] : unit.kind === 'quiz' ? ['items', unit.items] : undefined;

/** For `JSON.stringify`. */
export const written = (course: Course): unknown => ({
  ...course,
  units: course.units.map((unit) => {
    const [key, named] = namedIn(unit) ?? [];
    if (!key) return unit;
    return {
      ...unit,
      [key]: Object.fromEntries(Object.entries(named ?? {}).map(([id, one]) => [id, { ...one, id: undefined }])),
    };
  }),
});

/** What `JSON.parse` made of `written`, made whole in place. */
export function read(course: Course): Course {
  for (const unit of course.units)
    for (const [id, one] of Object.entries(namedIn(unit)?.[1] ?? {})) (one as { id: string }).id = id;
  return course;
}
