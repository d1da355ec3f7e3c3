/** What `check` says of one lesson, wherever it was read from. */
import { compileLesson } from '../compile/lesson.js';
import type { LessonFile } from '../content/content.js';
import { hasErrors, type Problem } from '../problems/problem.js';
import { lesson as wordRules, play as playRules, structure as structureRules } from '../rules/index.js';
import { explore } from '../rules/play/explore.js';
import type { Known, LessonSubject } from '../rules/rule.js';

/** Structure, words and, where it can be played through, every situation. */
export function checkLesson(file: LessonFile, known: Known): readonly Problem[] {
  const { lesson, text, problems } = compileLesson(file);
  const subject: LessonSubject = { file, lesson, text, known };
  const structure = [...problems, ...structureRules.flatMap((rule) => [...rule(subject)])];
  const words = wordRules.flatMap((rule) => [...rule(subject)]);
  if (hasErrors(structure)) return [...structure, ...words];
  const play = explore(lesson);
  return [...structure, ...words, ...playRules.flatMap((rule) => [...rule({ ...subject, play })])];
}
