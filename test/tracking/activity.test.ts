import { describe, expect, it } from 'vitest';
import { startStopwatch } from '../../src/tracking/activity.js';
import { fakeEnv } from './fake-env.js';

type Step = number | 'hidden' | 'shown' | 'active' | 'jump';

describe('time of attention', () => {
  const cases: readonly (readonly [string, readonly Step[], number])[] = [
    ['counts while something happens', [60_000, 'active', 60_000], 120_000],
    ['counts three minutes of a pause', [600_000, 'active', 1000], 181_000],
    ['leaves out what is hidden', [1000, 'hidden', 600_000, 'shown', 2000], 3000],
    ['is not moved by a clock that jumps back', [1000, 'jump', 1000], 2000],
    ['counts a pause once, however it ends', [600_000, 'hidden', 5000, 'shown', 0], 180_000],
  ];
  it.each(cases)('%s', async (_, steps, spent) => {
    const env = fakeEnv();
    const watch = startStopwatch(env);
    for (const step of steps) {
      if (typeof step === 'number') await env.advance(step);
      else if (step === 'jump') env.jump(-86_400_000);
      else env.fire(step);
    }
    expect(watch.spent()).toBe(spent);
    watch.stop();
    env.fire('active');
    expect(watch.spent()).toBe(spent);
  });
});
