/** The few marks of the interface: one line weight, always beside a word. */
import { svg, html, type TemplateResult } from 'lit/html.js';

const paths = {
  sound: 'M4 10.5l4 4 8-9',
  dont: 'M5 6v4h4M5.2 10A5.8 5.8 0 1 1 7 14.6',
  repair: 'M3 12c2.5 0 3.5-5 7-5s4.5 5 7 5M10 7V4M10 16v-3',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  out: 'M5 5l10 10M15 5L5 15',
  flag: 'M5 17V4h10l-2.5 3.5L15 11H5',
} as const;

export const icon = (name: keyof typeof paths): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d=${paths[name]} />`}</svg>`;
