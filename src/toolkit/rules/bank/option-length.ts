import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { BankSubject, Rule } from '../rule.js';
import { singleChoice } from './single-choice.js';

/** The options of an item are of about the same length. */
export const optionLength: Rule<BankSubject> = function* ({ file: { source, input }, known: { norms } }) {
  for (const [id, { type, options }] of Object.entries(input.items)) {
    if (!singleChoice.has(type)) continue;
    const lengths = Object.values(options).map(({ text }) => text.trim().length);
    const times = Math.max(...lengths) / Math.min(...lengths);
    if (times <= norms.optionLength) continue;
    yield problem('option-length', at(source, ['items', id, 'options'], 'key'), {
      times: times.toFixed(1),
      most: norms.optionLength,
    });
  }
};
