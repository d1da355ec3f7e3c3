/** How likely somebody who guesses is to pass: exact, by dynamic programming over the items of the form that is easiest to guess. */
import type { Item, Quiz } from '../../course/types.js';

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/**
 * The chance of a guess to be right. The guesser knows the type of the item and all that its instruction tells: that some options
 * are right and some are not, that both sound replies and don'ts are there, that no option serves two prompts where none does, and
 * whose line of a transcript is asked for.
 */
export function guessed(item: Item): number {
  const options = item.options.length;
  switch (item.kind) {
    case 'choice':
      return 1 / options;
    case 'line':
      // Two people take turns, and the stem may say whose line it is.
      return 1 / Math.max(1, Math.floor(options / 2));
    case 'select':
      // Two or more, and not all.
      return 1 / Math.max(1, 2 ** options - options - 2);
    case 'sort':
      return 1 / Math.max(1, 2 ** options - 2);
    case 'order':
      return item.correct.reduce((ways, place) => ways * factorial(place.length), 1) / factorial(options);
    case 'match': {
      const prompts = item.prompts.length;
      const distinct = new Set(Object.values(item.correct)).size === prompts && prompts <= options;
      return distinct ? factorial(options - prompts) / factorial(options) : 1 / options ** prompts;
    }
  }
}

/** Chances of the items on the form that is easiest to guess: of each cell the easiest ones. */
function easiestForm({ blueprint, items }: Quiz): readonly number[] {
  return blueprint.flatMap(({ id, count }) =>
    Object.values(items)
      .filter(({ cell }) => cell === id)
      .map(guessed)
      .sort((a, b) => b - a)
      .slice(0, count),
  );
}

/** The chance that at least `needed` of independent guesses are right. */
export function atLeast(chances: readonly number[], needed: number): number {
  /** At n: the chance of exactly n right so far. */
  let exactly: readonly number[] = [1];
  for (const chance of chances) {
    exactly = Array.from(
      { length: exactly.length + 1 },
      (_, n) => (exactly[n] ?? 0) * (1 - chance) + (exactly[n - 1] ?? 0) * chance,
    );
  }
  return exactly.slice(Math.max(0, needed)).reduce((sum, one) => sum + one, 0);
}

export interface Chances {
  readonly items: number;
  /** Right answers that pass. */
  readonly needed: number;
  readonly attempt: number;
  /** To pass at least one of all attempts of a round. */
  readonly round: number;
}

export function chancesOf(quiz: Quiz): Chances {
  const form = easiestForm(quiz);
  const needed = Math.ceil((quiz.passMark * form.length) / 100 - 1e-9);
  const attempt = atLeast(form, needed);
  return { items: form.length, needed, attempt, round: 1 - (1 - attempt) ** quiz.attempts };
}
