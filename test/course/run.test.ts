import { describe, expect, it } from 'vitest';
import { holds } from '../../src/course/condition.js';
import { land, offered, replay, variant } from '../../src/course/run.js';
import type { Condition } from '../../src/course/situation.js';
import { keys, lesson, start } from '../support/course.js';

const one = (
  op: '=' | '!=' | '<' | '<=' | '>' | '>=',
  left: 'alliance' | 'affect' | 'named',
  right: number | string | boolean,
): Condition => ({
  op,
  left,
  right,
});

describe('conditions', () => {
  it.each([
    ['no condition', null, true],
    ['alliance = 2', one('=', 'alliance', 2), true],
    ['alliance != 2', one('!=', 'alliance', 2), false],
    ['alliance < 2', one('<', 'alliance', 2), false],
    ['alliance <= 2', one('<=', 'alliance', 2), true],
    ['alliance > 1', one('>', 'alliance', 1), true],
    ['alliance >= 3', one('>=', 'alliance', 3), false],
    ['affect = light', one('=', 'affect', 'light'), true],
    ['named', one('=', 'named', true), false],
    ['not named', { op: 'not', of: one('=', 'named', true) }, true],
    ['and', { op: 'and', of: [one('=', 'alliance', 2), one('=', 'named', true)] }, false],
    ['or', { op: 'or', of: [one('=', 'alliance', 2), one('=', 'named', true)] }, true],
  ] satisfies [string, Condition | null, boolean][])('%s', (_, condition, expected) => {
    expect(holds(condition, start)).toBe(expected);
  });
});

describe('a run', () => {
  it('starts at the first scene, untouched', () => {
    expect(replay(lesson, [])).toMatchObject({ turns: [], place: { id: 'watch' }, situation: start });
  });

  it('moves one notch a reply and remembers each turn', () => {
    const run = replay(lesson, keys('aba'));
    expect(run.place.id).toBe('door');
    expect(run.turns.map(({ scene, reply }) => `${scene.id}.${reply.key}`)).toEqual(['watch.a', 'coat.b', 'mend.a']);
    expect(run.situation).toMatchObject({
      alliance: 2,
      affect: 'hurt',
      donts: ['dont-1'],
      uncorrected: 0,
      flags: ['named'],
    });
  });

  it('keeps the alliance within 0 and 3', () => {
    expect(replay(lesson, keys('ac')).situation.alliance).toBe(0);
  });

  it('lands differently where the situation differs', () => {
    expect(replay(lesson, keys('abc')).place.id).toBe('unfinished');
  });

  it('stops where a reply is not on offer', () => {
    expect(replay(lesson, keys('aax')).turns).toHaveLength(2);
    expect(replay(lesson, keys('aaab')).turns).toHaveLength(3);
  });

  it('offers only what holds, and picks the variant that holds', () => {
    const scene = replay(lesson, keys('a')).place;
    if (scene.kind !== 'scene') throw new Error('not a scene');
    const [first] = scene.replies;
    if (!first) throw new Error('no reply');
    const gated = {
      ...scene,
      replies: [{ ...first, when: one('>=', 'alliance', 3) }],
      says: [one('<', 'alliance', 2), null],
    };
    expect(offered(gated, start)).toEqual([]);
    expect(variant(gated, start)).toBe(1);
    expect(variant(gated, { ...start, alliance: 1 })).toBe(0);
    expect(land(start, { ...first, lands: [] })).toBeUndefined();
  });
});
