/** Weights against what they may be, and what has grown since the numbers that are kept. */
import type { Weight } from './weight.js';

/** Kilobytes (1,024 bytes) at most, but for `requests`. */
export interface Limits {
  readonly zip: number;
  readonly requests: number;
  readonly launchRaw: number;
  readonly launchBrotli: number;
  readonly scriptBrotli: number;
  readonly styleBrotli: number;
}

interface Line {
  readonly what: string;
  readonly value: number;
  readonly most: number;
  readonly over: boolean;
}

const kilo = 1024;

const measures: readonly (readonly [limit: keyof Limits, what: string, of: (weight: Weight) => number])[] = [
  ['zip', 'zip, KB', ({ zip }) => zip / kilo],
  ['requests', 'requests at launch', ({ requests }) => requests],
  ['launchRaw', 'launch, KB', ({ launch }) => launch.raw / kilo],
  ['launchBrotli', 'launch after brotli, KB', ({ launch }) => launch.brotli / kilo],
  ['scriptBrotli', 'JavaScript after brotli, KB', ({ script }) => script.brotli / kilo],
  ['styleBrotli', 'CSS after brotli, KB', ({ style }) => style.brotli / kilo],
];

export const against = (weight: Weight, limits: Limits): readonly Line[] =>
  measures.map(([limit, what, of]) => {
    const value = of(weight);
    return { what, value, most: limits[limit], over: value > limits[limit] };
  });

export type Kept = Weight['files'];

/** A sentence for each file that is larger than it was, the largest growth first. */
export function grown(now: Kept, kept: Kept): readonly string[] {
  return Object.entries(now)
    .map(([name, [bytes, zipped]]) => {
      const [was, wasZipped] = kept[name] ?? [0, 0];
      return { name, more: bytes - was, text: `${name}: ${was} → ${bytes} bytes, ${wasZipped} → ${zipped} in the zip` };
    })
    .filter(({ more }) => more > 0)
    .sort((a, b) => b.more - a.more)
    .map(({ text }) => text);
}
