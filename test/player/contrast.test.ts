/** Every pair of colours that meets on screen, by the formula of WCAG 2.2. */
import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/theme/colour.js';
import { triedIn } from '../../src/theme/contrast.js';
import { looks, palettes } from '../../src/theme/palettes.js';

it.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#123456', '#123456', 1],
])('%s on %s is %d', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  expect(contrast(b, a)).toBeCloseTo(ratio, 2);
});

describe.each(looks)('%s', (look) => {
  it.each(triedIn(look, palettes[look]))('$ink on $ground reaches $least', ({ ratio, least }) => {
    expect(ratio).toBeGreaterThanOrEqual(least);
  });
});
