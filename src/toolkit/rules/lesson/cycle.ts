import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import { order } from '../graph.js';
import type { LessonSubject, Rule } from '../rule.js';

/** A talk only moves forward. */
export const cycle: Rule<LessonSubject> = function* ({ file: { source }, lesson }) {
  const found = order(lesson);
  if (found.kind !== 'cycle') return;
  const scene = found.path.at(-1) ?? '';
  yield problem('cycle', at(source, ['scenes', found.path.at(-2) ?? ''], 'key'), {
    scene,
    path: found.path.join(' → '),
  });
};
