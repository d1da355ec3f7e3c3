/** Palettes as rules of a style sheet, for the document itself. */
import { palettes as own, roles, type Look, type Palette, type Palettes, type Role } from './palettes.js';

const declared = (palette: Palette, which: readonly Role[]): string =>
  which.map((role) => `--${role}:${palette[role]}`).join(';');

const dark = '(prefers-color-scheme:dark)';

/** A rule for every look that the device can ask for, the later over the earlier. */
export const onDevice = (rule: (look: Look) => string): string =>
  [
    rule('light'),
    `@media ${dark}{${rule('dark')}}`,
    `@media (prefers-contrast:more){${rule('contrast')}}`,
    `@media (prefers-contrast:more) and ${dark}{${rule('contrastDark')}}`,
  ].join('');

/** What differs from the course's own palettes, to stand after the player's tokens; the device's forced colours win over it. */
export function paletteRules(palettes: Palettes): string {
  const changed = roles.filter((role) => palettes.light[role] !== own.light[role]);
  if (changed.length === 0) return '';
  const on = (look: Look, theme = ''): string =>
    `:root${theme && `[data-theme=${theme}]`}{${declared(palettes[look], changed)}}`;
  return [
    '@media (forced-colors:none){',
    onDevice((look) => on(look)),
    on('light', 'light') + on('dark', 'dark') + on('contrast', 'contrast'),
    `@media ${dark}{${on('contrastDark', 'contrast')}}`,
    '}',
    `course-player .paper{${declared(palettes.light, changed)}}`,
  ].join('');
}
