import { allRepliesOf } from '../../content/parts.js';
import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { LessonSubject, Rule } from '../rule.js';
import { wordCount } from '../words.js';

const most = 60;

/** Every landing of every reply says why, in at most 60 words. */
export const rationale: Rule<Pick<LessonSubject, 'file'>> = function* ({ file: { source, input } }) {
  for (const reply of allRepliesOf(input)) {
    for (const { path, input: landing } of reply.landings) {
      if (landing.why === undefined) {
        yield problem('no-rationale', at(source, path, 'key'), { name: reply.input.name });
        continue;
      }
      const words = wordCount(landing.why);
      if (words > most) yield problem('too-many-words', at(source, [...path, 'why']), { words, most });
    }
  }
};
