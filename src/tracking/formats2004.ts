/** SCORM 2004 value formats, in the safe intersection of ADL's data model, scorm-again and Moodle. */
import { clock } from './formats.js';
import type { InteractionAnswer } from '../course/report-types.js';

/** `PT1H2M3.04S`: two fraction digits. */
export function duration(ms: number): string {
  const { hours, minutes, seconds } = clock(ms);
  return `PT${hours}H${minutes}M${seconds.toFixed(2)}S`;
}

/** `2026-01-02T03:04:05.00Z`: Moodle refuses Z without a fraction, and a fraction of three digits. `at`: seconds since the epoch. */
export const timestamp = (at: number): string => `${new Date(at * 1000).toISOString().slice(0, 19)}.00Z`;

/** `a[,]b` or `a[.]1[,]b[.]2`. */
export const response = (answer: InteractionAnswer): string =>
  (answer.type === 'matching' ? answer.pairs.map((pair) => pair.join('[.]')) : answer.keys).join('[,]');
