import { random } from '../../src/course/random.js';

/** Whole numbers from 0 up to, but without, `below`: the same ones for the same seed. */
export function numbers(seed: number): (below: number) => number {
  const next = random(seed);
  return (below) => (next() * 2 ** 32) % below;
}
