import { saysOf, scenesOf } from '../../content/parts.js';
import { problem, type Problem } from '../../problems/problem.js';
import { at, type Path } from '../../source/yaml.js';
import type { LessonSubject, Rule } from '../rule.js';

interface Entry {
  readonly path: Path;
  readonly when: string | undefined;
}

/** In every list of variants, landings and routes, the last entry and only the last has no `when`. */
export const lastHasWhen: Rule<LessonSubject> = function* ({ file: { source, input } }) {
  function* inspect(entries: readonly Entry[]): Iterable<Problem> {
    for (const [i, { path, when }] of entries.entries()) {
      if (i === entries.length - 1) {
        if (when !== undefined) yield problem('last-has-when', at(source, [...path, 'when'], 'key'), {});
      } else if (when === undefined) {
        const next = entries[i + 1];
        if (next) yield problem('never-tried', at(source, next.path), {});
        return;
      }
    }
  }
  for (const scene of scenesOf(input)) {
    yield* inspect(saysOf(scene).map(({ path, input: { when } }) => ({ path, when })));
    for (const reply of scene.replies) {
      const landings = reply.landings;
      if (reply.input.lands) yield* inspect(landings.map(({ path, input: { when } }) => ({ path, when })));
      for (const landing of landings) {
        yield* inspect(landing.routes.map((route) => ({ path: route.path.slice(0, -1), when: route.input.when })));
      }
    }
  }
};
