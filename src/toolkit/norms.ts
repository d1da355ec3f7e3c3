/** The thresholds that rules and figures measure against: what course.yaml sets under `norms`, and the defaults of the field. */
import type { NormsInput } from './schema/norms.js';

export interface Norms {
  readonly lessonsPerPoint: number;
  readonly itemsPerPoint: number;
  readonly itemsPerDont: number;
  /** Percent of items, at most. */
  readonly keyLongest: number;
  readonly keyPosition: number;
  /** Longest option over shortest, in characters, at most. */
  readonly optionLength: number;
  readonly absolutes: readonly string[];
  readonly reviewMonths: number;
  /** School grades of the US, at most. */
  readonly clientGrade: number;
  readonly clinicalGrade: number;
  readonly itemsPerHour: readonly [least: number, most: number];
  /** Percent, at least. */
  readonly passMark: number;
  /** 1 (easy) to 5 (hard), for Mergener's formula. */
  readonly difficulty: number;
  readonly allowedWords: readonly string[];
}

export const normsOf = (given: NormsInput = {}): Norms => ({
  lessonsPerPoint: given['lessons-per-point'] ?? 2,
  itemsPerPoint: given['items-per-point'] ?? 1,
  itemsPerDont: given['items-per-dont'] ?? 3,
  keyLongest: given['key-longest'] ?? 33,
  keyPosition: given['key-position'] ?? 45,
  optionLength: given['option-length'] ?? 2,
  absolutes: given.absolutes ?? ['always', 'never', 'all of the above', 'none of the above'],
  reviewMonths: given['review-months'] ?? 12,
  clientGrade: given['client-grade'] ?? 7,
  clinicalGrade: given['clinical-grade'] ?? 11,
  itemsPerHour: given['items-per-hour'] ?? [6, 8],
  passMark: given['pass-mark'] ?? 75,
  difficulty: given.difficulty ?? 3,
  allowedWords: given['allowed-words'] ?? [],
});
