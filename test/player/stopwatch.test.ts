import { expect, it } from 'vitest';
import { Stopwatch } from '../../src/player/course-player/stopwatch.js';

it('leaves out the time while nobody looks', () => {
  let now = 0;
  const watch = new Stopwatch(() => now);
  now = 1000;
  watch.run(false);
  now = 9000;
  watch.run(false);
  watch.run(true);
  now = 9500;
  expect(watch.lap()).toBe(1500);
  now = 9700;
  expect(watch.lap()).toBe(200);
});
