import { problem } from '../../problems/problem.js';
import { listed } from '../../problems/suggest.js';
import { at } from '../../source/yaml.js';
import type { BankSubject, Rule } from '../rule.js';
import { singleChoice } from './single-choice.js';

/** Fewer items prove nothing. */
const enough = 9;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** Among items with the same number of options, the right one stands at no place too often. */
export const keyPosition: Rule<BankSubject> = function* ({ file: { source, input }, known: { norms } }) {
  const items = Object.entries(input.items).filter(([, { type }]) => singleChoice.has(type));
  for (const options of new Set(items.map(([, item]) => Object.keys(item.options).length))) {
    const alike = items.filter(([, item]) => Object.keys(item.options).length === options);
    if (alike.length < enough) continue;
    for (let position = 0; position < options; position++) {
      const here = alike.filter(([, item]) => Object.values(item.options)[position]?.correct);
      if (here.length * 100 <= alike.length * norms.keyPosition) continue;
      yield problem('key-position', at(source, ['items'], 'key'), {
        count: here.length,
        total: alike.length,
        options,
        place: ordinals[position] ?? String(position + 1),
        items: listed(here.map(([id]) => id)),
        most: norms.keyPosition,
      });
    }
  }
};
