/** Counts of one quiz over all bots and learners. */
import type { QuizText } from '../../course/text.js';
import type { Profession, Quiz } from '../../course/types.js';
import { bots, type Bot, type Next } from './bots.js';
import { exposureOf } from './exposure.js';
import { hallOf, playQuiz, type Hall, type Sat } from './play-quiz.js';
import type { QuizOfBot, QuizResult } from './result.js';
import { Histogram } from './spread.js';

const percent = ({ correct, of }: Sat): number => Math.round((correct * 100) / Math.max(1, of));

class Results {
  readonly #attempts: { sat: number; passed: number }[] = [];
  readonly #first = new Histogram();
  readonly #best = new Histogram();
  readonly #correct = new Histogram();
  #passed = 0;

  add(sat: readonly Sat[]): void {
    sat.forEach(({ passed }, i) => {
      const counts = (this.#attempts[i] ??= { sat: 0, passed: 0 });
      counts.sat++;
      if (passed) counts.passed++;
    });
    if (sat.at(-1)?.passed) this.#passed++;
    const [first] = sat;
    if (!first) return;
    this.#first.add(percent(first));
    this.#correct.add(first.correct);
    this.#best.add(Math.max(...sat.map(percent)));
  }

  result(): QuizOfBot {
    return {
      attempts: this.#attempts,
      passed: this.#passed,
      learners: this.#first.total,
      firstScore: this.#first.spread(),
      bestScore: this.#best.spread(),
      scores: this.#correct.entries(),
    };
  }
}

export class QuizTally {
  readonly #hall: Hall;
  readonly #results: ReadonlyMap<Bot, Results>;

  constructor(
    private readonly quiz: Quiz,
    private readonly text: QuizText | undefined,
    next: Next,
  ) {
    this.#hall = hallOf(quiz, text, next);
    this.#results = new Map(bots.map((bot) => [bot, new Results()]));
  }

  /** Words read. */
  play(bot: Bot, learner: number, profession: Profession, next: Next): number {
    const sat = playQuiz(this.#hall, bot, learner, profession, next);
    this.#results.get(bot)?.add(sat);
    return sat.reduce((sum, { words }) => sum + words, 0);
  }

  result(seed: number): QuizResult {
    const { attempts, items } = exposureOf(this.quiz, seed);
    return {
      id: this.quiz.id,
      title: this.text?.title ?? this.quiz.id,
      passMark: this.quiz.passMark,
      bots: Object.fromEntries([...this.#results].map(([{ id }, results]) => [id, results.result()])),
      exposure: attempts,
      itemsMet: items,
    };
  }
}
