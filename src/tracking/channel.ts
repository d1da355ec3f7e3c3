/** How a session reaches whatever stores its reports: an LMS, an LRS or the browser. */
import type { Report } from '../course/report-types.js';

export interface Channel {
  /** Hears of a report without writing anything to an LMS. The first one is the restored state, before any event. */
  readonly take: (report: Report) => void;
  /** Keeps a copy in the browser; false where that is refused. */
  readonly keep: (report: Report) => boolean;
  /** Writes what the store lacks. True once it has all of it. `spent`: milliseconds of attention in this session. */
  readonly save: (report: Report, spent: number, occasion: 'milestone' | 'hidden') => boolean | Promise<boolean>;
  /** Writes a little that nobody waits for, and commits nothing. False once there is no more, or enough until the next save. */
  readonly idle?: (report: Report) => boolean;
  /**
   * Writes the rest and ends the communication; never throws. True once the store has all of it. Only `keep` follows, and `leaving`
   * after an `exit` that is still under way. `leaving`: the page is being dismissed, so that only a small payload in one call has a chance.
   */
  readonly end: (report: Report | null, spent: number, occasion: 'exit' | 'leaving') => boolean | Promise<boolean>;
}
