/** What an LMS lacks of the interactions, and at which index each stands there. */
import type { Interaction, Report, Slot } from '../course/report-types.js';
import type { Copy } from './copy.js';

/** An interaction to be written at this index of the LMS; a mere slot is declared there. */
export interface Placed {
  readonly index: number;
  readonly id: string;
  readonly what: Interaction | Slot;
}

export interface Ledger {
  /** The first report is the restored state. */
  readonly take: (report: Report) => void;
  /** All that is to be written, in order. */
  readonly assigned: () => readonly Placed[];
  /** The id at this index was accepted: the index is taken. */
  readonly took: (index: number) => void;
  /** Everything assigned is committed, except at the given indices, which still lack something. */
  readonly committed: (incomplete: ReadonlySet<number>) => void;
  /** The LMS will never take what stands at this index. */
  readonly drop: (index: number) => void;
  /** These indices were part of a failed commit. `count`: what the LMS counts now, null where unknown. */
  readonly lost: (indices: ReadonlySet<number>, count: number | null) => void;
  /** For the browser copy. */
  readonly snapshot: () => Pick<Copy, 'interactions' | 'next' | 'partial'>;
  /** Assigns a few more that nobody waits for; false where there are none, or enough until the next commit. */
  readonly more: () => boolean;
  /** The session ends: assigns every answer that the LMS may lack. */
  readonly hurry: () => void;
}
