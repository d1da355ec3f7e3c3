/** A lesson as the text of a file in lessons/. */
import type { LessonInput } from '../schema/lesson.js';
import { lessonEntries } from './lesson-entries.js';
import { linesOf } from './tree.js';

const schema = '# yaml-language-server: $schema=../schema/lesson.schema.json';

/** The same text for the same lesson, with the keys in the usual order. */
export function lessonYaml(lesson: LessonInput): string {
  const [about = [], scenes = [], endings = []] = lessonEntries(lesson).map((part) => linesOf(part, 0));
  return [schema, ...about, ...scenes, '', ...endings, ''].join('\n');
}
