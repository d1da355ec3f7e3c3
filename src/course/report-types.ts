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

export interface Interaction {
  /** `priya_coat`, `dont3_silent_decline`: `[A-Za-z0-9_]+`, the same for every learner; the adapter appends the running number. */
  readonly id: string;
  readonly objectives: readonly ObjectiveId[];
  readonly at: Seconds;
  readonly took: Tenths;
  readonly response: InteractionAnswer;
  /** Readable form of the response, such as `name_it_plainly`. */
  readonly readable: string;
  /** Every accepted answer. */
  readonly correct: readonly InteractionAnswer[];
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
}
