/** What the lines and boxes of a picture mean. */
import type { Verdict } from '../../course/types.js';
import { mark, n } from './shapes.js';

export const legendHeight = 44;

const line = (verdict: Verdict, x: number, words: string): string =>
  `<g class="edge ${verdict}"><path class="arrow" d="${n`M${x} 22H${x + 34}`}"/></g>${mark(verdict, x + 42, 17)}<text x="${x + 58}" y="26">${words}</text>`;

const ending = (kind: string, x: number, words: string): string => {
  const rect = n`<rect class="box" x="${x}" y="14" width="26" height="16" rx="${kind === 'rupture' ? 0 : 8}"/>`;
  const inner = kind === 'strong' ? n`<rect class="inner" x="${x + 3}" y="17" width="20" height="10" rx="5"/>` : '';
  return `<g class="ending ${kind}">${rect}${inner}</g><text x="${x + 32}" y="26">${words}</text>`;
};

export const legend = [
  '<g aria-hidden="true">',
  line('sound', 16, 'sound'),
  line('dont', 126, 'a don’t'),
  line('repair', 244, 'repair'),
  '<g class="gate"><path class="box" d="M366 12l10 10l-10 10l-10-10Z"/></g><text x="382" y="26">gate</text>',
  ending('strong', 430, 'strong'),
  ending('sound', 514, 'sound'),
  ending('unfinished', 602, 'unfinished'),
  ending('rupture', 716, 'rupture'),
  '</g>',
].join('');
