import { canBalance } from '../../../course/form.js';
import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { QuizSubject, Rule } from '../rule.js';

/** Forms can be dealt that hold the promised number of look-alikes. */
export const lookalikes: Rule<QuizSubject> = function* ({ course, index, quiz }) {
  const items = Object.values(quiz.items);
  const [least, most] = quiz.lookalikes;
  const dealable = quiz.blueprint.every(({ id, count }) => items.filter(({ cell }) => cell === id).length >= count);
  if (!dealable || canBalance(quiz)) return;
  const detail = `look-alikes in the bank: ${items.filter(({ lookalike }) => lookalike).length}`;
  yield problem('lookalikes-infeasible', at(course.source, ['units', index, 'lookalikes'], 'key'), {
    least,
    most,
    detail,
  });
};
