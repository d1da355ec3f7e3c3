/** A situation in a few words, for a message. */
import type { Situation } from '../../../course/situation.js';
import type { Visit } from './explore.js';

export function told({ alliance, affect, readiness, flags, uncorrected }: Situation): string {
  const done = flags.length > 0 ? `, ${flags.join(' ')}` : '';
  const open = uncorrected > 0 ? `, uncorrected ${uncorrected}` : '';
  return `alliance ${alliance}, affect ${affect}, readiness ${readiness}${done}${open}`;
}

/** The last part of a way, which says enough. */
export function wayTold(visit: Visit): string {
  const all = visit.way();
  return (all.length > 6 ? ['…', ...all.slice(-6)] : all).join(', ');
}
