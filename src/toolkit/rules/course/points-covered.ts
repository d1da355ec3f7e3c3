import type { PointId } from '../../../course/types.js';
import { coverage, isDont } from '../../figures/coverage.js';
import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { CourseSubject, Rule } from '../rule.js';

/** Every teaching point is shown in enough lessons and assessed by enough items. */
export const pointsCovered: Rule<CourseSubject> = function* ({ course, compiled, shown, norms }) {
  const points = Object.keys(course.input.points) as PointId[];
  for (const [point, { lessons, items }] of coverage(compiled.course, points, shown)) {
    const place = at(course.source, ['points', point], 'key');
    if (lessons.length < norms.lessonsPerPoint)
      yield problem('not-taught', place, { point, count: lessons.length, least: norms.lessonsPerPoint });
    const least = isDont(point) ? Math.max(norms.itemsPerDont, norms.itemsPerPoint) : norms.itemsPerPoint;
    if (items.length < least) yield problem('not-assessed', place, { point, count: items.length, least });
  }
};
