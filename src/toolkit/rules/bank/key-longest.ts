import { problem } from '../../problems/problem.js';
import { listed } from '../../problems/suggest.js';
import { at } from '../../source/yaml.js';
import { singleChoice } from './single-choice.js';
import type { BankSubject, Rule } from '../rule.js';

/** A third is 33.3 %. */
const atMost = (percent: number): number => (percent === 33 ? 100 / 3 : percent);
/** Fewer items prove nothing. */
const enough = 6;

/** The one right option is the longest, in characters, in at most a third of the items, or as the norms say. */
export const keyLongest: Rule<BankSubject> = function* ({ file: { source, input }, known: { norms } }) {
  const items = Object.entries(input.items).filter(([, { type }]) => singleChoice.has(type));
  const telling = items.filter(([, { options }]) => {
    const [first, second] = Object.values(options)
      .map(({ text, correct }) => ({ correct, length: text.trim().length }))
      .sort((a, b) => b.length - a.length);
    return first?.correct === true && first.length > (second?.length ?? 0);
  });
  if (items.length < enough || telling.length * 100 <= items.length * atMost(norms.keyLongest)) return;
  const named = listed(telling.map(([id]) => id));
  yield problem('key-longest', at(source, ['items'], 'key'), {
    count: telling.length,
    total: items.length,
    items: named,
    most: norms.keyLongest,
  });
};
