/** Everything the tracking code takes from its surroundings, so that tests are deterministic and no global is touched. */

import type { Store } from '../browser/store.js';

/** How a course reports; set in course.yaml. The first choice of each is right for Moodle and the Rustici Engine. */
export interface Options {
  /** `completed`: completion and score only, for an LMS that counts nothing else (Moodle's default completion rule). */
  readonly finalStatus: 'passed' | 'completed';
  /** Told to the LMS once attempts are used up. */
  readonly onFail: 'failed' | 'incomplete';
  /** `normal` ends the attempt after a pass: the learner can't come back to it. */
  readonly exitAfterPass: 'suspend' | 'normal';
  /** `letters` are strict choice ids; `readable` says what was chosen, as text. */
  readonly responses: 'letters' | 'readable';
  /**
   * `journaled` appends every decision and answer; `aligned` gives each decision point and item one fixed index for all learners,
   * overwritten with the newest answer, so that an LMS's report by index (Moodle's) lines up. Use `journaled` with an LMS that
   * refuses to overwrite an interaction, or that keeps no empty ones. cmi5 names its activities and needs neither.
   */
  readonly interactions: 'journaled' | 'aligned';
}

export const defaultOptions: Options = {
  finalStatus: 'passed',
  onFail: 'failed',
  exitAfterPass: 'suspend',
  responses: 'letters',
  interactions: 'journaled',
};

/** `hidden` and `shown`: visibility; `leaving`: pagehide; `returned`: pageshow out of the bfcache; `active`: a press, key or scroll. */
export type PageMoment = 'hidden' | 'shown' | 'leaving' | 'returned' | 'active' | 'online';

export interface PageLike {
  readonly hidden: () => boolean;
  /** Calls back at every such moment; returns the way to stop. */
  readonly on: (moment: PageMoment, run: () => void) => () => void;
}

export interface Broadcast {
  readonly send: (message: unknown) => void;
  readonly listen: (run: (message: unknown) => void) => void;
  readonly close: () => void;
}

/** A lock of the browser's, held until `release`; given back at once when the tab is closed or killed. */
export interface Lock {
  readonly release: () => void;
}

export interface Env {
  /** Identifier of the course: part of every storage key. */
  readonly course: string;
  readonly options: Options;
  /** Where the search for an API starts. */
  readonly window: unknown;
  /** BCP 47 tag of the browser. */
  readonly language: string;
  /** Null where the browser refuses it. */
  readonly storage: Store | null;
  /** Lives as long as the tab: a cmi5 token can be fetched once only, and a reload needs it again. */
  readonly tabStorage: Store | null;
  /** Milliseconds since the epoch; may jump. */
  readonly now: () => number;
  /** Milliseconds from any start; never jumps. */
  readonly elapsed: () => number;
  /** Minutes east of UTC at that moment (milliseconds since the epoch). */
  readonly zone: (at: number) => number;
  /** Runs once the browser has painted what is pending. */
  readonly afterPaint: (run: () => void) => void;
  /** Runs when the browser has nothing better to do, and not twice in one frame. */
  readonly whenIdle: (run: () => void) => void;
  /** Runs after so many milliseconds; returns the way to cancel. */
  readonly wait: (run: () => void, ms: number) => () => void;
  readonly page: PageLike;
  /** False only where the browser is sure to be offline: an LMS may then say "true" while nothing arrives. */
  readonly online: () => boolean;
  readonly broadcast: (name: string) => Broadcast | null;
  /**
   * The lock of that name (Web Locks API). Null where another tab has it, at once, and where the browser has no locks: in pages
   * without https. `patient` waits until it is free.
   */
  readonly lock: (name: string, patient: boolean) => Promise<Lock | null>;
  /** A text without spaces, unique to this page load. */
  readonly unique: () => string;
  /** For developers: what an LMS did that it should not. */
  readonly note: (text: string) => void;
}

/** What the plain web package takes beside it. */
export interface LocalEnv extends Env {
  /** Null where there is none; throws where the browser refuses it. */
  readonly database: () => IDBFactory | null;
}

/** What cmi5 takes beside it. */
export interface Cmi5Env extends Env {
  /** The launch address's query. */
  readonly query: string;
  readonly fetch: typeof fetch;
  /** Leaves for another page (returnURL). */
  readonly goTo: (address: string) => void;
}

/** Resolves after so many milliseconds. */
export const sleep = (env: Pick<Env, 'wait'>, ms: number): Promise<void> =>
  new Promise((resolve) => void env.wait(resolve, ms));
