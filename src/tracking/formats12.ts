/** SCORM 1.2 value formats. */
import { clock, pad } from './formats.js';
import type { InteractionAnswer } from '../course/report-types.js';

/** CMITimespan `HHHH:MM:SS.SS`. */
export function timespan(ms: number): string {
  const { hours, minutes, seconds } = clock(ms);
  return `${pad(Math.min(hours, 9999), 4)}:${pad(minutes)}:${seconds.toFixed(2).padStart(5, '0')}`;
}

/** CMITime `HH:MM:SS`, time of day. `at`: seconds since the epoch; `zone`: minutes east of UTC. */
export const timeOfDay = (at: number, zone: number): string =>
  new Date((at + zone * 60) * 1000).toISOString().slice(11, 19);

/** `a,b` or `a.1,b.2`. */
export const response = (answer: InteractionAnswer): string =>
  (answer.type === 'matching' ? answer.pairs.map((pair) => pair.join('.')) : answer.keys).join(',').slice(0, 255);
