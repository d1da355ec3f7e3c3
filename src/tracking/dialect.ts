/** What differs between the SCORM standards, as data and pure functions; one `Dialect` a standard. */
import type { InteractionAnswer, ObjectiveReport, Report, Score } from '../course/report-types.js';
import type { Options } from './env.js';
import type { ApiName } from './find.js';
import type { Standard } from './port.js';

export type Pair = readonly [element: string, value: string];

/** Score before status: a status committed without its score has been seen to stick. */
export type Part = 'interaction' | 'objective' | 'score' | 'status' | 'rest';

export interface Write {
  readonly part: Part;
  readonly element: string;
  readonly value: string;
}

/** Element names of what is read at launch. */
interface Names {
  readonly mode: string;
  readonly credit: string;
  readonly entry: string;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly language: string;
  /** 1.2 has one status; 2004 completion first, then success. */
  readonly statuses: readonly string[];
  readonly score: string;
  readonly location: string;
  readonly suspendData: string;
  readonly sessionTime: string;
  readonly exit: string;
}

export interface Context {
  readonly options: Options;
  /** Minutes east of UTC at that moment (milliseconds since the epoch). */
  readonly zone: (at: number) => number;
}

export interface Dialect {
  readonly standard: Standard;
  readonly api: ApiName;
  readonly names: Names;
  /** Codes that mean "this LMS has no such element". */
  readonly unsupported: readonly number[];
  /** What parts of an interaction are called. */
  readonly words: {
    readonly time: 'time' | 'timestamp';
    readonly response: 'student_response' | 'learner_response';
    readonly wrong: 'wrong' | 'incorrect';
    /** Interactions have a description. */
    readonly describes: boolean;
  };
  readonly response: (answer: InteractionAnswer) => string;
  /** `at`: seconds since the epoch; `zone`: minutes east of UTC. */
  readonly moment: (at: number, zone: number) => string;
  readonly objective: (index: number, objective: ObjectiveReport) => readonly Pair[];
  readonly score: (score: Score) => readonly Pair[];
  readonly status: (report: Report, options: Options) => readonly Pair[];
  /** Location, saved state, and progress where there is such a thing. */
  readonly rest: (report: Report) => readonly Pair[];
  readonly duration: (ms: number) => string;
  /** Value of exit that closes an attempt for good. */
  readonly normalExit: string;
  /** Written before leaving through our own exit an attempt that is suspended, so that an LMS's frame does not stay. */
  readonly navigation: Pair | null;
  /**
   * A different, valid value of this element; null where there is none. Some 1.2 APIs count what a failed commit carried as
   * sent and send it again only if it changes. `before`: what the LMS had for certain.
   */
  readonly decoy: ((element: string, value: string, before: string) => string | null) | null;
}

/** `cmi.interactions.12.id` → `cmi.interactions.n.id`. */
export const generic = (element: string): string => element.replace(/\.\d+(?=\.)/g, '.n');

/** A `_count` as an LMS gives it; null where it gives none. */
export const countIn = (value: string): number | null => (/^\d+$/.test(value) ? Number(value) : null);

/** The LMS knows how this attempt stands. */
export const isStatus = (status: string | undefined): boolean => !/^(|unknown|not attempted)$/.test(status ?? '');

/** The index of the interaction that an element belongs to. */
export function interactionIndex(element: string): number | null {
  const index = /^cmi\.interactions\.(\d+)\./.exec(element)?.[1];
  return index === undefined ? null : Number(index);
}

/** An LMS that knows better is not told less: rank of statuses, so that a lost state never takes a pass away. */
const ranks: Readonly<Record<string, number>> = { completed: 1, passed: 2 };
export const lowers = (status: string, atLaunch: string): boolean => (ranks[status] ?? 0) < (ranks[atLaunch] ?? 0);
