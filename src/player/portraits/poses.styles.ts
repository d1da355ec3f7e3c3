/**
 * The poses as rules, so that no style attribute is written: every pair of affect and look sets the numbers of its pose, every
 * person their measure; the portrait's style sheet makes transforms of them.
 */
import { unsafeCSS, type CSSResult } from 'lit';
import { affects, looks } from '../../course/situation.js';
import { people } from './people.js';
import { posed } from './pose.js';

const rule = (where: string, numbers: object): string =>
  `&${where}{${Object.entries(numbers)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`;

export const poses: CSSResult = unsafeCSS(
  [
    rule('', { reach: 1, side: 1 }),
    ...Object.entries(people).map(([name, { reach, side }]) => rule(`[portrait=${name}]`, { reach, side })),
    ...affects.flatMap((affect) => looks.map((look) => rule(`[affect=${affect}][look=${look}]`, posed(affect, look)))),
  ].join(''),
);
