import { describe, expect, it } from 'vitest';
import { defaultOptions, type Options } from '../../src/tracking/env.js';
import { decimal, identifier, line } from '../../src/tracking/formats.js';
import * as formats12 from '../../src/tracking/formats12.js';
import * as formats2004 from '../../src/tracking/formats2004.js';
import { plan } from '../../src/tracking/plan.js';
import { scorm12 } from '../../src/tracking/scorm12.js';
import { scorm2004 } from '../../src/tracking/scorm2004.js';
import type { InteractionAnswer, Report } from '../../src/course/report-types.js';
import { interaction, key, objectiveId, report } from './fake-reports.js';

const context = { options: defaultOptions, zone: () => -300 };
const order: InteractionAnswer = { type: 'sequencing', keys: [key('b'), key('a')] };
const pairs: InteractionAnswer = {
  type: 'matching',
  pairs: [
    [key('1'), key('b')],
    [key('2'), key('a')],
  ],
};

describe('formats', () => {
  it.each([
    [0, '0000:00:00.00', 'PT0H0M0.00S'],
    [4210, '0000:00:04.21', 'PT0H0M4.21S'],
    [59_999, '0000:01:00.00', 'PT0H1M0.00S'],
    [3_723_040, '0001:02:03.04', 'PT1H2M3.04S'],
    [-5, '0000:00:00.00', 'PT0H0M0.00S'],
  ])('%i ms', (ms, timespan, duration) => {
    expect(formats12.timespan(ms)).toBe(timespan);
    expect(formats2004.duration(ms)).toBe(duration);
  });

  it.each([
    [1_767_323_045, 0, '03:04:05', '2026-01-02T03:04:05.00Z'],
    [1_767_323_045, -300, '22:04:05', '2026-01-02T03:04:05.00Z'],
    [1_767_323_045, 330, '08:34:05', '2026-01-02T03:04:05.00Z'],
  ])('%i s, zone %i', (at, zone, time, stamp) => {
    expect(formats12.timeOfDay(at, zone)).toBe(time);
    expect(formats2004.timestamp(at)).toBe(stamp);
  });

  it.each([
    [order, 'b,a', 'b[,]a'],
    [pairs, '1.b,2.a', '1[.]b[,]2[.]a'],
    [{ type: 'choice', keys: [key('c')] } satisfies InteractionAnswer, 'c', 'c'],
  ])('%o', (answer, old, now) => {
    expect(formats12.response(answer)).toBe(old);
    expect(formats2004.response(answer)).toBe(now);
  });

  it.each([
    [85, '85'],
    [66.666_67, '66.67'],
    [0.1 + 0.2, '0.3'],
    [1e-9, '0'],
  ])('%d', (value, text) => {
    expect(decimal(value)).toBe(text);
  });

  it('keeps ids and text in what all LMSs take', () => {
    expect(identifier('dont3-silent decline')).toBe('dont3_silent_decline');
    expect(line('{a}\nb\t c')).toBe('a} b c');
    expect(line('x'.repeat(300))).toHaveLength(250);
  });
});

describe('status', () => {
  const cases: readonly [Partial<Report>, Partial<Options>, string, string, string][] = [
    [{}, {}, 'incomplete', 'incomplete', 'unknown'],
    [{ completed: true }, {}, 'completed', 'completed', 'unknown'],
    [{ completed: true, success: 'passed' }, {}, 'passed', 'completed', 'passed'],
    [{ completed: true, success: 'passed' }, { finalStatus: 'completed' }, 'completed', 'completed', 'unknown'],
    [{ success: 'passed' }, {}, 'incomplete', 'incomplete', 'passed'],
    [{ success: 'failed' }, {}, 'failed', 'incomplete', 'failed'],
    [{ success: 'failed' }, { onFail: 'incomplete' }, 'incomplete', 'incomplete', 'unknown'],
  ];
  it.each(cases)('%o with %o', (change, options, lesson, completion, success) => {
    const all = { ...defaultOptions, ...options };
    expect(scorm12.status(report(change), all)).toEqual([['cmi.core.lesson_status', lesson]]);
    expect(scorm2004.status(report(change), all)).toEqual([
      ['cmi.completion_status', completion],
      ['cmi.success_status', success],
    ]);
  });
});

describe('a plan', () => {
  const full = report({
    success: 'passed',
    completed: true,
    progress: 1 / 3,
    score: { raw: 83.33, min: 0, max: 100 },
    objectives: [
      { id: objectiveId('O2'), status: 'passed', score: { raw: 80, min: 0, max: 100 } },
      { id: objectiveId('O3'), status: 'failed', score: null },
      { id: objectiveId('O4'), status: 'not attempted', score: null },
    ],
  });
  const standing = {
    interactions: [
      {
        index: 7,
        id: 'priya_scene3_7',
        what: interaction(3, { type: 'matching', response: pairs, correct: [pairs], result: 'correct' }),
      },
    ] as const,
    objectives: new Map([['O1', 0]]),
    atLaunch: new Map<string, string>(),
  };
  const lines = (dialect: typeof scorm12, change: Partial<typeof standing> = {}): readonly string[] =>
    plan(dialect, full, { ...standing, ...change }, context).map(({ element, value }) => `${element} = ${value}`);

  it('for SCORM 1.2', () => {
    expect(lines(scorm12)).toEqual([
      'cmi.interactions.7.id = priya_scene3_7',
      'cmi.interactions.7.type = matching',
      'cmi.interactions.7.objectives.0.id = O1',
      'cmi.interactions.7.time = 22:04:08',
      'cmi.interactions.7.correct_responses.0.pattern = 1.b,2.a',
      'cmi.interactions.7.weighting = 1',
      'cmi.interactions.7.student_response = 1.b,2.a',
      'cmi.interactions.7.result = correct',
      'cmi.interactions.7.latency = 0000:00:04.50',
      'cmi.objectives.1.id = O2',
      'cmi.objectives.1.score.raw = 80',
      'cmi.objectives.1.score.min = 0',
      'cmi.objectives.1.score.max = 100',
      'cmi.objectives.1.status = passed',
      'cmi.objectives.2.id = O3',
      'cmi.objectives.2.status = failed',
      'cmi.core.score.raw = 83.33',
      'cmi.core.score.min = 0',
      'cmi.core.score.max = 100',
      'cmi.core.lesson_status = passed',
      'cmi.core.lesson_location = priya/coat',
      'cmi.suspend_data = s0',
    ]);
  });

  it('for SCORM 2004', () => {
    expect(lines(scorm2004)).toEqual([
      'cmi.interactions.7.id = priya_scene3_7',
      'cmi.interactions.7.type = matching',
      'cmi.interactions.7.objectives.0.id = O1',
      'cmi.interactions.7.timestamp = 2026-01-02T03:04:08.00Z',
      'cmi.interactions.7.correct_responses.0.pattern = 1[.]b[,]2[.]a',
      'cmi.interactions.7.weighting = 1',
      'cmi.interactions.7.learner_response = 1[.]b[,]2[.]a',
      'cmi.interactions.7.result = correct',
      'cmi.interactions.7.latency = PT0H0M4.50S',
      'cmi.interactions.7.description = priya: scene3',
      'cmi.objectives.1.id = O2',
      'cmi.objectives.1.score.scaled = 0.8',
      'cmi.objectives.1.score.raw = 80',
      'cmi.objectives.1.score.min = 0',
      'cmi.objectives.1.score.max = 100',
      'cmi.objectives.1.success_status = passed',
      'cmi.objectives.1.completion_status = completed',
      'cmi.objectives.2.id = O3',
      'cmi.objectives.2.success_status = failed',
      'cmi.objectives.2.completion_status = incomplete',
      'cmi.score.scaled = 0.8333',
      'cmi.score.raw = 83.33',
      'cmi.score.min = 0',
      'cmi.score.max = 100',
      'cmi.completion_status = completed',
      'cmi.success_status = passed',
      'cmi.progress_measure = 0.3333',
      'cmi.location = priya/coat',
      'cmi.suspend_data = s0',
    ]);
  });

  it.each([
    [scorm12, 'letters', ['type = matching', 'student_response = 1.b,2.a', 'correct_responses.0.pattern = 1.b,2.a']],
    [scorm12, 'readable', ['type = fill-in', 'student_response = 1_b_2_a', 'correct_responses.0.pattern = 1_c_2_a']],
    [scorm2004, 'readable', ['type = fill-in', 'learner_response = 1_b_2_a', 'description = fake match']],
  ] as const)('$standard in %s', (dialect, responses, wanted) => {
    const what = interaction(3, {
      type: 'matching',
      description: 'fake match',
      response: pairs,
      readable: '1_b_2_a',
      correct: [pairs],
      correctReadable: ['1_c_2_a'],
    });
    const written = plan(
      dialect,
      full,
      { ...standing, interactions: [{ index: 0, id: 'fake_match', what }] },
      { ...context, options: { ...defaultOptions, responses } },
    ).map(({ element, value }) => `${element} = ${value}`);
    expect(written).toEqual(expect.arrayContaining(wanted.map((one) => `cmi.interactions.0.${one}`)));
  });

  it('declares a mere slot with id and type', () => {
    const what = { id: 'priya_coat', type: 'choice', description: 'priya: coat' } as const;
    for (const dialect of [scorm12, scorm2004]) {
      const writes = plan(dialect, report(), { ...standing, interactions: [{ index: 3, id: what.id, what }] }, context);
      expect(writes.filter(({ part }) => part === 'interaction').map(({ element, value }) => [element, value])).toEqual(
        [
          ['cmi.interactions.3.id', 'priya_coat'],
          ['cmi.interactions.3.type', 'choice'],
        ],
      );
    }
  });

  it.each([scorm12, scorm2004])('takes at most twelve elements for a decision ($standard)', (dialect) => {
    const answers = ['a', 'b', 'c', 'd'].map((one): InteractionAnswer => ({ type: 'choice', keys: [key(one)] }));
    const what = interaction(1, {
      objectives: ['O1', 'O2', 'O3', 'O4'].map(objectiveId),
      correct: answers,
      weighting: 0,
    });
    const writes = plan(dialect, full, { ...standing, interactions: [{ index: 0, id: 'a', what }] }, context);
    // Saved state goes with every decision.
    expect(writes.filter(({ part }) => part === 'interaction').length + 1).toBeLessThanOrEqual(12);
  });

  it('never tells less than the LMS knew', () => {
    const atLaunch = new Map([
      ['cmi.core.score.raw', '90'],
      ['cmi.core.lesson_status', 'passed'],
    ]);
    const low = plan(
      scorm12,
      { ...full, completed: false },
      { ...standing, interactions: [], objectives: new Map(), atLaunch },
      context,
    );
    expect(low.filter(({ part }) => part === 'score' || part === 'status')).toEqual([]);
  });
});
