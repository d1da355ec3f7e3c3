import { describe, expect, it } from 'vitest';
import type { Item, PointId } from '../../src/course/types.js';
import { check } from '../../src/toolkit/check.js';
import { atLeast, chancesOf, guessed } from '../../src/toolkit/figures/chances.js';
import { coverage } from '../../src/toolkit/figures/coverage.js';
import { atReadingSpeed, mergener, timesOf } from '../../src/toolkit/figures/times.js';
import { course, quiz } from '../support/course.js';
import { whole } from './samples.js';

const item = (id: string): Item => {
  const found = Object.values(quiz.items).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('a guess is right with the chance of', () => {
  it.each([
    ['dont1-first', 1 / 3],
    ['select-one', 1 / 10],
    ['sort-one', 1 / 14],
    ['order-one', 2 / 24],
    ['match-one', 1 / 6],
  ])('%s: %d', (id, chance) => {
    expect(guessed(item(id))).toBeCloseTo(chance, 12);
  });
});

it('counts half the lines of a transcript, as the stem may say whose line it is', () => {
  const one = item('dont1-first');
  if (one.kind !== 'choice') throw new Error(one.kind);
  expect(guessed({ ...one, kind: 'line', options: [...one.options, ...one.options] })).toBeCloseTo(1 / 3, 12);
});

describe('at least so many right', () => {
  it.each([
    [[0.5, 0.5], 0, 1],
    [[0.5, 0.5], 1, 0.75],
    [[0.5, 0.5], 2, 0.25],
    [[1 / 3, 1 / 3, 1 / 3], 3, 1 / 27],
    [[], 1, 0],
  ])('%j, %i: %d', (chances, needed, chance) => {
    expect(atLeast(chances, needed)).toBeCloseTo(chance, 12);
  });

  it('takes the easiest items of each cell, and every attempt', () => {
    const { items, needed, attempt, round } = chancesOf(quiz);
    expect([items, needed]).toEqual([3, 3]);
    expect(attempt).toBeCloseTo((1 / 3) * (1 / 3) * (2 / 24), 12);
    expect(round).toBeCloseTo(1 - (1 - attempt) ** 3, 12);
  });
});

it('knows which lesson shows and which item assesses a point', () => {
  const found = coverage(
    course,
    ['step-1', 'dont-1', 'none'].map((id) => id as PointId),
  );
  expect([...found].map(([point, { lessons, items }]) => [point, lessons.length, items.length])).toEqual([
    ['step-1', 1, 3],
    ['dont-1', 1, 3],
    ['none', 0, 0],
  ]);
});

describe('times', () => {
  it.each([
    [{ words: 12_000, questions: 20 }, 3, 94.4],
    [{ words: 0, questions: 0 }, 1, 0],
  ])('by Mergener: %j', (load, difficulty, minutes) => {
    expect(mergener(load, difficulty)).toBeCloseTo(minutes, 0);
  });

  it('by words an hour', () => {
    expect(atReadingSpeed({ words: 3000, questions: 0 })).toBe(30);
  });

  it('counts the shortest, a typical and the full way in each language', () => {
    const { result } = check(whole);
    const times = result ? timesOf(result.compiled) : [];
    expect(times.map(({ language }) => language)).toEqual(['en', 'es']);
    for (const { shortest, typical, full } of times) {
      expect(shortest.words).toBeLessThan(typical.words);
      expect(typical.words).toBeLessThanOrEqual(full.words);
      expect([shortest.questions, full.questions]).toEqual([4, 4]);
    }
  });
});
