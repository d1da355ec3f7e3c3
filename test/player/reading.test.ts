import { describe, expect, it } from 'vitest';
import { replay } from '../../src/course/run.js';
import type { Key } from '../../src/course/types.js';
import { strongest, worthAnotherTry } from '../../src/player/lesson-ending/reading.js';
import { lesson } from './fixture-lesson.js';

const turns = (path: string) => replay(lesson, Array.from(path) as Key[]).turns;

describe('how a run reads in hindsight', () => {
  it.each([
    ['all sound: the line that gained most', 'aaa', 'weird-a', undefined],
    ['a repair after the costliest don’t', 'abc', 'dog-c', 1],
    ['a don’t at the end', 'aab', 'weird-a', 2],
    ['two don’ts: the costlier', 'acb', undefined, 2],
    ['only the worked scene', 'a', undefined, undefined],
  ])('%s', (_what, path, best, again) => {
    const run = turns(path);
    expect(strongest(run)?.reply.name).toBe(best);
    expect(worthAnotherTry(run)).toBe(run[again ?? -1]);
  });
});
