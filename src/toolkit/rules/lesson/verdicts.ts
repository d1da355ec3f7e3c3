import { scenesOf } from '../../content/parts.js';
import { problem, type Problem } from '../../problems/problem.js';
import type { ReplyInput } from '../../schema/lesson.js';
import { at, type Path, type YamlSource } from '../../source/yaml.js';
import type { LessonSubject, Rule } from '../rule.js';

const isDont = (point: string): boolean => point.startsWith('dont-');

function* pointsFit(source: YamlSource, path: Path, { verdict, points }: ReplyInput): Iterable<Problem> {
  if (verdict === 'dont') {
    if (points.length !== 1 || !points.every(isDont))
      yield problem('dont-points', at(source, [...path, 'points'], 'key'), {});
    return;
  }
  for (const [i, point] of points.entries()) {
    if (isDont(point)) yield problem('sound-points', at(source, [...path, 'points', i]), { verdict, point });
  }
}

/** A don't names the one it is and others name none; a repair restores at most 1; and a scene leaves something to decide. */
export const verdicts: Rule<LessonSubject> = function* ({ file: { source, input } }) {
  for (const scene of scenesOf(input)) {
    const replies = scene.replies;
    for (const reply of replies) {
      yield* pointsFit(source, reply.path, reply.input);
      if (reply.input.verdict !== 'repair') continue;
      for (const { path, input: landing } of reply.landings) {
        if ((landing.effects?.alliance ?? 0) > 1)
          yield problem('repair-too-strong', at(source, [...path, 'effects', 'alliance']), {});
      }
    }
    const kinds = new Set(replies.map((reply) => reply.input.verdict));
    const [verdict] = kinds;
    if (scene.input.worked || replies.length < 2 || kinds.size > 1 || verdict === undefined) continue;
    yield problem('same-verdicts', at(source, [...scene.path, 'replies'], 'key'), { scene: scene.id, verdict });
  }
};
