import { allRepliesOf } from '../../content/parts.js';
import { problem } from '../../problems/problem.js';
import { at, within } from '../../source/yaml.js';
import type { LessonSubject, Rule } from '../rule.js';
import { wordCount } from '../words.js';

const least = 10;
const most = 45;

/** What is spoken is said in one breath: 10 to 45 words, no semicolon. */
export const replyWords: Rule<Pick<LessonSubject, 'file'>> = function* ({ file: { source, input } }) {
  for (const { path, input: reply } of allRepliesOf(input)) {
    if (reply.act) continue;
    const say = [...path, 'say'];
    const words = wordCount(reply.say);
    if (words < least) yield problem('too-few-words', at(source, say), { words, least });
    if (words > most) yield problem('too-many-words', at(source, say), { words, most });
    const semicolon = reply.say.indexOf(';');
    if (semicolon !== -1) yield problem('semicolon', within(source, say, semicolon, 1), {});
  }
};
