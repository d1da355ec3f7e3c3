/** Palettes as rules of a style sheet, for the document itself. */
import { palettes as own, roles, type Look, type Palette, type Palettes, type Role } from './palettes.js';

const declared = (palette: Palette, which: readonly Role[]): string =>
  which.map((role) => `--${role}:${palette[role]}`).join(';');

/** What differs from the course's own palettes, to stand after the player's tokens; the device's forced colours win over it. */
export function paletteRules(palettes: Palettes): string {
  const changed = roles.filter((role) => palettes.light[role] !== own.light[role]);
  if (changed.length === 0) return '';
  const on = (look: Look, theme = ''): string =>
    `:root${theme && `[data-theme=${theme}]`}{${declared(palettes[look], changed)}}`;
  const dark = '(prefers-color-scheme:dark)';
  return [
    '@media (forced-colors:none){',
    on('light'),
    `@media ${dark}{${on('dark')}}`,
    `@media (prefers-contrast:more){${on('contrast')}}`,
    `@media (prefers-contrast:more) and ${dark}{${on('contrastDark')}}`,
    on('light', 'light') + on('dark', 'dark') + on('contrast', 'contrast'),
    `@media ${dark}{${on('contrastDark', 'contrast')}}`,
    '}',
    `course-player .paper{${declared(palettes.light, changed)}}`,
  ].join('');
}
