import { describe, expect, it } from 'vitest';
import type { CourseEvent } from '../../src/course/events.js';
import { reportOf } from '../../src/course/report.js';
import { choose, placed } from '../../src/course/response.js';
import { initialState } from '../../src/course/state.js';
import type { AnswerEntry, State } from '../../src/course/state.js';
import { step } from '../../src/course/step.js';
import { course, itemId, key, keys, quiz, unitId } from '../support/course.js';

const at = 1_700_000_000_000;
const play = (state: State, ...events: readonly CourseEvent[]): State =>
  events.reduce((before, event) => step(course, before, event).state, state);
const fresh = initialState(course, 1, at);

describe('the report', () => {
  it('of a learner who has just arrived is empty and incomplete', () => {
    expect(reportOf(course, fresh)).toMatchObject({
      completed: false,
      success: 'unknown',
      score: null,
      location: 'welcome',
      progress: 0,
      interactions: { first: 0, list: [] },
    });
    expect(reportOf(course, fresh).objectives.map(({ status }) => status)).toEqual(Array(6).fill('not attempted'));
  });

  it('tells a decision as a choice among the replies', () => {
    const state = play(
      fresh,
      { type: 'opened', unit: unitId('priya'), at },
      { type: 'begun', at },
      ...['a', 'b'].map((one): CourseEvent => ({ type: 'replied', reply: key(one), at: at + 3000, took: 4200 })),
    );
    const report = reportOf(course, state);
    expect(report.location).toBe('priya/mend');
    expect(report.interactions).toEqual({
      first: 0,
      list: [
        {
          id: 'priya_coat',
          objectives: ['O1', 'O3'],
          at: at / 1000 + 3,
          took: 42,
          response: { type: 'choice', keys: ['b'] },
          readable: 'reply_b',
          correct: [{ type: 'choice', keys: ['a'] }],
          result: 'incorrect',
          weighting: 0,
        },
      ],
    });
  });

  it.each([
    ['dont1-first', choose(key('b')), { type: 'choice', keys: ['b'] }, 'b'],
    ['order-one', placed(keys('cbad')), { type: 'sequencing', keys: ['c', 'b', 'a', 'd'] }, 'cbad'],
    [
      'sort-one',
      'a-b+' as never,
      {
        type: 'matching',
        pairs: [
          ['a', 'd'],
          ['b', 's'],
        ],
      },
      'a_dont_b_sound',
    ],
    [
      'match-one',
      '1c2a' as never,
      {
        type: 'matching',
        pairs: [
          ['1', 'c'],
          ['2', 'a'],
        ],
      },
      '1c2a',
    ],
  ])('tells an answer to %s in its own type', (id, response, expected, readable) => {
    const entry: AnswerEntry = {
      kind: 'answer',
      unit: quiz.id,
      item: itemId(id),
      response,
      correct: true,
      at: 5,
      took: 7,
    };
    const [told] = reportOf(course, { ...fresh, journal: { folded: 12, entries: [entry] } }).interactions.list;
    expect(told).toMatchObject({
      id: id.replace('-', '_'),
      response: expected,
      readable,
      result: 'correct',
      weighting: 1,
    });
  });

  it('numbers interactions over everything that was ever told', () => {
    const entry: AnswerEntry = {
      kind: 'answer',
      unit: quiz.id,
      item: itemId('sort-one'),
      response: 'a-' as never,
      correct: false,
      at: 5,
      took: 7,
    };
    const gone: AnswerEntry = { ...entry, item: itemId('no-longer') };
    const report = reportOf(course, { ...fresh, journal: { folded: 12, entries: [entry, gone, entry, entry] } });
    expect(report.interactions.first).toBe(14);
    expect(report.interactions.list).toHaveLength(2);
  });
});
