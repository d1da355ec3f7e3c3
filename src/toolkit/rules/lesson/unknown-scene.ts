import { problem } from '../../problems/problem.js';
import { listed, nearest } from '../../problems/suggest.js';
import { allRepliesOf, type Part } from '../../content/parts.js';
import { at } from '../../source/yaml.js';
import type { LessonSubject, Rule } from '../rule.js';

/** Every `first`, `next` and `go` names a scene or an ending. */
export const unknownScene: Rule<LessonSubject> = function* ({ file: { source, input }, lesson }) {
  const routes = allRepliesOf(input)
    .flatMap(({ landings }) => landings)
    .flatMap(({ routes }) => routes);
  const named: readonly Part<{ readonly go: string }>[] = [{ path: ['first'], input: { go: input.first } }, ...routes];
  for (const {
    path,
    input: { go: name },
  } of named) {
    if (Object.hasOwn(lesson.places, name)) continue;
    const known = Object.keys(lesson.places);
    yield problem('unknown-scene', at(source, path), { name, near: nearest(name, known), known: listed(known) });
  }
};
