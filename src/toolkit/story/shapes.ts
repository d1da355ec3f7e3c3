/** Small parts of a picture. */
import type { Verdict } from '../../course/types.js';

const number = (value: number): string => String(Math.round(value * 10) / 10);
export const n = (parts: TemplateStringsArray, ...values: readonly number[]): string =>
  parts.map((part, i) => part + (values[i] === undefined ? '' : number(values[i]))).join('');

interface Point {
  readonly x: number;
  readonly y: number;
}

const marks: Readonly<Record<Verdict, string>> = {
  sound: 'M0 5l3.5 4L10 1',
  dont: 'M1 1l8 8M9 1l-8 8',
  repair: 'M9 5a4 4 0 1 1-1.4-3M9.4-.4v3.4H6',
};

/** A tick, a cross or a turned arrow, ten pixels wide, for whoever does not see its colour. */
export const mark = (verdict: Verdict, x: number, y: number): string =>
  `<path class="mark ${verdict}" d="${marks[verdict]}" transform="translate(${n`${x} ${y}`})"/>`;

/** A line through all `points`, which go downwards: upright in each of them, and soft between them. */
export function curve(points: readonly Point[]): string {
  return points
    .map(({ x, y }, i) => {
      const before = points[i - 1];
      if (!before) return n`M${x} ${y}`;
      const middle = (before.y + y) / 2;
      return n`C${before.x} ${middle} ${x} ${middle} ${x} ${y}`;
    })
    .join('');
}

/** The tip of an arrow that ends in `to` from above. */
export const head = ({ x, y }: Point): string =>
  `<path class="head" d="${n`M${x} ${y}L${x - 5} ${y - 10}H${x + 5}`}Z"/>`;
