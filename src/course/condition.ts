/** Conditions and effects, applied. */
import type { Condition, Effects, Flag, Situation, Variable } from './situation.js';
import { flags } from './situation.js';
import type { Reply } from './types.js';

const isFlag = (name: Variable): name is Flag => (flags as readonly string[]).includes(name);

function valueOf(situation: Situation, name: Variable): number | string | boolean {
  return isFlag(name) ? situation.flags.includes(name) : situation[name];
}

/** Whether `condition` is true in `situation`; no condition is always true. */
export function holds(condition: Condition | null | undefined, situation: Situation): boolean {
  if (condition === null || condition === undefined) return true;
  switch (condition.op) {
    case 'and':
      return condition.of.every((part) => holds(part, situation));
    case 'or':
      return condition.of.some((part) => holds(part, situation));
    case 'not':
      return !holds(condition.of, situation);
    case '=':
      return valueOf(situation, condition.left) === condition.right;
    case '!=':
      return valueOf(situation, condition.left) !== condition.right;
    case '<':
      return valueOf(situation, condition.left) < condition.right;
    case '<=':
      return valueOf(situation, condition.left) <= condition.right;
    case '>':
      return valueOf(situation, condition.left) > condition.right;
    case '>=':
      return valueOf(situation, condition.left) >= condition.right;
  }
}

const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** The situation after a reply has landed with these effects. A don't stays uncorrected until a repair. */
export function affected(before: Situation, reply: Reply, effects: Effects): Situation {
  const sets = (effects.sets ?? []).filter((flag) => !before.flags.includes(flag));
  return {
    alliance: within(0, before.alliance + (effects.alliance ?? 0), 3),
    affect: effects.affect ?? before.affect,
    look: effects.look ?? before.look,
    readiness: within(0, before.readiness + (effects.readiness ?? 0), 2),
    channel: before.channel,
    request: effects.request ?? before.request,
    flags: sets.length > 0 ? [...before.flags, ...sets] : before.flags,
    donts: reply.verdict === 'dont' ? [...before.donts, ...reply.points] : before.donts,
    uncorrected:
      reply.verdict === 'repair' ? 0 : reply.verdict === 'dont' ? before.uncorrected + 1 : before.uncorrected,
  };
}
