import { problem } from '../../problems/problem.js';
import { at, within } from '../../source/yaml.js';
import type { BankSubject, Rule } from '../rule.js';

/** Written small they are overlooked. “A don't” is a noun here. */
const negative = /\b(?:not|except|cannot|can['’]t|isn['’]t|aren['’]t|doesn['’]t|wouldn['’]t|shouldn['’]t|least)\b/;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A stem has no absolutes, and negatives only where they cannot be overlooked. */
export const stemWords: Rule<BankSubject> = function* ({ file: { source, input }, known: { norms } }) {
  const absolute =
    norms.absolutes.length > 0 ? new RegExp(`\\b(?:${norms.absolutes.map(escaped).join('|')})\\b`, 'i') : undefined;
  for (const [id, { stem, options }] of Object.entries(input.items)) {
    const path = ['items', id, 'stem'];
    const found = absolute?.exec(stem);
    if (found) yield problem('stem-absolute', within(source, path, found.index, found[0].length), { word: found[0] });
    const not = negative.exec(stem);
    if (not) {
      const [word] = not;
      yield problem('stem-negative', within(source, path, not.index, word.length), { word, loud: word.toUpperCase() });
    }
    for (const [key, { text }] of Object.entries(options)) {
      const all = /\b(?:all|none) of (?:the above|these)\b/i.exec(text);
      if (all) yield problem('stem-absolute', at(source, ['items', id, 'options', key, 'text']), { word: all[0] });
    }
  }
};
