/** Where in the content a difference stands. */
import { nameOf } from '../compile/unit-base.js';
import type { Content } from '../content/content.js';
import type { Span } from '../problems/problem.js';
import { at, type Path, type YamlSource } from '../source/yaml.js';
import type { Difference } from './difference.js';

interface Target {
  readonly source: YamlSource;
  readonly path: Path;
}

/** Said of a unit in course.yaml, whatever its file says. */
const unitLines = ['pass-mark', 'attempts', 'needs', 'required'];

function inFile({ lessons, banks, yamlPages, course }: Content, unit: string, path: Path): Target | undefined {
  const input = course?.input.units.find((one) => nameOf(one) === unit);
  const checks = input && 'page' in input && input.checks !== undefined ? input.checks : unit;
  const file = lessons.get(unit) ?? banks.get(checks) ?? yamlPages.get(unit);
  return file && { source: file.source, path };
}

function inCourse({ course }: Content, unit: string, path: Path): Target | undefined {
  const index = course?.input.units.findIndex((one) => nameOf(one) === unit) ?? -1;
  return course && { source: course.source, path: index < 0 ? ['units'] : ['units', index, ...path] };
}

/** What has gone is shown by the nearest thing around it that is still there. */
export function whereIs({ unit, path }: Difference, content: Content): Span | undefined {
  const ofUnit = path.length === 0 || unitLines.includes(String(path[0]));
  const target = (ofUnit ? undefined : inFile(content, unit, path)) ?? inCourse(content, unit, ofUnit ? path : []);
  return target && at(target.source, target.path, 'key');
}
