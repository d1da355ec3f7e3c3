/** Reading grades by Flesch and Kincaid, of all that clients say in a lesson and of all clinical text of a file. English only. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Norms } from '../norms.js';
import { problem, type Problem } from '../problems/problem.js';
import type { Passage } from './passage.js';

/** Shorter texts have no grade worth the name. */
const enoughWords = 100;

/** The grade of these texts together; undefined where they are too short. */
export function gradeOf(texts: readonly string[]): number | undefined {
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []);
  if (words.length < enoughWords) return undefined;
  const sentences = texts.flatMap((text) =>
    text.split(/[.!?…]+["”’)]*(?:\s|$)|\n\s*\n/).filter((one) => /\p{L}/u.test(one)),
  );
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

export function* readability(passage: Passage, norms: Norms): Iterable<Problem> {
  const voices = [
    ['client', 'what the client says', norms.clientGrade],
    ['clinical', 'the clinical text', norms.clinicalGrade],
  ] as const;
  for (const [voice, what, most] of voices) {
    const grade = gradeOf(passage.pieces.filter((piece) => piece.voice === voice).map(({ text }) => text));
    if (grade === undefined || grade <= most) continue;
    const start = { file: passage.file, line: 1, column: 1, length: 1 };
    yield problem('reading-grade', start, { what, grade: grade.toFixed(1), most });
  }
}
