import { scenesOf } from '../../content/parts.js';
import { problem } from '../../problems/problem.js';
import { listed } from '../../problems/suggest.js';
import { at } from '../../source/yaml.js';
import type { LessonSubject, Rule } from '../rule.js';
import { wordCount } from '../words.js';

/** Fewer scenes prove nothing. */
const enough = 6;

/** In at most a third of the scenes with a choice the longest spoken reply is the sound one. */
export const soundLongest: Rule<LessonSubject> = function* ({ file: { source, input } }) {
  const choices = scenesOf(input).filter((scene) => !scene.input.worked && scene.replies.length > 1);
  const telling = choices.filter((scene) => {
    const ranked = scene.replies
      .map(({ input: { say, verdict } }) => ({ verdict, words: wordCount(say) }))
      .sort((a, b) => b.words - a.words);
    const [first, second] = ranked;
    return first !== undefined && first.verdict !== 'dont' && first.words > (second?.words ?? 0);
  });
  const total = choices.length;
  if (total < enough || telling.length * 3 <= total) return;
  const scenes = listed(telling.map(({ id }) => id));
  yield problem('sound-longest', at(source, ['scenes'], 'key'), { count: telling.length, total, scenes });
};
