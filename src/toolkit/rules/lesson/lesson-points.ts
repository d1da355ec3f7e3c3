import { allRepliesOf } from '../../content/parts.js';
import { unknownObjective, unknownPoints } from '../points.js';
import type { LessonSubject, Rule } from '../rule.js';

/** Points and objectives that course.yaml has. */
export const lessonPoints: Rule<LessonSubject> = function* ({ file: { source, input }, known }) {
  for (const [i, name] of input.objectives.entries()) yield* unknownObjective(source, ['objectives', i], name, known);
  for (const { path, input: reply } of allRepliesOf(input)) {
    yield* unknownPoints(source, [...path, 'points'], reply.points, known);
  }
};
