/** Where a step leads: to which unit, and to which place on it. */
import { describe, expect, it } from 'vitest';
import type { CourseEvent } from '../../src/course/events.js';
import { unitAfter } from '../../src/course/outcome.js';
import { initialState } from '../../src/course/state.js';
import type { State } from '../../src/course/state.js';
import { step } from '../../src/course/step.js';
import { course, key, play, unitId } from '../support/course.js';

const at = 1_700_000_000_000;
const fresh = (): State => initialState(course, 42, at);
const open = (unit: string): CourseEvent => ({ type: 'opened', unit: unitId(unit), at });
const say = (one: string): CourseEvent => ({ type: 'replied', reply: key(one), at, took: 1234 });
const inLesson = play(fresh(), open('priya'), { type: 'begun', at });

describe('the way', () => {
  it('goes on past what is done and what is closed, from the last to the first that was left', () => {
    const { units } = course;
    const last = units.findLast(({ kind }) => kind !== 'sheet');
    if (!last) throw new Error('no units');
    const from = (state: State): string => unitAfter(course, last, state).id;
    expect(from(fresh())).toBe('welcome');
    expect(from(play(fresh(), { type: 'read', at }))).toBe('before');
    const [only] = units;
    expect(only && unitAfter({ ...course, units: [only] }, only, fresh())).toBe(only);
  });

  it('opens a conversation that is begun where it was left', () => {
    const to = (state: State) => step(course, play(state, open('welcome')), open('priya')).effects[0];
    expect(to(fresh())).toEqual({ type: 'focus', on: 'unit' });
    expect(to(inLesson)).toEqual({ type: 'focus', on: 'turn' });
    expect(to(play(inLesson, say('a')))).toEqual({ type: 'focus', on: 'landed' });
  });

  it('announces a turn that was gone back to, and nothing on starting again', () => {
    const said = (event: CourseEvent) => step(course, play(inLesson, say('a')), event).effects;
    expect(said({ type: 'rewound', turn: 0, keep: false, at })).toContainEqual({ type: 'announce', what: 'rewound' });
    expect(said({ type: 'restarted', at })).toEqual([{ type: 'focus', on: 'turn' }]);
  });
});
