/** What a simulation found: simulation.json, the same for the same course, seed and number of plays. */
import type { ItemId, SceneId, UnitId } from '../../course/types.js';
import type { ExposedAttempt } from './exposure.js';
import type { Spread } from './spread.js';

/** By bot. */
export type ByBot<T> = Readonly<Record<string, T>>;

export interface LessonOfBot {
  readonly endings: Readonly<Record<SceneId, number>>;
  /** Plays that came to no ending. */
  readonly stuck: number;
  readonly replies: Spread;
  readonly words: Spread;
}

export interface LessonResult {
  readonly id: UnitId;
  readonly title: string;
  readonly bots: ByBot<LessonOfBot>;
  /** Plays by all bots together; the counts below are shares of it. */
  readonly plays: number;
  readonly places: Readonly<Record<SceneId, number>>;
  /** By `scene/key`. */
  readonly replies: Readonly<Record<string, number>>;
  /** By `scene/key/target`. */
  readonly exits: Readonly<Record<string, number>>;
  readonly neverSeen: readonly SceneId[];
  /** As `scene/key`. */
  readonly neverChosen: readonly string[];
}

export interface QuizOfBot {
  /** Of those who sat it: attempts from the first on. */
  readonly attempts: readonly { readonly sat: number; readonly passed: number }[];
  /** Learners who passed with any of a round's attempts. */
  readonly passed: number;
  readonly learners: number;
  /** Percent of the first attempt. */
  readonly firstScore: Spread;
  readonly bestScore: Spread;
  /** First attempts by items right. */
  readonly scores: readonly (readonly [correct: number, learners: number])[];
}

export interface QuizResult {
  readonly id: UnitId;
  readonly title: string;
  readonly passMark: number;
  readonly bots: ByBot<QuizOfBot>;
  readonly exposure: readonly ExposedAttempt[];
  /** Percent of learners who met the item in a round without a pass. */
  readonly itemsMet: Readonly<Record<ItemId, number>>;
}

export interface Simulation {
  readonly course: string;
  readonly version: string;
  readonly fingerprint: string;
  readonly seed: number;
  /** Whole courses, a bot. */
  readonly plays: number;
  readonly bots: readonly { readonly id: string; readonly about: string }[];
  readonly lessons: readonly LessonResult[];
  readonly quizzes: readonly QuizResult[];
  /** Words that one learner reads in the whole course, and minutes at `wordsPerMinute`. */
  readonly reading: ByBot<{ readonly words: Spread; readonly minutes: Spread }>;
  readonly wordsPerMinute: number;
  /** Characters: the longest that wandering learners came to, and the longest possible. */
  readonly suspendData: { readonly met: number; readonly learners: number; readonly possible: number };
}
