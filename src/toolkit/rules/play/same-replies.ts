import type { SceneId } from '../../../course/types.js';
import { scenesOf } from '../../content/parts.js';
import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import { duplicates } from '../duplicates.js';
import type { PlaySubject, Rule } from '../rule.js';
import type { Visit } from './explore.js';

/** Whether two replies are on offer at the same time in some situation. */
const together = (visits: readonly Visit[], a: string, b: string): boolean =>
  visits.some(({ offered }) => {
    const keys: readonly string[] = offered.map(({ key }) => key);
    return keys.includes(a) && keys.includes(b);
  });

/** No two replies that are on offer together say the same. */
export const sameReplies: Rule<PlaySubject> = function* ({ file: { source, input }, play }) {
  for (const scene of scenesOf(input)) {
    const says = scene.replies.map(({ key, input: { say } }) => ({ key, text: say }));
    for (const { key, other } of duplicates(says)) {
      if (!together(play.visits.get(scene.id as SceneId) ?? [], key, other)) continue;
      yield problem('duplicate-option', at(source, [...scene.path, 'replies', key, 'say']), { key, other });
    }
  }
};
