import type { Problem } from '../problems/problem.js';
import type { Path } from '../source/yaml.js';
import { unknownPoints } from './points.js';
import type { Rule, YamlPageSubject } from './rule.js';

function points({ file: { input } }: YamlPageSubject): readonly (readonly [Path, string])[] {
  if (input.kind === 'practice')
    return Object.entries(input.checks).map(([key, { point }]) => [['checks', key, 'point'], point]);
  if (input.kind !== 'card') return [];
  return (['steps', 'nots'] as const).flatMap((part) =>
    input[part].map(({ point }, i): readonly [Path, string] => [[part, i, 'point'], point]),
  );
}

/** Teaching points of practices and cards stand in course.yaml. */
export const pagePoints: Rule<YamlPageSubject> = function* (subject): Iterable<Problem> {
  for (const [path, point] of points(subject)) yield* unknownPoints(subject.file.source, path, point, subject.known);
};
