import { suspendDataLimit } from '../rules/course/suspend-data.js';

/** How much saved progress a standard takes, in characters; null where it sets no limit. */
export interface SuspendDataLimit {
  readonly standard: string;
  readonly limit: number | null;
}

/** SCORM 1.2 RTE 3.4.4, SCORM 2004 RTE 4.2.21 (both editions), and the xAPI state document that cmi5 keeps it in. */
export const suspendDataLimits: readonly SuspendDataLimit[] = [
  { standard: 'SCORM 1.2', limit: suspendDataLimit },
  { standard: 'SCORM 2004 3rd Edition', limit: 64_000 },
  { standard: 'SCORM 2004 4th Edition', limit: 64_000 },
  { standard: 'cmi5', limit: null },
];
