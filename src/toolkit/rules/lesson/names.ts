import { allRepliesOf } from '../../content/parts.js';
import { problem } from '../../problems/problem.js';
import { at, type Path } from '../../source/yaml.js';
import type { LessonSubject, Rule } from '../rule.js';

/** Scenes and endings share one set of names, and replies of a lesson another. */
export const names: Rule<LessonSubject> = function* ({ file: { source, input } }) {
  for (const name of Object.keys(input.endings)) {
    if (!Object.hasOwn(input.scenes, name)) continue;
    const { line } = at(source, ['scenes', name], 'key');
    yield problem('name-twice', at(source, ['endings', name], 'key'), { what: 'scene', name, line });
  }
  const taken = new Map<string, Path>();
  for (const reply of allRepliesOf(input)) {
    const { name } = reply.input;
    const path = [...reply.path, 'name'];
    const first = taken.get(name);
    if (first) yield problem('name-twice', at(source, path), { what: 'reply', name, line: at(source, first).line });
    else taken.set(name, path);
  }
};
