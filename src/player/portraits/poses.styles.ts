/**
 * The poses as rules, so that no style attribute is written: every pair of affect and look sets the numbers of its pose, every
 * person their measure, every alliance its frame; the portrait's style sheet makes transforms of them.
 */
import { unsafeCSS, type CSSResult } from 'lit';
import { affects, looks } from '../../course/situation.js';
import { people } from './people.js';
import { posed } from './pose.js';

/** How near the person is at an alliance of 0–3: scale, and how far down, so that a near head stays in the picture. */
const frames = [
  [0.8, 0],
  [0.9, 0],
  [1, 0],
  [1.1, 13],
] as const;

const rule = (where: string, numbers: object): string =>
  `&${where}{${Object.entries(numbers)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`;

export const poses: CSSResult = unsafeCSS(
  [
    rule('', { reach: 1, side: 1 }),
    ...Object.entries(people).map(([name, { reach, side }]) => rule(`[portrait=${name}]`, { reach, side })),
    ...frames.map(([near, sink], alliance) => rule(`[alliance='${alliance}']`, { near, sink })),
    ...affects.flatMap((affect) => looks.map((look) => rule(`[affect=${affect}][look=${look}]`, posed(affect, look)))),
  ].join(''),
);
