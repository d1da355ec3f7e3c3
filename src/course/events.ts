/** What can happen in a course. `at`: milliseconds since the epoch; `took`: milliseconds of attention before the press. */
import type { ItemId, Key, Profession, UnitId } from './types.js';
import type { Response } from './response.js';

export type CourseEvent =
  | { readonly type: 'opened'; readonly unit: UnitId; readonly at: number }
  /** The page, practice or sheet on screen was read, and the learner goes on. */
  | { readonly type: 'read'; readonly at: number }
  | { readonly type: 'professionChosen'; readonly profession: Profession; readonly at: number }
  /** Past the premise, into the room. */
  | { readonly type: 'begun'; readonly at: number }
  /** A reply chosen, or (worked scenes) watched. */
  | { readonly type: 'replied'; readonly reply: Key; readonly at: number; readonly took: number }
  /** Back to the turn with this number (0: the first), which becomes open again. `keep` sets the present run aside for a "what if". */
  | { readonly type: 'rewound'; readonly turn: number; readonly keep: boolean; readonly at: number }
  /** Back to the run that was set aside. */
  | { readonly type: 'resumed'; readonly at: number }
  | { readonly type: 'restarted'; readonly at: number }
  /** A quick check on a page, answered. */
  | {
      readonly type: 'checked';
      readonly item: ItemId;
      readonly response: Response;
      readonly at: number;
      readonly took: number;
    }
  /** A survey's question, given a number on its scale, or none again (null). */
  | { readonly type: 'rated'; readonly question: Key; readonly value: number | null; readonly at: number }
  | { readonly type: 'handedIn'; readonly at: number }
  /** Something that the learner's own practice line did, or did not. */
  | { readonly type: 'ticked'; readonly check: Key; readonly on: boolean; readonly at: number }
  | { readonly type: 'sat'; readonly at: number }
  | {
      readonly type: 'answered';
      readonly item: ItemId;
      readonly response: Response;
      readonly at: number;
      readonly took: number;
    }
  /** Shows an item of the form, or the overview (null). */
  | { readonly type: 'turnedTo'; readonly item: ItemId | null; readonly at: number }
  | { readonly type: 'flagged'; readonly item: ItemId; readonly on: boolean; readonly at: number }
  | { readonly type: 'submitted'; readonly at: number };

/** What the edges should do after a step. `step` itself does none of it. */
export type Effect =
  /** Say this once to a screen reader; the player finds the words. */
  | { readonly type: 'announce'; readonly what: 'landed' | 'ended' | 'rewound' | 'marked' | 'reopened' }
  /** `turn`: the turn that waits for a reply; `landed`: what the newest reply led to. */
  | { readonly type: 'focus'; readonly on: 'unit' | 'turn' | 'landed' | 'item' | 'overview' | 'result' }
  /** A milestone: the LMS should have everything up to here. */
  | { readonly type: 'checkpoint' };

export interface Stepped<S> {
  readonly state: S;
  readonly effects: readonly Effect[];
}
