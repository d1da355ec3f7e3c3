/** Where a run let the strong close go. */
import { land, offered, type Run, type Turn } from '../../course/run.js';
import type { Flag } from '../../course/situation.js';
import type { Lesson } from '../../course/types.js';

/** What a strong close asks for, in the order of the talk. */
const core: readonly Flag[] = ['named', 'limit', 'reason', 'role', 'closed'];

/** `turn`, from 0, is the one to go back to. */
export type Missed =
  | { readonly kind: 'dont'; readonly turn: number }
  /** `turn`: the last one in which a reply on offer would have set the flag; null where there was none. */
  | { readonly kind: 'flag'; readonly flag: Flag; readonly turn: number | null };

const couldSet = ({ scene, before }: Turn, flag: Flag): boolean =>
  !scene.worked && offered(scene, before).some((reply) => land(before, reply)?.situation.flags.includes(flag));

/**
 * The first don't that no repair answered, or else the first core flag that stayed unset. Null after a strong close, before
 * the end, in a lesson without a strong close, and where it was lost by something else.
 */
export function missed(lesson: Lesson, { turns, place, situation }: Run): Missed | null {
  const strong = Object.values(lesson.places).some((one) => one.kind === 'ending' && one.ending === 'strong');
  if (!strong || place.kind !== 'ending' || place.ending === 'strong') return null;
  const mended = turns.findLastIndex(({ reply }) => reply.verdict === 'repair');
  const dont = turns.findIndex(({ reply }, i) => i > mended && reply.verdict === 'dont');
  if (dont >= 0) return { kind: 'dont', turn: dont };
  const flag = core.find((one) => !situation.flags.includes(one));
  if (!flag) return null;
  const turn = turns.findLastIndex((one) => couldSet(one, flag));
  return { kind: 'flag', flag, turn: turn < 0 ? null : turn };
}
