/** How much of a bank learners meet who never pass. */
import { formOf } from '../../course/form.js';
import { hash } from '../../course/random.js';
import type { ItemId, Quiz } from '../../course/types.js';

export interface ExposedAttempt {
  /** From 1. */
  readonly attempt: number;
  /** On its form, on average: items, and those of them that were on an earlier form. */
  readonly items: number;
  readonly again: number;
  /** Percent of the bank met so far, on average. */
  readonly bank: number;
}

export interface Exposure {
  readonly attempts: readonly ExposedAttempt[];
  /** Percent of learners on whose forms the item was after the first round; by item, the most exposed first. */
  readonly items: Readonly<Record<ItemId, number>>;
}

const learners = 200;
const rounds = 2;
const rounded = (value: number): number => Math.round(value * 10) / 10;

export function exposureOf(quiz: Quiz, seed: number): Exposure {
  const total = Object.keys(quiz.items).length;
  const sums = Array.from({ length: quiz.attempts * rounds }, () => ({ items: 0, again: 0, met: 0 }));
  const met = new Map<ItemId, number>((Object.keys(quiz.items) as ItemId[]).map((id) => [id, 0]));
  for (let learner = 0; learner < learners; learner++) {
    const seen = new Set<ItemId>();
    sums.forEach((sum, attempt) => {
      const form = formOf(quiz, hash(`${seed}.exposure.${learner}`), attempt);
      sum.items += form.length;
      sum.again += form.filter((id) => seen.has(id)).length;
      for (const id of form) seen.add(id);
      sum.met += seen.size;
      if (attempt === quiz.attempts - 1) for (const id of seen) met.set(id, (met.get(id) ?? 0) + 1);
    });
  }
  return {
    attempts: sums.map(({ items, again, met: bank }, i) => ({
      attempt: i + 1,
      items: rounded(items / learners),
      again: rounded(again / learners),
      bank: rounded((bank * 100) / learners / Math.max(1, total)),
    })),
    items: Object.fromEntries(
      [...met].map(([id, count]) => [id, rounded((count * 100) / learners)] as const).sort(([, a], [, b]) => b - a),
    ),
  };
}
