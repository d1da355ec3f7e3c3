import { worstCase } from '../../../course/saved/worst-case.js';
import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { CourseSubject, Rule } from '../rule.js';

/** Characters of cmi.suspend_data in SCORM 1.2 (run-time environment, 3.4.4). */
export const suspendDataLimit = 4096;

/** What a learner can do at most still fits into the LMS's memory. */
export const suspendData: Rule<CourseSubject> = function* ({ course, compiled }) {
  const size = worstCase(compiled.course);
  if (size <= suspendDataLimit) return;
  yield problem('suspend-data', at(course.source, ['units'], 'key'), {
    size,
    standard: 'SCORM 1.2',
    limit: suspendDataLimit,
  });
};
