import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { BankSubject, Rule } from '../rule.js';
import { wordCount } from '../words.js';

/** The rationale of an option has at most `most` words. */
export const itemWords = (most: number): Rule<Pick<BankSubject, 'file'>> =>
  function* ({ file: { source, input } }) {
    for (const [id, { options }] of Object.entries(input.items)) {
      for (const [key, { why }] of Object.entries(options)) {
        const words = wordCount(why);
        if (words > most)
          yield problem('too-many-words', at(source, ['items', id, 'options', key, 'why']), { words, most });
      }
    }
  };
