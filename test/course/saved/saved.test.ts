import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../../src/course/random.js';
import { decode } from '../../../src/course/saved/decode.js';
import { encode } from '../../../src/course/saved/encode.js';
import { longestPath, worstCase } from '../../../src/course/saved/worst-case.js';
import { checksum } from '../../../src/course/saved/writer.js';
import { initialState } from '../../../src/course/state.js';
import type { State } from '../../../src/course/state.js';
import { step } from '../../../src/course/step.js';
import type { Course } from '../../../src/course/types.js';
import { course, lesson, quiz, sceneId } from '../../support/course.js';
import { randomEvent } from '../../support/play.js';

const at = 1_700_000_000_000;

function played(seed: number, events: number, each: (state: State) => void = () => undefined): State {
  const next = random(seed);
  let state = initialState(course, seed >>> 0, at);
  let clock = at;
  for (let n = 0; n < events; n++) {
    const event = randomEvent(course, state, next, clock);
    clock = event.at;
    ({ state } = step(course, state, event));
    each(state);
  }
  return state;
}

const saved = (text: string): string => `${text}~${checksum(text)}`;

describe('saved state', () => {
  it('comes back identical at every step, in the permitted alphabet, within the worst case', () => {
    const limit = worstCase(course);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        played(seed, 150, (state) => {
          const text = encode(course, state);
          expect(text).toMatch(/^[0-9A-Za-z._~-]*$/);
          expect(text.length).toBeLessThanOrEqual(limit);
          expect(decode(course, text, 1, 1)).toEqual({ state, lost: [] });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('of a learner who never stops does not grow', () => {
    const text = encode(course, played(3, 3000));
    expect(text.length).toBeLessThanOrEqual(worstCase(course));
  });

  it.each([
    ['nothing', '', []],
    ['some other tool’s text', '{"v":1}', [{ kind: 'unreadable' }]],
    ['a text cut short', encode(course, played(1, 80)).slice(0, 60), [{ kind: 'unreadable' }]],
    ['a newer format', saved('9abcdef~0~0'), [{ kind: 'newer', format: '9' }]],
    ['a head that makes no sense', saved('1abcdef~~00'), [{ kind: 'unreadable' }]],
  ])('%s gives a fresh start', (_, text, lost) => {
    expect(decode(course, text, 9, at)).toEqual({ state: initialState(course, 9, at), lost });
  });

  it('restarts only the lesson whose scene is gone', () => {
    const state = played(5, 400);
    const changed: Course = {
      ...course,
      units: course.units.map((unit) => {
        if (unit.kind !== 'lesson') return unit;
        const { [sceneId('coat')]: gone, ...places } = unit.places;
        expect(gone).toBeDefined();
        return { ...unit, places: { ...places, [sceneId('other')]: { ...gone, id: sceneId('other') } } };
      }),
    };
    const { state: back, lost } = decode(
      changed,
      encode(course, {
        ...state,
        units: {
          ...state.units,
          [lesson.id]: {
            kind: 'lesson',
            begun: true,
            path: ['a', 'a'] as never,
            kept: null,
            tried: {},
            endings: [sceneId('strong')],
          },
        },
      }),
      1,
      1,
    );
    expect(lost).toContainEqual({ kind: 'lesson', unit: 'priya' });
    expect(back.units[lesson.id]).toMatchObject({ begun: true, path: [], endings: ['strong'] });
    expect(back.units[quiz.id]).toEqual(state.units[quiz.id]);
  });

  it('survives 100 000 random and mutated texts without throwing', () => {
    const next = random(99);
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._~-{" é\u0000';
    const any = (): string => alphabet.charAt(Math.floor(next() * alphabet.length));
    const originals = [1, 2, 3, 4, 5].map((seed) => encode(course, played(seed, 60 * seed)));
    for (let n = 0; n < 100_000; n++) {
      let text = originals[n % originals.length] ?? '';
      if (n % 3 === 0) text = Array.from({ length: Math.floor(next() * 40) }, any).join('');
      for (let edits = 0; edits < 1 + (n % 4); edits++) {
        const place = Math.floor(next() * text.length);
        text = text.slice(0, place) + (n % 2 ? any() : '') + text.slice(place + (n % 5 === 0 ? 0 : 1));
      }
      // Half of them get a right checksum, so that damage gets past the door.
      const { state } = decode(course, n % 2 ? saved(text.slice(0, -5)) : text, 1, at);
      if (n % 50 === 0) expect(decode(course, encode(course, state), 1, at).state).toEqual(state);
    }
  });
});

describe('the worst case', () => {
  it('knows the longest path', () => expect(longestPath(lesson)).toBe(4));
});
