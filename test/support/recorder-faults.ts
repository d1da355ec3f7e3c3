/** What a recorder LMS can do wrong, shared by all standards. No imports: the file may be injected into a page. */

export type Method = 'Initialize' | 'GetValue' | 'SetValue' | 'Commit' | 'Finish';

/**
 * - `false`: answers false with 101, nothing happens.
 * - `false0`: does it, but answers false with code 0 (SetValue).
 * - `throws`, `undefined`, `null`: that, and nothing happens.
 * - `counted`: Commit or Finish answers false with 101; what it carried never arrives and counts as sent.
 * - `lies`: answers true; what it carried never arrives and counts as sent.
 * - `stores`: Commit or Finish arrives, but answers false with 101.
 */
export type Fault = 'false' | 'false0' | 'throws' | 'undefined' | 'null' | 'counted' | 'lies' | 'stores';

/** Asked before every call; `nth` counts calls of this method from 0. */
export type Faults = (method: Method, nth: number, element: string) => Fault | null;

export interface Call {
  readonly method: Method;
  readonly args: readonly string[];
  readonly result: unknown;
  readonly code: number;
}

export interface RecorderOptions {
  readonly mode?: 'normal' | 'review' | 'browse' | '';
  readonly credit?: 'credit' | 'no-credit';
  readonly learnerId?: string;
  readonly learnerName?: string;
  readonly language?: string;
  /** Parts of the data model that this LMS lacks: `interactions`, `objectives`, `student_preference` … */
  readonly lacks?: readonly string[];
  readonly faults?: Faults;
  /** Called at each call, before it is answered: an LMS that takes its time moves the clock here. */
  readonly takes?: (method: Method, nth: number) => void;
  /** Characters of saved state that it takes: 4000 in SCORM 2004 3rd Edition, 64000 in the 4th. */
  readonly mostSuspendData?: number;
  /** A new attempt unless the last exit was suspend (2004). */
  readonly hidesUnlessSuspended?: boolean;
  /** Changes saved state on its way to the store, such as cutting it. */
  readonly mangle?: (suspendData: string) => string;
}
