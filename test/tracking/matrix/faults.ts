/** What an LMS, a network or a browser can do on a bad day; every package answers for each. */

export const faults = [
  'none',
  'a save is refused',
  'a save throws',
  'a save gets no answer (undefined)',
  'a save answers null',
  'a save arrives, its answer is lost',
  'a failed save counts as sent',
  'no save succeeds in this launch',
  'the LMS says true while nothing arrives',
  'nothing arrives from a point on',
  'SetValue answers false with code 0',
  'SetValue answers false now and then',
  'SetValue throws now and then',
  'reads fail at first',
  'opening fails at first',
  'no interactions in this LMS',
  'no objectives in this LMS',
  'the API appears after 2 s',
  'cross-origin parent, API in the opener',
  'the opener goes in the middle',
  'the API vanishes and comes back',
  'the LMS replaces its API object',
  'the session expires in the middle',
  'reloaded while open, opening again throws',
  'reloaded after the session ended',
  'the navigation request throws',
  'storage of the browser is full',
  'saved state is cut',
  'saved state is stripped',
  'an older saved state comes back',
  'offline for a minute, true all the while',
  'the clock jumps back',
  'a save hangs for 3 s',
  'opened in a second tab',
  'back from the page cache',
  'tab closed without exit',
  'killed at every step',
  'reloaded at every step',
  'ending is refused',
  'a new attempt unless suspended',
] as const;

export type FaultName = (typeof faults)[number];

/** What came of one fault in one package. */
export interface Cell {
  /** Connection states that the learner met, in the order of first sight; `not stored` is a local one that stores nothing. */
  readonly sees: readonly string[];
  /** What the LMS holds after the next launch. */
  readonly ends: string;
  /** Answers that are missing there, although the learner gave them. */
  readonly lost: number;
  readonly doubled: number;
  readonly wrongStatus: number;
  /** Any other difference to what the LMS should hold, and calls it had to refuse. */
  readonly mistakes: readonly string[];
}

/** A cell, or why this fault cannot happen to this package. */
export type Result = Cell | string;

/** What happens after every step: the process dies, or the page is dismissed; then the course is opened again. */
export type EveryStep = 'killed' | 'reloaded';

/** Decisions of the scripted learner, who passes with the last. */
export const PASS_AT = 6;

export const NORMAL: readonly string[] = ['saved', 'saving'];
export const BUMPY: readonly string[] = ['saved', 'saving', 'unsaved'];
