import { describe, expect, it } from 'vitest';
import type { CourseEvent } from '../../src/course/events.js';
import { initialState } from '../../src/course/state.js';
import type { State } from '../../src/course/state.js';
import { course, key, play, unitId } from '../support/course.js';

const at = 1_700_000_000_000;
const survey = play(initialState(course, 42, at), { type: 'opened', unit: unitId('before'), at });
const given = (state: State) => state.units[unitId('before')];

describe('a survey', () => {
  it('is handed in once every number that is asked for is given', () => {
    expect(play(survey, { type: 'handedIn', at })).toBe(survey);
    const state = play(survey, { type: 'rated', question: key('a'), value: 3, at }, { type: 'handedIn', at });
    expect(given(state)).toMatchObject({ handedIn: true });
    expect(state.unit).toBe('priya');
  });

  it('gives a number back', () => {
    const rated = (value: number | null): CourseEvent => ({ type: 'rated', question: key('a'), value, at });
    const first = play(survey, rated(3));
    expect(given(first)).toMatchObject({ given: { a: 3 } });
    expect(given(play(first, rated(null)))).toMatchObject({ given: {} });
    expect(given(play(first, rated(null)))).not.toHaveProperty('given.a');
  });

  it.each([
    ['a', 7, { a: 7 }],
    ['a', 11, {}],
    ['a', 1.5, {}],
    ['b', 0, {}],
    ['b', 5, { b: 5 }],
    ['c', 1, {}],
    ['z', 1, {}],
  ])('rates question %s with %d', (question, value, expected) => {
    expect(given(play(survey, { type: 'rated', question: key(question), value, at }))).toMatchObject({
      given: expected,
    });
  });
});
