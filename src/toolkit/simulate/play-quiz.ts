/** Attempts at a quiz, one after the other until one is passed or a round of them is used up. */
import { formOf } from '../../course/form.js';
import { correctResponses } from '../../course/response.js';
import type { ItemText, QuizText } from '../../course/text.js';
import type { Item, ItemId, Profession, Quiz } from '../../course/types.js';
import { remembered } from '../remembered.js';
import type { Bot, Next } from './bots.js';
import { itemWords } from './read-words.js';

/** Learners whose forms differ; more than these share theirs, as dealing a form takes longer than filling it in. */
const seeds = 1000;

interface Asked {
  readonly item: Item;
  readonly text: ItemText | undefined;
  readonly words: number;
}

export interface Hall {
  readonly quiz: Quiz;
  /** Items of attempt `attempt` of learner `learner`, both from 0. */
  readonly form: (learner: number, attempt: number) => readonly Asked[];
  readonly seedOf: (learner: number) => number;
  readonly isRight: (item: Item, response: string, profession: Profession) => boolean;
}

export function hallOf(quiz: Quiz, text: QuizText | undefined, next: Next): Hall {
  const numbers = Array.from({ length: seeds }, () => Math.floor(next() * 2 ** 32));
  const seedOf = (learner: number): number => numbers[learner % seeds] ?? 0;
  const asked = remembered((id: ItemId): Asked | null => {
    const [item, words] = [quiz.items[id], text?.items[id]];
    return item ? { item, text: words, words: words ? itemWords(words) : 0 } : null;
  });
  const forms = Array.from({ length: quiz.attempts }, (_, attempt) =>
    remembered((seed: number) => formOf(quiz, seed, attempt).flatMap((id) => asked(id) ?? [])),
  );
  const accepted = remembered((item: Item) =>
    remembered((profession: Profession) => new Set<string>(correctResponses(item, profession))),
  );
  return {
    quiz,
    form: (learner, attempt) => forms[attempt]?.(seedOf(learner)) ?? [],
    seedOf,
    isRight: (item, response, profession) => accepted(item)(profession).has(response),
  };
}

export interface Sat {
  readonly correct: number;
  readonly of: number;
  readonly words: number;
  readonly passed: boolean;
}

/** The attempts that `bot` needs, the last one passed or the last there is. */
export function playQuiz(hall: Hall, bot: Bot, learner: number, profession: Profession, next: Next): readonly Sat[] {
  const { quiz } = hall;
  const seed = hall.seedOf(learner);
  const sat: Sat[] = [];
  for (let attempt = 0; attempt < quiz.attempts && !(sat.at(-1)?.passed ?? false); attempt++) {
    let [correct, words] = [0, 0];
    const form = hall.form(learner, attempt);
    for (const one of form) {
      const response = bot.respond({ item: one.item, text: one.text, profession, seed, attempt }, next);
      if (hall.isRight(one.item, response, profession)) correct++;
      words += one.words;
    }
    const of = form.length;
    sat.push({ correct, of, words, passed: of > 0 && correct * 100 >= quiz.passMark * of });
  }
  return sat;
}
