import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseEvent } from '../../src/course/events.js';
import { outcomeOf, quizOutcome } from '../../src/course/outcome.js';
import { random } from '../../src/course/random.js';
import { choose } from '../../src/course/response.js';
import { initialState } from '../../src/course/state.js';
import type { LessonState, QuizState, State } from '../../src/course/state.js';
import { step } from '../../src/course/step.js';
import type { Course } from '../../src/course/types.js';
import { course, itemId, key, lesson, play, quiz, unitId } from '../support/course.js';
import { randomEvent, randomResponse, rightResponse } from '../support/play.js';

const at = 1_700_000_000_000;
const fresh = (): State => initialState(course, 42, at);
const open = (unit: string): CourseEvent => ({ type: 'opened', unit: unitId(unit), at });
const begun: CourseEvent = { type: 'begun', at };
const say = (one: string, ms = 1000): CourseEvent => ({ type: 'replied', reply: key(one), at: at + ms, took: 1234 });
const inLesson = play(fresh(), open('priya'), begun);
const own = (state: State): LessonState => {
  const unit = state.units[lesson.id];
  if (unit?.kind !== 'lesson') throw new Error('no lesson');
  return unit;
};
const quizOf = (state: State): QuizState => {
  const unit = state.units[quiz.id];
  if (unit?.kind !== 'quiz') throw new Error('no quiz');
  return unit;
};
const talk = (state: State, replies: string): State =>
  play(state, open('priya'), begun, { type: 'restarted', at }, ...[...replies].map((one) => say(one)));

function sit(state: State, right: boolean, on: Course = course): State {
  let now = play(state, open('final'), { type: 'sat', at });
  for (const id of quizOf(now).sitting?.form ?? []) {
    const item = quiz.items[id];
    if (!item) continue;
    const wrong = [...Array(50).keys()]
      .map((n) => randomResponse(item, random(n)))
      .find((one) => one !== '' && one !== rightResponse(item, 'other'));
    now = play(now, {
      type: 'answered',
      item: id,
      response: right ? rightResponse(item, 'other') : (wrong ?? choose(key('a'))),
      at,
      took: 500,
    });
  }
  return step(on, now, { type: 'submitted', at }).state;
}

describe('moving about', () => {
  it('opens any unit, and asks for focus and a checkpoint', () => {
    const { state, effects } = step(course, fresh(), open('final'));
    expect(state.unit).toBe('final');
    expect(effects).toEqual([{ type: 'focus', on: 'unit' }, { type: 'checkpoint' }]);
  });

  it('goes on from a page that was read', () => {
    const state = play(fresh(), { type: 'read', at });
    expect(state.unit).toBe('before');
    expect(state.units[unitId('welcome')]).toEqual({ kind: 'page', read: true, answers: {} });
  });

  it('keeps a sheet closed until what it needs is done', () => {
    expect(play(fresh(), open('certificate')).unit).toBe('welcome');
    const failed = sit(sit(sit(fresh(), false), false), false);
    expect(play(failed, open('certificate')).unit).toBe('final');
    const passed = sit(fresh(), true);
    expect(play(passed, open('certificate')).units[unitId('certificate')]).toEqual({ kind: 'sheet', opened: true });
  });

  it.each<[string, State, CourseEvent]>([
    ['an unknown unit', fresh(), open('nowhere')],
    ['a reply on a page', fresh(), say('a')],
    ['a reply before the premise is passed', play(fresh(), open('priya')), say('a')],
    ['a reply that is not on offer', inLesson, say('b')],
    ['beginning twice', inLesson, begun],
    ['rewinding with nothing said', inLesson, { type: 'rewound', turn: 0, keep: false, at }],
    [
      'rewinding to a turn that is no number',
      play(inLesson, say('a')),
      { type: 'rewound', turn: Number.NaN, keep: false, at },
    ],
    ['coming back to no run', inLesson, { type: 'resumed', at }],
    [
      'an answer without a sitting',
      play(fresh(), open('final')),
      { type: 'answered', item: itemId('sort-one'), response: choose(key('a')), at, took: 1 },
    ],
    ['submitting with items open', play(fresh(), open('final'), { type: 'sat', at }), { type: 'submitted', at }],
    ['sitting down twice', play(fresh(), open('final'), { type: 'sat', at }), { type: 'sat', at }],
  ])('%s changes nothing', (_, state, event) => {
    const stepped = step(course, state, event);
    expect(stepped.state).toBe(state);
    expect(stepped.effects).toEqual([]);
  });
});

describe('around the conversations', () => {
  it('answers quick checks at once, and journals each', () => {
    const state = play(fresh(), {
      type: 'checked',
      item: itemId('check-one'),
      response: choose(key('b')),
      at,
      took: 900,
    });
    expect(state.units[unitId('welcome')]).toMatchObject({
      answers: { 'check-one': { response: 'b', took: 9 } },
      read: false,
    });
    expect(state.journal.entries).toMatchObject([
      { kind: 'answer', unit: 'welcome', item: 'check-one', correct: true },
    ]);
  });

  it('ticks and unticks what a practice line did', () => {
    const tick = (check: string, on: boolean): CourseEvent => ({ type: 'ticked', check: key(check), on, at });
    const state = play(fresh(), open('opening'), tick('b', true), tick('a', true), tick('b', false), tick('z', true));
    expect(state.units[unitId('opening')]).toEqual({ kind: 'practice', ticked: ['a'], done: false });
  });
});

describe('a conversation', () => {
  it('journals decisions, and not what was only watched', () => {
    const state = play(inLesson, say('a'), say('b', 2000));
    expect(own(state).path).toEqual(['a', 'b']);
    expect(state.journal.entries).toEqual([
      { kind: 'decision', unit: 'priya', scene: 'coat', reply: 'b', at: at / 1000 + 2, took: 12 },
    ]);
  });

  it('ends, and the ending is remembered through rewinding and starting again', () => {
    const ended = play(inLesson, say('a'), say('a'), say('a'));
    expect(own(ended).endings).toEqual(['strong']);
    const again = play(ended, { type: 'rewound', turn: 1, keep: false, at });
    expect(own(again)).toMatchObject({
      path: ['a'],
      endings: ['strong'],
      tried: { watch: ['a'], coat: ['a'], door: ['a'] },
    });
    expect(own(play(ended, { type: 'restarted', at })).path).toEqual([]);
    expect(outcomeOf(course, again).done.has(lesson.id)).toBe(true);
  });

  it('sets a run aside for a what-if, and comes back to it', () => {
    const ended = play(inLesson, say('a'), say('a'), say('a'));
    const whatIf = play(ended, { type: 'rewound', turn: 1, keep: true, at }, say('b'), {
      type: 'rewound',
      turn: 1,
      keep: true,
      at,
    });
    expect(own(whatIf)).toMatchObject({ path: ['a'], kept: ['a', 'a', 'a'] });
    expect(own(play(whatIf, { type: 'resumed', at }))).toMatchObject({ path: ['a', 'a', 'a'], kept: null });
  });

  it('stands still where the clock jumps back', () => {
    const state = play(inLesson, say('a'), say('b', 5000), say('a', -9000));
    expect(state.journal.entries.map((entry) => entry.at - at / 1000)).toEqual([5, 5]);
  });

  it('folds the oldest entries of a long journal into a count', () => {
    let state = inLesson;
    for (let n = 0; n < 100; n++) state = play(state, say('a'), say('b'), { type: 'restarted', at });
    expect(state.journal).toMatchObject({ folded: 36 });
    expect(state.journal.entries).toHaveLength(64);
  });
});

describe('a quiz', () => {
  it('goes back and forth, flags, and keeps answers until it is submitted', () => {
    const sitting = play(fresh(), open('final'), { type: 'sat', at });
    const [first, second] = quizOf(sitting).sitting?.form ?? [];
    if (!first || !second) throw new Error('short form');
    const item = quiz.items[first];
    if (!item) throw new Error('no item');
    const response = rightResponse(item, 'other');
    const state = play(
      sitting,
      { type: 'answered', item: first, response, at, took: 2000 },
      { type: 'turnedTo', item: second, at },
      { type: 'flagged', item: second, on: true, at },
      { type: 'turnedTo', item: first, at },
      { type: 'answered', item: first, response, at, took: 1000 },
    );
    expect(quizOf(state).sitting).toMatchObject({
      item: first,
      flagged: [second],
      answers: { [first]: { response, took: 30 } },
    });
    expect(state.journal.entries).toEqual([]);
  });

  it('scores the best attempt and passes at the mark', () => {
    const failed = sit(fresh(), false);
    const passed = sit(failed, true);
    expect(outcomeOf(course, failed)).toMatchObject({ success: 'unknown', score: 0, completed: false });
    expect(quizOutcome(quiz, quizOf(passed))).toMatchObject({ passed: true, keysShown: true, attemptsLeft: 1 });
    expect(outcomeOf(course, passed)).toMatchObject({ success: 'unknown', score: 100, completed: false });
    expect(passed.journal.entries).toHaveLength(6);
    expect(play(passed, { type: 'sat', at })).toEqual(passed);
  });

  it('is passed as a course only once every unit is done', () => {
    const around = play(
      fresh(),
      { type: 'read', at },
      { type: 'rated', question: key('a'), value: 7, at },
      { type: 'handedIn', at },
      open('opening'),
      { type: 'read', at },
    );
    expect(outcomeOf(course, around).progress).toBe(3 / 5);
    const all = sit(talk(around, 'aaa'), true);
    expect(outcomeOf(course, all)).toMatchObject({ completed: true, success: 'passed', score: 100 });
  });

  it('fails when attempts are used up, and opens again after a review of the lessons', () => {
    const used = sit(sit(sit(fresh(), false), false), false);
    expect(quizOutcome(quiz, quizOf(used))).toMatchObject({ exhausted: true, attemptsLeft: 0, keysShown: true });
    expect(outcomeOf(course, used)).toMatchObject({ success: 'failed', score: 0 });
    expect(play(used, { type: 'sat', at })).toBe(used);
    const reviewed = talk(used, 'aaa');
    expect(quizOutcome(quiz, quizOf(reviewed))).toMatchObject({ exhausted: false, attemptsLeft: 3, keysShown: false });
    expect(outcomeOf(course, sit(reviewed, true)).score).toBe(100);
  });

  it.each([
    ['passed', 1, 'failed'],
    ['completed', 0.8, 'unknown'],
  ] as const)('counts used-up attempts as done only where failure is told (%s)', (finalStatus, progress, success) => {
    const told: Course = { ...course, reporting: { ...course.reporting, finalStatus } };
    const around = play(
      talk(fresh(), 'aaa'),
      open('welcome'),
      { type: 'read', at },
      { type: 'rated', question: key('a'), value: 7, at },
      { type: 'handedIn', at },
      open('opening'),
      { type: 'read', at },
    );
    const used = sit(sit(sit(around, false), false), false);
    expect(outcomeOf(told, used)).toMatchObject({ progress, completed: progress === 1, success });
  });

  it('reports no failure where the course asks for none', () => {
    const lenient: Course = { ...course, reporting: { ...course.reporting, onFail: 'incomplete' } };
    const used = sit(sit(sit(fresh(), false), false), false);
    expect(outcomeOf(lenient, used)).toMatchObject({ success: 'unknown', completed: false });
  });
});

describe('step', () => {
  it('is pure: it freezes nothing and changes nothing it was given', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const next = random(seed);
        let state = initialState(course, seed >>> 0, at);
        for (let n = 0; n < 200; n++) {
          const event = randomEvent(course, state, next, at + n * 1000);
          const before = JSON.stringify(state);
          const one = step(course, state, event);
          expect(JSON.stringify(state)).toBe(before);
          expect(step(course, state, event)).toEqual(one);
          state = one.state;
        }
      }),
      { numRuns: 30 },
    );
  });
});
