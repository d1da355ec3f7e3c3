/** What an LMS may know, in no standard's dialect. Adapters turn it into elements or statements. */
import type { Key, ObjectiveId } from './types.js';
import type { Seconds, Tenths } from './state.js';

export interface Score {
  /** Percent, 0–100, at most two decimals. */
  readonly raw: number;
  readonly min: 0;
  readonly max: 100;
}

export interface ObjectiveReport {
  readonly id: ObjectiveId;
  readonly status: 'not attempted' | 'incomplete' | 'completed' | 'passed' | 'failed';
  readonly score: Score | null;
}

/** Keys chosen, put in order, or paired (source, target). */
export type InteractionAnswer =
  | { readonly type: 'choice'; readonly keys: readonly Key[] }
  | { readonly type: 'sequencing'; readonly keys: readonly Key[] }
  | { readonly type: 'matching'; readonly pairs: readonly (readonly [Key, Key])[] };

/** A decision point or an item of the course. */
export interface Slot {
  /** `priya_coat`, `dont3_silent_decline`: `[A-Za-z0-9_]+`, unique in the course and the same for every learner. */
  readonly id: string;
  readonly type: InteractionAnswer['type'];
  /** The id in words, one line: `priya: coat`. */
  readonly description: string;
}

export interface Interaction extends Slot {
  /** Index among the course's slots. */
  readonly slot: number;
  readonly objectives: readonly ObjectiveId[];
  readonly at: Seconds;
  readonly took: Tenths;
  readonly response: InteractionAnswer;
  /** Readable form of the response: the reply's name (`name_it_plainly`), or an item's keys (`a_c`, `a_sound_b_dont`, `1_b_2_a`). */
  readonly readable: string;
  /** Accepted answers, of any profession, at most four; the one given is among them where it is right. */
  readonly correct: readonly InteractionAnswer[];
  /** The same in readable form. */
  readonly correctReadable: readonly string[];
  readonly result: 'correct' | 'incorrect';
  readonly weighting: number;
}

export interface Report {
  readonly completed: boolean;
  readonly success: 'unknown' | 'passed' | 'failed';
  readonly score: Score | null;
  /** Id of the unit, and of the scene or item, `priya/weird`. */
  readonly location: string;
  /** 0–1: units done. */
  readonly progress: number;
  readonly objectives: readonly ObjectiveReport[];
  /** Numbered from `first`; older ones are folded away and were told before. */
  readonly interactions: { readonly first: number; readonly list: readonly Interaction[] };
  /** `[0-9A-Za-z._~-]*`, see `saved/`. */
  readonly suspendData: string;
  /** Everything that can be answered in this course, in its fixed order: what *aligned* interactions are declared from. */
  readonly slots: readonly Slot[];
}
