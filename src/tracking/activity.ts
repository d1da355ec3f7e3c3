/** Time that the learner spends with the course: the page is visible, and something happened within the last minutes. */
import type { Env } from './env.js';

/** Reading a long page without touching anything still counts; lunch does not. Milliseconds. */
const LONGEST_PAUSE = 180_000;

export interface Stopwatch {
  /** Milliseconds of attention since the start. */
  readonly spent: () => number;
  readonly stop: () => void;
}

export function startStopwatch(env: Pick<Env, 'elapsed' | 'page'>): Stopwatch {
  let counted = 0;
  let last = env.elapsed();
  let visible = !env.page.hidden();

  const sinceLast = (): number => (visible ? Math.min(Math.max(0, env.elapsed() - last), LONGEST_PAUSE) : 0);
  const count = (nowVisible: boolean): void => {
    counted += sinceLast();
    last = env.elapsed();
    visible = nowVisible;
  };
  const stops = [
    env.page.on('active', () => count(visible)),
    env.page.on('hidden', () => count(false)),
    env.page.on('shown', () => count(true)),
  ];
  return {
    spent: () => counted + sinceLast(),
    stop: () => stops.forEach((stop) => stop()),
  };
}
