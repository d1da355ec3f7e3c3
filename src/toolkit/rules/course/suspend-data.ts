import { worstCase } from '../../../course/saved/worst-case.js';
import { packageOptions } from '../../package/options.js';
import { limitsOf } from '../../package/suspend-data.js';
import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { CourseSubject, Rule } from '../rule.js';

/** What a learner can do at most still fits into the LMS's memory, whichever standard a package is made for. */
export const suspendData: Rule<CourseSubject> = function* ({ course, compiled }) {
  const { standards } = packageOptions(course.input.packages);
  const limits = limitsOf(standards).filter(({ limit }) => limit !== null);
  if (limits.length === 0) return;
  const size = worstCase(compiled.course);
  const over = limits.find(({ limit }) => limit !== null && size > limit);
  if (over?.limit == null) return;
  yield problem('suspend-data', at(course.source, ['units'], 'key'), {
    size,
    standard: over.standard,
    limit: over.limit,
  });
};
