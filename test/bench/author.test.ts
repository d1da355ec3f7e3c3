import { describe, expect, test } from 'vitest';
import { keepPlace } from '../../src/bench/author/keep-place.js';
import { placed, standing } from '../../src/bench/author/place.js';
import { pathTo, waysOf } from '../../src/bench/author/ways.js';
import { fitting, nearest, possible, type Wishes } from '../../src/bench/author/wishes.js';
import { replay } from '../../src/course/run.js';
import { decode } from '../../src/course/saved/decode.js';
import type { Course, Lesson, Place, Scene } from '../../src/course/types.js';
import { course, keys, lesson, sceneId, unitId } from '../support/course.js';
import { shipped } from '../support/shipped.js';

const at = 1_800_000_000_000;
const ways = waysOf(lesson);
const path = (scene: string, wishes: Wishes = {}): string | undefined => {
  const there = fitting(ways, sceneId(scene), wishes);
  return there && pathTo(there).join('');
};

describe('a way to a scene, by the fewest replies', () => {
  test.each<[string, Wishes, string | undefined]>([
    ['watch', {}, ''],
    ['coat', {}, 'a'],
    ['door', {}, 'aa'],
    ['door', { affect: 'hurt' }, 'aba'],
    ['door', { affect: 'hurt', alliance: '2' }, 'aba'],
    ['door', { limit: 'no' }, 'aba'],
    ['door', { uncorrected: '1' }, undefined],
    ['strong', { closed: 'yes', limit: 'yes' }, 'aaa'],
    ['rupture', { alliance: '0' }, 'ac'],
    ['rupture', { alliance: '3' }, undefined],
    ['nowhere', {}, undefined],
  ])('%s with %j: %s', (scene, wishes, expected) => {
    expect(path(scene, wishes)).toBe(expected);
  });

  test('says what can be wished for beside the other wishes', () => {
    const here = possible(ways, sceneId('door'), { affect: 'hurt' });
    expect([...(here.get('alliance') ?? [])]).toEqual(['2']);
    expect([...(here.get('affect') ?? [])].sort()).toEqual(['curious', 'hurt']);
  });

  test('stops looking where a lesson has too many situations, and says so', () => {
    expect(waysOf(lesson, 3)).toMatchObject({ complete: false });
    expect(ways.complete).toBe(true);
  });
});

test('every scene of the shipped lessons can be jumped to, and the way leads there', () => {
  for (const one of shipped().lessons) {
    const all = waysOf(one);
    expect(all.complete).toBe(true);
    for (const { id } of Object.values(one.places)) {
      const there = fitting(all, id, {});
      expect(there && replay(one, pathTo(there)).place.id).toBe(id);
    }
  }
});

describe('a state that an author has set', () => {
  const jumped = placed(course, '', lesson.id, keys('ab'), at);

  test('stands at the scene, with what was tried on the way', () => {
    expect(standing(course, jumped, at)).toMatchObject({ unit: 'priya', at: { place: { id: 'mend' }, replies: 2 } });
    const { state, lost } = decode(course, jumped, 0, at);
    expect(lost).toEqual([]);
    expect(state.units[lesson.id]).toMatchObject({
      begun: true,
      path: ['a', 'b'],
      tried: { watch: ['a'], coat: ['b'] },
    });
    expect(state.journal.entries).toEqual([]);
  });

  test('keeps what was there before', () => {
    const again = placed(course, placed(course, '', lesson.id, keys('ac'), at), lesson.id, keys('a'), at);
    const { state } = decode(course, again, 0, at);
    expect(state.units[lesson.id]).toMatchObject({ path: ['a'], endings: ['rupture'], tried: { coat: ['c'] } });
  });

  test('is never the same text twice, however often one jumps to and fro', () => {
    const texts = [jumped];
    for (let i = 0; i < 6; i++) texts.push(placed(course, texts.at(-1) ?? '', lesson.id, keys(i % 2 ? 'ab' : 'a'), at));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('opens a unit that is no lesson, whatever it needs', () => {
    const quiz = course.units.find(({ kind }) => kind === 'quiz');
    if (!quiz) throw new Error('no quiz');
    expect(standing(course, placed(course, jumped, quiz.id, null, at), at)).toEqual({ unit: quiz.id, at: undefined });
  });
});

describe('after the course has changed, a learner', () => {
  const edited = (change: (places: Readonly<Record<string, Place>>) => Record<string, Place>): Course => {
    const places = change(lesson.places);
    const other: Lesson = { ...lesson, places };
    return { ...course, fingerprint: 'others', units: course.units.map((one) => (one.id === lesson.id ? other : one)) };
  };
  const without = (id: string, reply: string) => (places: Readonly<Record<string, Place>>) => {
    const { [id]: scene, ...rest } = places;
    const changed: Scene = {
      ...(scene as Scene),
      replies: (scene as Scene).replies.filter(({ key }) => (key as string) !== reply),
    };
    return { ...rest, [id]: changed };
  };
  const stand = (after: Course, replies: string): string | undefined => {
    const saved = keepPlace(course, after, placed(course, '', lesson.id, keys(replies), at), at);
    return saved === null ? undefined : standing(after, saved, at).at?.place.id;
  };

  test('whose way still leads on is left to the engine', () => {
    expect(stand(edited(without('door', 'c')), 'ab')).toBeUndefined();
  });

  test('whose reply has gone stands at the same scene, by another way', () => {
    expect(stand(edited(without('mend', 'a')), 'aba')).toBe('door');
  });

  test('whose scene has gone goes as far as the way still leads', () => {
    const gone = edited((places) => {
      const { coat, ...rest } = without('coat', 'b')(places);
      const left = Object.fromEntries(Object.entries(rest).filter(([id]) => id !== 'mend'));
      return { ...left, ...(coat && { coat }) };
    });
    expect(stand(gone, 'ab')).toBe('coat');
  });

  test('of a lesson that has gone altogether starts as the engine says', () => {
    const after = { ...course, units: course.units.filter(({ id }) => id !== unitId('priya')) };
    expect(keepPlace(course, after, placed(course, '', lesson.id, keys('ab'), at), at)).toBeNull();
  });

  test('finds the nearest situation where the very same cannot be had', () => {
    const there = nearest(ways, sceneId('door'), { alliance: '0', affect: 'hurt' });
    expect(there && pathTo(there).join('')).toBe('aba');
  });
});
