/** What a submitted attempt is worth. */
import { isCorrect, noResponse } from './response.js';
import type { Attempt, Submitted } from './state.js';
import type { Item, ObjectiveId, PointId, Quiz } from './types.js';

export interface Tally {
  readonly correct: number;
  readonly of: number;
}

export interface Marked extends Tally {
  /** 0–1. */
  readonly ratio: number;
  readonly passed: boolean;
  readonly byObjective: ReadonlyMap<ObjectiveId, Tally>;
  /** Teaching points of the items that were missed, each once. */
  readonly missed: readonly PointId[];
}

/** The items of a form that the bank still has. */
export const itemsOn = (quiz: Quiz, attempt: Attempt): readonly Item[] =>
  attempt.form.map((id) => quiz.items[id]).filter((item) => item !== undefined);

export const isRight = (attempt: Attempt, item: Item): boolean =>
  isCorrect(item, attempt.answers[item.id]?.response ?? noResponse, attempt.profession);

/** A finished sitting with its marks. */
export function submittedOf(quiz: Quiz, { number, profession, form, answers }: Attempt): Submitted {
  const attempt = { number, profession, form, answers };
  const items = itemsOn(quiz, attempt);
  return { ...attempt, correct: items.filter((item) => isRight(attempt, item)).length, of: items.length };
}

/** What a submitted attempt amounts to; details only for the items that the bank still has. An empty form is no pass. */
export function marked(quiz: Quiz, attempt: Submitted): Marked {
  const byObjective = new Map<ObjectiveId, Tally>();
  const missed = new Set<PointId>();
  for (const item of itemsOn(quiz, attempt)) {
    const right = isRight(attempt, item);
    const { correct, of } = byObjective.get(item.objective) ?? { correct: 0, of: 0 };
    byObjective.set(item.objective, { correct: correct + (right ? 1 : 0), of: of + 1 });
    if (!right) for (const point of item.points) missed.add(point);
  }
  const { correct, of } = attempt;
  return {
    correct,
    of,
    ratio: of > 0 ? correct / of : 0,
    passed: of > 0 && correct * 100 >= quiz.passMark * of,
    byObjective,
    missed: [...missed],
  };
}
