/** Names of teaching points and objectives that course.yaml does not have. */
import { problem, type Problem } from '../problems/problem.js';
import { listed, nearest } from '../problems/suggest.js';
import { at, type Path, type YamlSource } from '../source/yaml.js';
import type { Known } from './rule.js';

/** Of the list of points, or the one point, at `path`. */
export function* unknownPoints(
  source: YamlSource,
  path: Path,
  points: readonly string[] | string,
  known: Known,
): Iterable<Problem> {
  if (!known.points) return;
  for (const [i, name] of (typeof points === 'string' ? [points] : points).entries()) {
    if (known.points.includes(name)) continue;
    const place = at(source, typeof points === 'string' ? path : [...path, i]);
    yield problem('unknown-point', place, { name, near: nearest(name, known.points) });
  }
}

export function* unknownObjective(source: YamlSource, path: Path, name: string, known: Known): Iterable<Problem> {
  if (!known.objectives || known.objectives.includes(name)) return;
  yield problem('unknown-objective', at(source, path), { name, known: listed(known.objectives) });
}
