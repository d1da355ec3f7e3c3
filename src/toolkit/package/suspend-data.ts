import type { StandardId } from './options.js';

/** How much saved progress a standard takes, in characters; null where it sets no limit. */
export interface SuspendDataLimit {
  readonly id: StandardId;
  readonly standard: string;
  readonly limit: number | null;
}

/** SCORM 1.2 RTE 3.4.4, SCORM 2004 RTE 4.2.21 (both editions), and the xAPI state document that cmi5 keeps it in. */
const suspendDataLimits: readonly SuspendDataLimit[] = [
  { id: 'scorm12', standard: 'SCORM 1.2', limit: 4096 },
  { id: 'scorm2004-3', standard: 'SCORM 2004 3rd Edition', limit: 64_000 },
  { id: 'scorm2004-4', standard: 'SCORM 2004 4th Edition', limit: 64_000 },
  { id: 'cmi5', standard: 'cmi5', limit: null },
];

/** Those that packages are made for. */
export const limitsOf = (standards: readonly StandardId[]): readonly SuspendDataLimit[] =>
  suspendDataLimits.filter(({ id }) => standards.includes(id));
