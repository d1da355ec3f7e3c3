import { describe, expect, it } from 'vitest';
import { answered, defined, due, uuidOf } from '../../src/tracking/cmi5/statements.js';
import { defaultOptions } from '../../src/tracking/env.js';
import { xapiProblems } from '../support/xapi.js';
import { interaction, report } from './fake-reports.js';

describe('cmi5 statements', () => {
  it('has statements that an LRS of its own mind takes', () => {
    const au = {
      actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'l1' } },
      registration: '5f4dcc3b-5aa7-4f6e-8d61-d8327deb882c',
      activityId: 'https://lms.example/au/1',
      contextTemplate: {},
      masteryScore: 0.8,
    };
    const statement = answered(au, 0, interaction(1), defaultOptions);
    expect(xapiProblems(statement)).toEqual([]);
    expect(statement.object).toMatchObject({ definition: { description: { en: 'priya: scene1' } } });
    expect(xapiProblems({ ...statement, timestamp: 'soon' })).not.toEqual([]);
    expect(xapiProblems({ ...statement, id: 7 })).not.toEqual([]);
    for (const verb of ['initialized', 'completed', 'passed', 'failed', 'terminated'] as const)
      expect(xapiProblems(defined(au, verb, 'once', 1_767_323_045_000, 61_000, { raw: 85, min: 0, max: 100 }))).toEqual(
        [],
      );
  });

  it.each([
    [{ completed: true }, { completed: false, passed: false }, false, ['completed']],
    [{ completed: true, success: 'passed' }, { completed: true, passed: false }, false, ['passed']],
    [{ completed: true, success: 'passed' }, { completed: true, passed: true }, true, []],
    [{ success: 'failed' }, { completed: false, passed: false }, false, []],
    [{ success: 'failed' }, { completed: false, passed: false }, true, ['failed']],
    [{ success: 'failed' }, { completed: false, passed: true }, true, []],
    [{ success: 'passed', score: { raw: 70, min: 0, max: 100 } }, { completed: false, passed: false }, true, []],
    [
      { success: 'failed', score: { raw: 70, min: 0, max: 100 } },
      { completed: false, passed: false },
      true,
      ['failed'],
    ],
    [{ success: 'failed', score: { raw: 85, min: 0, max: 100 } }, { completed: false, passed: false }, true, []],
  ] as const)('%o, told %o, last %s: %o', (change, told, last, verbs) => {
    const au = { actor: {}, registration: 'r', activityId: 'a', contextTemplate: {}, masteryScore: 0.8 };
    expect(due(report(change), told, au, defaultOptions, last)).toEqual(verbs);
  });

  it('derives different ids for different things', () => {
    const ids = Array.from({ length: 5000 }, (_, number) => uuidOf(`r|${number}|priya_coat|1767323045|a`));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
