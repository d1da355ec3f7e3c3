import { describe, expect, it } from 'vitest';
import type { CourseEvent } from '../../src/course/events.js';
import { reportOf } from '../../src/course/report.js';
import { choose, placed } from '../../src/course/response.js';
import { initialState } from '../../src/course/state.js';
import type { AnswerEntry } from '../../src/course/state.js';
import type { Item } from '../../src/course/types.js';
import { course, itemId, key, keys, play, quiz, unitId } from '../support/course.js';

const at = 1_700_000_000_000;
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
          slot: 1,
          type: 'choice',
          description: 'priya: coat',
          objectives: ['O1', 'O3'],
          at: at / 1000 + 3,
          took: 42,
          response: { type: 'choice', keys: ['b'] },
          readable: 'reply_b',
          correct: [{ type: 'choice', keys: ['a'] }],
          correctReadable: ['reply_a'],
          result: 'incorrect',
          weighting: 0,
        },
      ],
    });
  });

  it.each([
    ['dont1-first', choose(key('b')), { type: 'choice', keys: ['b'] }, 'b'],
    ['order-one', placed(keys('cbad')), { type: 'sequencing', keys: ['c', 'b', 'a', 'd'] }, 'c_b_a_d'],
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
      '1_c_2_a',
    ],
    ['select-one', placed(keys('ac')), { type: 'choice', keys: ['a', 'c'] }, 'a_c'],
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

  it('gives every decision point and item one place, in the order of the course', () => {
    const { slots } = reportOf(course, fresh);
    expect(slots.map(({ id }) => id)).toEqual([
      'check_one',
      ...['coat', 'mend', 'door'].map((scene) => `priya_${scene}`),
      'dont1_first',
      'sort_one',
      'match_one',
      'step1_first',
      'step1_second',
      'select_one',
      'order_one',
      'order_two',
      'order_three',
    ]);
    expect(slots[4]).toEqual({ id: 'dont1_first', type: 'choice', description: 'dont1 first' });
    expect(reportOf({ ...course, units: [...course.units].reverse() }, fresh).slots.at(-1)?.id).toBe('check_one');
  });

  it('keeps ids apart where two units ask the same', () => {
    const twice = { ...course, units: [quiz, { ...quiz, id: unitId('again') }] };
    expect(reportOf(twice, initialState(twice, 1, at)).slots.at(9)?.id).toBe('dont1_first_9');
  });

  it('tells at most four accepted answers, the one given among them', () => {
    const order = { ...quiz.items[itemId('order-one')], correct: [keys('abcd')] };
    const wide = { ...course, units: [{ ...quiz, items: { [itemId('order-one')]: order as Item } }] };
    const entry: AnswerEntry = {
      kind: 'answer',
      unit: quiz.id,
      item: itemId('order-one'),
      response: placed(keys('dcba')),
      correct: true,
      at: 5,
      took: 7,
    };
    const [told] = reportOf(wide, {
      ...initialState(wide, 1, at),
      journal: { folded: 0, entries: [entry] },
    }).interactions.list;
    expect(told?.correctReadable).toEqual(['a_b_c_d', 'a_b_d_c', 'a_c_b_d', 'd_c_b_a']);
    expect(told?.correct.at(-1)).toEqual({ type: 'sequencing', keys: ['d', 'c', 'b', 'a'] });
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
