import { allRepliesOf } from '../../content/parts.js';
import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { LessonSubject, Rule } from '../rule.js';

const parts = ['hear', 'shows', 'why', 'effects', 'next'] as const;

/** A reply lands in one way or by a list, and each landing is heard and leads on. */
export const replyShape: Rule<LessonSubject> = function* ({ file: { source, input } }) {
  for (const reply of allRepliesOf(input)) {
    const { name, lands } = reply.input;
    for (const key of parts) {
      if (lands && reply.input[key] !== undefined)
        yield problem('reply-both', at(source, [...reply.path, key], 'key'), { key });
    }
    for (const { path, input: landing } of reply.landings) {
      for (const key of ['hear', 'next'] as const) {
        if (landing[key] !== undefined) continue;
        yield problem(lands ? 'landing-incomplete' : 'reply-incomplete', at(source, path, 'key'), { name, key });
      }
    }
  }
};
