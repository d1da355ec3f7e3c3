import { lengths } from '../../compile/codes.js';
import { at } from '../../source/yaml.js';
import { collisions } from '../collisions.js';
import type { CourseSubject, Rule } from '../rule.js';

/** Codes of units differ. */
export const unitCodes: Rule<CourseSubject> = ({ course, units }) =>
  collisions(
    units.map(({ unit: { id, code }, index }) => ({ name: id, code, at: () => at(course.source, ['units', index]) })),
    lengths.unit,
  );
