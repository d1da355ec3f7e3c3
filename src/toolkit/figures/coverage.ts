/** Which teaching point is shown in which lessons, and assessed by which items. */
import type { Course, ItemId, PointId, Unit, UnitId } from '../../course/types.js';

export interface Covered {
  /** Lessons with a reply that shows it (or, for a don't, commits it). */
  readonly lessons: readonly UnitId[];
  /** Items of scored quizzes. */
  readonly items: readonly ItemId[];
}

/** Points that the replies of a lesson show; none of other units. */
export function pointsShown(unit: Unit): Iterable<PointId> {
  const points = new Set<PointId>();
  for (const place of unit.kind === 'lesson' ? Object.values(unit.places) : [])
    if (place.kind === 'scene') for (const reply of place.replies) for (const point of reply.points) points.add(point);
  return points;
}

/** `shown`: what `pointsShown` gives, for whoever knows it already. */
export function coverage(
  course: Course,
  points: readonly PointId[],
  shown: (unit: Unit) => Iterable<PointId> = pointsShown,
): ReadonlyMap<PointId, Covered> {
  const lessons = new Map<PointId, Set<UnitId>>(points.map((point) => [point, new Set()]));
  const items = new Map<PointId, Set<ItemId>>(points.map((point) => [point, new Set()]));
  for (const unit of course.units) {
    if (unit.kind === 'quiz')
      for (const item of Object.values(unit.items)) for (const point of item.points) items.get(point)?.add(item.id);
    for (const point of shown(unit)) lessons.get(point)?.add(unit.id);
  }
  return new Map(
    points.map((point) => [point, { lessons: [...(lessons.get(point) ?? [])], items: [...(items.get(point) ?? [])] }]),
  );
}

export const isDont = (point: string): boolean => point.startsWith('dont-');
