import { problem } from '../../problems/problem.js';
import { listed, nearest } from '../../problems/suggest.js';
import { portraits } from '../../schema/portraits.js';
import { at } from '../../source/yaml.js';
import type { LessonSubject, Rule } from '../rule.js';

/** The client is drawn as who is meant. */
export const portrait: Rule<LessonSubject> = function* ({ file: { source, input } }) {
  const name = input.client.portrait;
  if (portraits.some((one) => one === name)) return;
  yield problem('unknown-portrait', at(source, ['client', 'portrait']), {
    name,
    instead: portraits[0],
    near: nearest(name, portraits),
    known: listed(portraits),
  });
};
