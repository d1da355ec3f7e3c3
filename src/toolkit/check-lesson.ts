/** What `check` says of one lesson, wherever it was read from. */
import { compileLesson } from './compile/lesson.js';
import type { LessonFile } from './content/content.js';
import { hasErrors, type Problem } from './problems/problem.js';
import * as rules from './rules/index.js';
import { explore } from './rules/play/explore.js';
import type { Known, LessonSubject, Rule } from './rules/rule.js';

/** All that a list of rules says of a subject. */
export const apply = <T>(list: readonly Rule<T>[], subject: T): readonly Problem[] =>
  list.flatMap((rule) => [...rule(subject)]);

/** Structure, words and, where it can be played through, every situation. `conditions`: problems of compiling it. */
export function checkCompiled(subject: LessonSubject, conditions: readonly Problem[]): readonly Problem[] {
  const structure = [...conditions, ...apply(rules.structure, subject)];
  const words = apply(rules.lesson, subject);
  const play = hasErrors(structure) ? [] : apply(rules.play, { ...subject, play: explore(subject.lesson) });
  return [...structure, ...words, ...play];
}

/** The same for a lesson that stands alone. */
export function checkLesson(file: LessonFile, known: Known): readonly Problem[] {
  const { lesson, text, problems } = compileLesson(file);
  return checkCompiled({ file, lesson, text, known }, problems);
}
