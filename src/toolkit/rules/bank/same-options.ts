import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import { duplicates } from '../duplicates.js';
import type { BankSubject, Rule } from '../rule.js';

/** No two options of an item say the same; lines of a transcript may. */
export const sameOptions: Rule<BankSubject> = function* ({ file: { source, input } }) {
  for (const [id, { type, options }] of Object.entries(input.items)) {
    if (type === 'line') continue;
    for (const { key, other } of duplicates(Object.entries(options).map(([key, { text }]) => ({ key, text })))) {
      yield problem('duplicate-option', at(source, ['items', id, 'options', key, 'text']), { key, other });
    }
  }
};
