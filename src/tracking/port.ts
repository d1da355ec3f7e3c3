/**
 * What the player may know of an LMS: a session. The session decides when to write (milestones, page hidden, exit); an adapter
 * (`Channel`) knows how a standard is written.
 */
import type { Report } from '../course/report-types.js';

export type Standard = 'scorm12' | 'scorm2004' | 'cmi5' | 'local';

/** What the LMS said at launch. */
export interface Launch {
  /** As the LMS gives it ("Last, First"); text, never markup; empty where unknown. */
  readonly learnerName: string;
  /** Saved state as found, possibly empty, foreign or cut short; or this browser's newer copy, where the LMS had not got everything. */
  readonly suspendData: string;
  /** BCP 47 tag that the LMS prefers, unchecked; or empty. */
  readonly language: string;
}

/** For the calm line at the frame's foot. */
export type Connection =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** `since`: milliseconds since the epoch. Play goes on; writes are retried. */
  | { readonly kind: 'unsaved'; readonly since: number }
  /**
   * No LMS was found: kept in this browser (`local`), or nowhere where storage is refused (`unstored`). Or one that does not answer:
   * it gets what is kept at the next launch (`detached`), or never (`silent`).
   */
  | { readonly kind: 'local'; readonly how: 'local' | 'unstored' | 'detached' | 'silent' }
  /** Review, browse or no credit: nothing is written. */
  | { readonly kind: 'untracked' }
  /** The same attempt is open in another tab; this one does not write. */
  | { readonly kind: 'elsewhere' }
  /**
   * Finished; the page has to be opened again from the LMS. `saving`: the last requests are under way; `kept`: not all has arrived,
   * the rest is in this browser; `nothing`: there was nothing to record.
   */
  | { readonly kind: 'ended'; readonly how: 'saving' | 'stored' | 'kept' | 'lost' | 'nothing' };

export interface Session {
  readonly launch: Launch;
  readonly connection: Connection;
  /** Calls back after every change of `connection`; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Takes the newest report. `milestone` asks for a commit soon (after the next paint, never in this call).
   * The first call has to be made with the report of the restored state, before any event: what the LMS lacks of it is sent.
   */
  readonly update: (report: Report, milestone: boolean) => void;
  /** Tries now what has failed. */
  readonly retry: () => void;
  /** Writes, commits and finishes, exactly once; whatever happens, the session is `ended` afterwards, and says how. */
  readonly exit: () => void;
}
