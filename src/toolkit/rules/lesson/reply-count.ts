import { scenesOf } from '../../content/parts.js';
import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { LessonSubject, Rule } from '../rule.js';

const most = 36;

/** One reply in a worked scene, at least one and at most 36 elsewhere. Three offered at every turn is the rule `offered`. */
export const replyCount: Rule<LessonSubject> = function* ({ file: { source, input } }) {
  for (const scene of scenesOf(input)) {
    const count = scene.replies.length;
    const place = () => at(source, [...scene.path, 'replies'], 'key');
    if (scene.input.worked && count !== 1) yield problem('worked-one-reply', place(), { count });
    else if (count === 0) yield problem('dead-end', place(), { situation: '', path: '' });
    else if (count > most) yield problem('too-many-replies', place(), { count });
  }
};
