import { expect, it } from 'vitest';
import { split, whole, type Logic } from '../../src/course/course-json.js';
import { random } from '../../src/course/random.js';
import { reportOf } from '../../src/course/report.js';
import { decode } from '../../src/course/saved/decode.js';
import { encode } from '../../src/course/saved/encode.js';
import { initialState } from '../../src/course/state.js';
import { step } from '../../src/course/step.js';
import type { Course } from '../../src/course/types.js';
import { course } from '../support/course.js';
import { randomEvent } from '../support/play.js';

const passed = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const { outline, logic } = passed(split(course));
const at = 1_700_000_000_000;

it('a course taken apart and put together is the same course, and says no id twice', () => {
  expect(JSON.stringify(logic)).not.toContain('"id"');
  expect(whole(outline, passed(logic))).toEqual(course);
});

it('without its logic it is still a course, all of whose lessons and quizzes are empty', () => {
  const empty: Logic = {};
  const bare: Course = whole(outline, empty);
  expect(bare.units.map(({ id }) => id)).toEqual(course.units.map(({ id }) => id));
  expect(JSON.stringify(bare).length).toBeLessThan(JSON.stringify(course).length / 2);
});

it('the outline tells of a first page what the whole course tells', () => {
  const start = initialState(course, 1, at);
  const read = step(outline, start, { type: 'read', at: at + 5000 }).state;
  for (const state of [start, read]) {
    const { slots, ...told } = reportOf(outline, state);
    expect(slots.length).toBeLessThan(reportOf(course, state).slots.length);
    expect(reportOf(course, state)).toMatchObject(told);
  }
});

it('the outline knows where somebody was, whatever was done there', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const next = random(seed);
    let state = initialState(course, seed, at);
    for (let n = 0; n < 60; n++) ({ state } = step(course, state, randomEvent(course, state, next, at + n * 1000)));
    expect(decode(outline, encode(course, state), 1, at).state.unit).toBe(state.unit);
  }
});
