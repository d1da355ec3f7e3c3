import { problem } from '../../problems/problem.js';
import { listed, nearest } from '../../problems/suggest.js';
import { landingsOf, repliesOf, routesOf, scenesOf } from '../../content/parts.js';
import { at } from '../../source/yaml.js';
import type { LessonSubject, Rule } from '../rule.js';

/** Every `first`, `next` and `go` names a scene or an ending. */
export const unknownScene: Rule<LessonSubject> = function* ({ file: { source, input }, lesson }) {
  const known = Object.keys(lesson.places);
  const routes = scenesOf(input).flatMap(repliesOf).flatMap(landingsOf).flatMap(routesOf);
  const named = [
    { path: ['first'], name: input.first },
    ...routes.map(({ path, input: { go } }) => ({ path, name: go })),
  ];
  for (const { path, name } of named) {
    if (known.includes(name)) continue;
    yield problem('unknown-scene', at(source, path), { name, near: nearest(name, known), known: listed(known) });
  }
};
