/** How a finished run reads in hindsight. */
import type { Turn } from '../../course/run.js';
import { affects } from '../../course/situation.js';

/** What a turn did to the talk, as one number: closeness first, then what was said that had to be said, then mood. */
function gain({ before, after }: Turn): number {
  const mood = affects.indexOf(before.affect) - affects.indexOf(after.affect);
  return (after.alliance - before.alliance) * 4 + (after.flags.length - before.flags.length) * 2 + Math.sign(mood);
}

const own = (turns: readonly Turn[]): readonly Turn[] => turns.filter(({ scene }) => !scene.worked);

/** The learner's own reply that carried the talk furthest; the first of equals. Undefined where none was sound. */
export function strongest(turns: readonly Turn[]): Turn | undefined {
  return own(turns)
    .filter(({ reply }) => reply.verdict !== 'dont')
    .reduce<Turn | undefined>((best, turn) => (best && gain(best) >= gain(turn) ? best : turn), undefined);
}

/** Number (from 0) of the don't that cost most, the first of equals; undefined where there was none. */
export function worthAnotherTry(turns: readonly Turn[]): number | undefined {
  const poor = own(turns).filter(({ reply }) => reply.verdict === 'dont');
  const worst = poor.reduce<Turn | undefined>(
    (least, turn) => (least && gain(least) <= gain(turn) ? least : turn),
    undefined,
  );
  return worst && turns.indexOf(worst);
}
