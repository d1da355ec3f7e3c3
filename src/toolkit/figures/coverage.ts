/** Which teaching point is shown in which lessons, and assessed by which items. */
import type { Course, ItemId, PointId, Reply, UnitId } from '../../course/types.js';

export interface Covered {
  /** Lessons with a reply that shows it (or, for a don't, commits it). */
  readonly lessons: readonly UnitId[];
  /** Items of scored quizzes. */
  readonly items: readonly ItemId[];
}

export function coverage(course: Course, points: readonly PointId[]): ReadonlyMap<PointId, Covered> {
  const lessons = new Map<PointId, Set<UnitId>>(points.map((point) => [point, new Set()]));
  const items = new Map<PointId, Set<ItemId>>(points.map((point) => [point, new Set()]));
  for (const unit of course.units) {
    if (unit.kind === 'quiz')
      for (const item of Object.values(unit.items)) for (const point of item.points) items.get(point)?.add(item.id);
    if (unit.kind !== 'lesson') continue;
    const replies = Object.values(unit.places).flatMap((place): readonly Reply[] =>
      place.kind === 'scene' ? place.replies : [],
    );
    for (const reply of replies) for (const point of reply.points) lessons.get(point)?.add(unit.id);
  }
  return new Map(
    points.map((point) => [point, { lessons: [...(lessons.get(point) ?? [])], items: [...(items.get(point) ?? [])] }]),
  );
}

export const isDont = (point: string): boolean => point.startsWith('dont-');
