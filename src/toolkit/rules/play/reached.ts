import type { SceneId } from '../../../course/types.js';
import { scenesOf } from '../../content/parts.js';
import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { PlaySubject, Rule } from '../rule.js';

/** Every scene and ending is reached, every reply offered and every landing landed in some situation that occurs. */
export const reached: Rule<PlaySubject> = function* ({ file: { source, input }, lesson, play }) {
  for (const { id, kind } of Object.values(lesson.places)) {
    const visits = play.visits.get(id);
    const place = () => at(source, [`${kind}s`, id], 'key');
    if (visits === undefined) yield problem('unreachable', place(), { name: id, from: lesson.first });
    else if (visits.length === 0) yield problem('unmet', place(), { name: id });
  }
  for (const scene of scenesOf(input)) {
    if ((play.visits.get(scene.id as SceneId)?.length ?? 0) === 0) continue;
    for (const reply of scene.replies) {
      const { name } = reply.input;
      if (!play.offered.has(name)) {
        yield problem('never-offered', at(source, reply.path, 'key'), { name });
        continue;
      }
      for (const [i, { path }] of reply.landings.entries()) {
        if (play.landed.get(name)?.has(i) !== true)
          yield problem('never-lands', at(source, [...path, 'when'], 'key'), {});
      }
    }
  }
};
