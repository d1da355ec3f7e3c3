import { beforeAll, describe, expect, it } from 'vitest';
import { random } from '../../src/course/random.js';
import { land, offered, variant } from '../../src/course/run.js';
import { encode } from '../../src/course/saved/encode.js';
import { decode } from '../../src/course/saved/decode.js';
import { isComplete, isResponse } from '../../src/course/response.js';
import { boardOf } from '../../src/toolkit/simulate/board.js';
import { bots } from '../../src/toolkit/simulate/bots.js';
import { exposureOf } from '../../src/toolkit/simulate/exposure.js';
import { playLesson, tracksOf } from '../../src/toolkit/simulate/play-lesson.js';
import type { Simulation } from '../../src/toolkit/simulate/result.js';
import { byRank, guessed } from '../../src/toolkit/simulate/responses.js';
import { simulate } from '../../src/toolkit/simulate/simulate.js';
import { Histogram } from '../../src/toolkit/simulate/spread.js';
import { share, tables } from '../../src/toolkit/simulate/tables.js';
import { wander } from '../../src/toolkit/simulate/wander.js';
import type { CompiledCourse } from '../../src/toolkit/compile/course.js';
import { course, lesson, quiz } from '../support/course.js';

const compiled: CompiledCourse = { course, texts: {} };
const options = { plays: 800, seed: 7 };
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

describe('the inner loop', () => {
  it.each(bots.map((bot) => [bot.id, bot] as const))('plays as the engine does: %s', (_, bot) => {
    const board = boardOf(lesson, undefined);
    const tracks = tracksOf(board);
    const played = playLesson(board, bot, random(5), tracks);
    expect(lesson.places[played.ending ?? lesson.first]?.kind).toBe('ending');
    expect(sum([...tracks.replies])).toBe(played.replies);
    expect(sum([...tracks.exits])).toBe(played.replies);
    expect(sum([...tracks.places])).toBe(played.replies + 1);
  });

  it('goes only where replies are offered and lead', () => {
    const board = boardOf(lesson, undefined);
    let [here, situation] = [lesson.first, lesson.start];
    const chosen = { ...bots[4], id: 'spy', about: '' } as (typeof bots)[number];
    playLesson(
      board,
      {
        ...chosen,
        reply: (choices, square, now, next) => {
          expect(square.place.id).toBe(here);
          expect(now).toEqual(situation);
          expect(choices).toEqual(offered(square.place, situation));
          expect(variant(square.place, situation)).toBe(0);
          const reply = chosen.reply(choices, square, now, next);
          const landed = reply && land(situation, reply);
          if (landed) ({ to: here, situation } = landed);
          return reply;
        },
      },
      random(3),
      tracksOf(board),
    );
    expect(lesson.places[here]?.kind).toBe('ending');
  });
});

describe('habits', () => {
  it.each([
    ['expert', ['strong'], []],
    ['first', ['strong'], []],
    ['warmest', ['strong'], []],
  ])('%s ends %j', (id, only) => {
    const result = simulate(compiled, options).lessons[0]?.bots[id];
    const reached = Object.entries(result?.endings ?? {}).filter(([, count]) => count > 0);
    expect(reached.map(([ending]) => ending)).toEqual(only);
  });

  it('give whole answers to every kind of item', () => {
    for (const item of Object.values(quiz.items)) {
      for (const response of [guessed(item, random(1)), byRank(item, item.options)]) {
        expect(isResponse(item, response)).toBe(true);
        expect(isComplete(item, response)).toBe(true);
      }
    }
  });
});

describe('simulate', () => {
  let found: Simulation;
  beforeAll(() => {
    found = simulate(compiled, options);
  });

  it('gives the same figures for the same seed, and others for another', () => {
    expect(simulate(compiled, options)).toEqual(found);
    expect(simulate(compiled, { ...options, seed: 8 })).not.toEqual(found);
  });

  it('counts every play once', () => {
    const [one] = found.lessons;
    expect(found.plays).toBe(100);
    expect(one?.plays).toBe(800);
    for (const { endings, stuck } of Object.values(one?.bots ?? {}))
      expect(sum(Object.values(endings)) + stuck).toBe(100);
    expect(one?.places).toMatchObject({ watch: 800, coat: 800 });
    expect(one?.neverSeen).toEqual([]);
  });

  it('sees scenes that nothing leads to', () => {
    const { coat, ...places } = lesson.places as Record<string, (typeof lesson.places)[keyof typeof lesson.places]>;
    if (coat?.kind !== 'scene') throw new Error('no scene');
    const only = { ...coat, replies: coat.replies.slice(0, 1) };
    const changed = { ...lesson, places: { ...places, coat: only } };
    const units = course.units.map((unit) => (unit.id === lesson.id ? changed : unit));
    const [one] = simulate({ course: { ...course, units }, texts: {} }, options).lessons;
    expect(one?.neverSeen).toEqual(['mend', 'rupture']);
  });

  it('passes those who know, and hardly anybody who guesses', () => {
    const results = found.quizzes[0]?.bots;
    expect(results?.expert?.passed).toBeGreaterThan(90);
    expect(results?.random?.passed).toBeLessThan(20);
    expect(results?.random?.attempts.length).toBe(3);
  });

  it('deals items again only when the bank is used up', () => {
    const { attempts, items } = exposureOf(quiz, 1);
    expect(attempts.slice(0, 3).map(({ again }) => again)).toEqual([0, 0, 0]);
    expect(attempts[3]?.again).toBe(3);
    expect(Object.keys(items)).toHaveLength(9);
  });

  it('meets no longer saved state than is possible', () => {
    expect(found.suspendData.met).toBeGreaterThan(100);
    expect(found.suspendData.met).toBeLessThanOrEqual(found.suspendData.possible);
  });

  it('prints what it found', () => {
    const text = tables(found).join('\n');
    for (const part of ['never seen: none', 'attempt 1', 'Passed by guessing', 'characters met'])
      expect(text).toContain(part);
  });
});

describe('wander', () => {
  it('leads only to states that can be saved and read back', () => {
    for (let seed = 0; seed < 10; seed++) {
      for (const state of wander(course, random(seed), 60, 1.75e12)) {
        const { state: back, lost } = decode(course, encode(course, state), 0, 0);
        expect(lost).toEqual([]);
        expect(back).toEqual(state);
      }
    }
  });

  it('gets through the whole course', () => {
    const done = Array.from({ length: 10 }, (_, seed) => [...wander(course, random(seed), 400, 1.75e12)].at(-1));
    expect(
      done.some((state) => state?.units[quiz.id]?.kind === 'quiz' && state.units[lesson.id]?.kind === 'lesson'),
    ).toBe(true);
  });
});

describe('figures', () => {
  it('describes numbers by their middle', () => {
    const numbers = new Histogram();
    for (const value of [5, 1, 1, 2, 9]) numbers.add(value);
    expect(numbers.spread()).toEqual({ least: 1, median: 2, mean: 3.6, most: 9 });
    expect(new Histogram().spread()).toEqual({ least: 0, median: 0, mean: 0, most: 0 });
  });

  it.each([
    [0, 10, '0 %'],
    [1, 10_000, '<0.1 %'],
    [1, 300, '0.3 %'],
    [1, 3, '33 %'],
    [999, 1000, '>99 %'],
    [10, 10, '100 %'],
  ])('%i of %i is %s', (part, of, text) => {
    expect(share(part, of)).toBe(text);
  });
});
