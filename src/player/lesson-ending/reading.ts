/** How a finished run reads in hindsight. */
import type { Turn } from '../../course/run.js';
import { affects } from '../../course/situation.js';

/** What a turn did to the talk, as one number: closeness first, then what was said that had to be said, then mood. */
function gain({ before, after }: Turn): number {
  const mood = affects.indexOf(before.affect) - affects.indexOf(after.affect);
  return (after.alliance - before.alliance) * 4 + (after.flags.length - before.flags.length) * 2 + Math.sign(mood);
}

/** Of the learner's own turns, of which the don'ts count or all others, the one that gained most (`sign` 1) or least (-1); the first of equals. */
function most(turns: readonly Turn[], donts: boolean, sign: number): Turn | undefined {
  return turns
    .filter(({ scene, reply }) => !scene.worked && (reply.verdict === 'dont') === donts)
    .reduce<Turn | undefined>((best, turn) => (best && (gain(best) - gain(turn)) * sign >= 0 ? best : turn), undefined);
}

/** The reply that carried the talk furthest. Undefined where none was sound. */
export const strongest = (turns: readonly Turn[]): Turn | undefined => most(turns, false, 1);

/** The don't that cost most; undefined where there was none. */
export const worthAnotherTry = (turns: readonly Turn[]): Turn | undefined => most(turns, true, -1);
