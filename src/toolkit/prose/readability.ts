/** Reading grades by Flesch and Kincaid, of all that clients say in a lesson and of all clinical text of a file. English only. */
import { fleschKincaid } from 'flesch-kincaid';
import type { Norms } from '../norms.js';
import { problem, type Problem } from '../problems/problem.js';
import type { Piece } from './passage.js';
import type { Said } from './vocabulary.js';

/** Shorter texts have no grade worth the name. */
const enoughWords = 100;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The grade of these texts together; undefined where they are too short. */
export function gradeOf(said: readonly Said[]): number | undefined {
  const words = sum(said.map((one) => one.words));
  if (words < enoughWords) return undefined;
  const sentences = sum(said.map((one) => one.sentences));
  return fleschKincaid({ sentence: sentences, word: words, syllable: sum(said.map((one) => one.syllables)) });
}

/** A text with what is known of it. */
export interface SaidPiece {
  readonly piece: Piece;
  readonly said: Said;
}

export function* readability(file: string, pieces: readonly SaidPiece[], norms: Norms): Iterable<Problem> {
  const voices = [
    ['client', 'what the client says', norms.clientGrade],
    ['clinical', 'the clinical text', norms.clinicalGrade],
  ] as const;
  for (const [voice, what, most] of voices) {
    const grade = gradeOf(pieces.filter(({ piece }) => piece.voice === voice).map(({ said }) => said));
    if (grade === undefined || grade <= most) continue;
    yield problem('reading-grade', { file, line: 1, column: 1, length: 1 }, { what, grade: grade.toFixed(1), most });
  }
}
