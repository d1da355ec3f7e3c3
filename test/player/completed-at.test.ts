import { afterEach, expect, it, vi } from 'vitest';
import type { State } from '../../src/course/state.js';
import { completedAt } from '../../src/player/certificate-sheet/completed-at.js';
import { course } from './fixture.js';

afterEach(() => void vi.useRealTimers());

it.each([
  ['before', 1000, 1000],
  ['ahead of', 9000, 5000],
])('dates a certificate no later than today: an answer given %s now', (_, at, date) => {
  vi.useFakeTimers({ now: 5_000_000 });
  const entries = [{ kind: 'answer', unit: 'quiz', at }];
  expect(completedAt(course, { journal: { entries } } as unknown as State)).toBe(date * 1000);
});
