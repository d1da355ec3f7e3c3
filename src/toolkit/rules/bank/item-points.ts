import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import { unknownObjective, unknownPoints } from '../points.js';
import type { BankSubject, Rule } from '../rule.js';

/** Points and objectives that course.yaml has; look-alikes only where don'ts are classified (O2). */
export const itemPoints: Rule<BankSubject> = function* ({ file: { source, input }, known }) {
  for (const [id, { points, objective, lookalike, options }] of Object.entries(input.items)) {
    const path = ['items', id];
    yield* unknownPoints(source, [...path, 'points'], points, known);
    yield* unknownObjective(source, [...path, 'objective'], objective, known);
    for (const [key, { is }] of Object.entries(options)) {
      if (is !== undefined && is !== 'sound' && known.points && !known.points.includes(is)) {
        yield problem('unknown-point', at(source, [...path, 'options', key, 'is']), { name: is, near: '' });
      }
    }
    if (lookalike && objective !== 'O2')
      yield problem('lookalike-where', at(source, [...path, 'lookalike'], 'key'), {});
  }
};
