/** What `check` says of one lesson, wherever it was read from. */
import { compileLesson } from './compile/lesson.js';
import type { LessonFile } from './content/content.js';
import { hasErrors, type Problem } from './problems/problem.js';
import * as rules from './rules/index.js';
import { explore, type Exploration } from './rules/play/explore.js';
import type { Known, LessonSubject, Rule } from './rules/rule.js';

/** All that a list of rules says of a subject. */
export const apply = <T>(list: readonly Rule<T>[], subject: T): readonly Problem[] =>
  list.flatMap((rule) => [...rule(subject)]);

/** What is said of a lesson. */
interface CheckedLesson {
  readonly problems: readonly Problem[];
  /** Every situation that can occur; undefined where it cannot be played through. */
  readonly play: Exploration | undefined;
}

/** Structure, words and, where it can be played through, every situation. `conditions`: problems of compiling it. */
export function checkCompiled(subject: LessonSubject, conditions: readonly Problem[]): CheckedLesson {
  const structure = [...conditions, ...apply(rules.structure, subject)];
  const words = apply(rules.lesson, subject);
  const play = hasErrors(structure) ? undefined : explore(subject.lesson);
  return { problems: [...structure, ...words, ...(play ? apply(rules.play, { ...subject, play }) : [])], play };
}

/** The same for a lesson that stands alone. */
export function checkLesson(file: LessonFile, known: Known): readonly Problem[] {
  const { lesson, problems } = compileLesson(file);
  return checkCompiled({ file, lesson, known }, problems).problems;
}
