/** Lesson to Twee to lesson. */
import type { LessonInput } from '../schema/lesson.js';
import { lessonSchema } from '../schema/lesson.js';
import { validate } from '../source/validate.js';
import { parseYaml, type Path } from '../source/yaml.js';
import { lessonYaml } from './lesson-yaml.js';
import { readTwee } from './read.js';
import { writeTwee } from './write.js';

/** The first place where two values differ; undefined where they are the same. */
export function difference(a: unknown, b: unknown, path: Path = []): Path | undefined {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b ? undefined : path;
  if (Array.isArray(a) !== Array.isArray(b)) return path;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const found = difference(Reflect.get(a, key), Reflect.get(b, key), [...path, key]);
    if (found) return found;
  }
  return undefined;
}

export interface RoundTrip {
  readonly twee: string;
  readonly yaml: string | undefined;
  /** Where the lesson that came back differs; undefined where it is the same. */
  readonly differs: Path | undefined;
}

/** Writes a lesson as Twee, reads that, writes it as YAML and reads that again. */
export function roundTrip(name: string, lesson: LessonInput): RoundTrip {
  const twee = writeTwee(name, lesson);
  const read = readTwee(`${name}.twee`, name, twee);
  if (!read.lesson) return { twee, yaml: undefined, differs: [] };
  const yaml = lessonYaml(read.lesson.input);
  const parsed = parseYaml(`${name}.yaml`, yaml);
  const back = parsed.kind === 'parsed' ? validate(lessonSchema, parsed.source, parsed.value).value : undefined;
  return { twee, yaml, differs: difference(lesson, read.lesson.input) ?? difference(lesson, back) };
}
