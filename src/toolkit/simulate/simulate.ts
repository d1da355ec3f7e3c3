/** Bots play whole courses. The same course, seed and number of plays give the same figures on every machine. */
import { hash, random } from '../../course/random.js';
import { encode } from '../../course/saved/encode.js';
import { worstCase } from '../../course/saved/worst-case.js';
import type { UnitText } from '../../course/text.js';
import { professions } from '../../course/types.js';
import type { Course, UnitId } from '../../course/types.js';
import type { CompiledCourse } from '../compile/course.js';
import { bots, type Bot } from './bots.js';
import { LessonTally } from './lesson-tally.js';
import { QuizTally } from './quiz-tally.js';
import { unitWords, wordsPerMinute } from './read-words.js';
import type { Simulation } from './result.js';
import { Histogram } from './spread.js';
import { wander } from './wander.js';

export interface SimulateOptions {
  /** Whole courses, shared equally among the bots. */
  readonly plays: number;
  /** uint32. */
  readonly seed: number;
  /** Told after each bot, of how many. */
  readonly progress?: (done: number, of: number, bot: string) => void;
}

/** Learners whose saved state is measured, and events that each of them causes. */
const sample = { learners: 40, steps: 400 };

function longestSaved(course: Course, seed: number): number {
  let longest = 0;
  for (let learner = 0; learner < sample.learners; learner++) {
    const next = random(hash(`${seed}.saved.${learner}`));
    let i = 0;
    for (const state of wander(course, next, sample.steps, 1.75e12))
      if (i++ % 4 === 0) longest = Math.max(longest, encode(course, state).length);
  }
  return longest;
}

type Texts = Readonly<Record<UnitId, UnitText>>;

class Players {
  readonly lessons: readonly LessonTally[];
  readonly quizzes: readonly QuizTally[];
  readonly #around: number;

  constructor(course: Course, texts: Texts, seed: number) {
    this.lessons = course.units.flatMap((unit) => {
      const text = texts[unit.id];
      return unit.kind === 'lesson' ? [new LessonTally(unit, text?.kind === 'lesson' ? text : undefined)] : [];
    });
    this.quizzes = course.units.flatMap((unit) => {
      const text = texts[unit.id];
      const next = random(hash(`${seed}.forms.${unit.id}`));
      return unit.kind === 'quiz' ? [new QuizTally(unit, text?.kind === 'quiz' ? text : undefined, next)] : [];
    });
    this.#around = Object.values(texts).reduce((sum, text) => sum + unitWords(text), 0);
  }

  /** Words that each learner of this bot reads. */
  play(bot: Bot, plays: number, seed: number): Histogram {
    const next = random(hash(`${seed}.${bot.id}`));
    const words = new Histogram();
    for (let learner = 0; learner < plays; learner++) {
      let read = this.#around;
      for (const lesson of this.lessons) read += lesson.play(bot, next);
      const profession = professions[learner % professions.length] ?? 'other';
      for (const quiz of this.quizzes) read += quiz.play(bot, learner, profession, next);
      words.add(read);
    }
    return words;
  }
}

function inMinutes(words: Histogram): Histogram {
  const minutes = new Histogram();
  for (const [value, count] of words.entries())
    for (let i = 0; i < count; i++) minutes.add(Math.round(value / wordsPerMinute));
  return minutes;
}

/** `course` in its source language. */
export function simulate({ course, texts }: CompiledCourse, options: SimulateOptions): Simulation {
  const { seed } = options;
  const plays = Math.ceil(options.plays / bots.length);
  const players = new Players(course, texts[course.languages[0] ?? '']?.units ?? {}, seed);
  const reading = bots.map((bot, i) => {
    const words = players.play(bot, plays, seed);
    options.progress?.(i + 1, bots.length, bot.id);
    return [bot.id, { words: words.spread(), minutes: inMinutes(words).spread() }] as const;
  });
  return {
    course: course.id,
    version: course.version,
    fingerprint: course.fingerprint,
    seed,
    plays,
    bots: bots.map(({ id, about }) => ({ id, about })),
    lessons: players.lessons.map((one) => one.result()),
    quizzes: players.quizzes.map((one) => one.result(seed)),
    reading: Object.fromEntries(reading),
    wordsPerMinute,
    suspendData: { met: longestSaved(course, seed), learners: sample.learners, possible: worstCase(course) },
  };
}

/** Whole lesson plays a second on this machine, of every bot in turn; `now`: milliseconds. */
export function lessonPace({ course, texts }: CompiledCourse, now: () => number): number {
  const players = new Players(course, texts[course.languages[0] ?? '']?.units ?? {}, 0);
  const next = random(0);
  const started = now();
  let plays = 0;
  while (now() - started < 1000 && players.lessons.length > 0)
    for (const lesson of players.lessons)
      for (const bot of bots)
        for (let i = 0; i < 100; i++) {
          lesson.play(bot, next);
          plays++;
        }
  return Math.round((plays * 1000) / Math.max(1, now() - started));
}
