/** Every pair of colours that meets on screen, by the formula of WCAG 2.2. */
import { describe, expect, it } from 'vitest';
import { palettes, type Palette, type Role } from '../../src/player/theme/tokens.js';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const onPage: readonly Role[] = ['surface', 'raised', 'sunken'];
const onWall: readonly Role[] = ['wall', 'wall-high'];

const pairs: readonly (readonly [ink: Role, ground: Role, least: number])[] = [
  ...(['ink', 'quiet', 'accent', 'sound', 'dont'] as const).flatMap((ink) =>
    onPage.map((ground) => [ink, ground, 4.5] as const),
  ),
  ...(['control', 'focus'] as const).flatMap((ink) => onPage.map((ground) => [ink, ground, 3] as const)),
  ...(['wall-ink', 'wall-quiet', 'lamp'] as const).flatMap((ink) =>
    onWall.map((ground) => [ink, ground, 4.5] as const),
  ),
  ['on-accent', 'accent', 4.5],
];

describe.each(Object.entries(palettes) as readonly (readonly [string, Palette])[])('%s', (_name, palette) => {
  it.each(pairs.filter(([ink, ground]) => palette[ink] !== palette[ground]))(
    '%s on %s reaches %d',
    (ink, ground, least) => {
      expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(least);
    },
  );
});
