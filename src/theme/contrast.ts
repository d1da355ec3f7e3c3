/** Every pair of colours that meets on screen, and how far apart it has to be: WCAG 2.2, 1.4.3 for text, 1.4.11 for controls. */
import { contrast, mixed } from './colour.js';
import { looks, paper, type Look, type Palette, type Palettes, type Role } from './palettes.js';

/** `paper`: what is printed; `pressed`: a main button under the pointer (theme/base.ts of the player). */
type Ground = Role | 'paper' | 'pressed';

interface Pair {
  readonly ink: Role;
  readonly ground: Ground;
  /** 4.5 for text, 3 for controls. */
  readonly least: number;
}

const across = (inks: readonly Role[], grounds: readonly Ground[], least: number): readonly Pair[] =>
  inks.flatMap((ink) => grounds.map((ground) => ({ ink, ground, least })));

const pairs: readonly Pair[] = [
  ...across(['ink', 'quiet', 'accent', 'sound', 'dont'], ['surface', 'raised', 'sunken'], 4.5),
  ...across(['control', 'focus'], ['surface', 'raised', 'sunken'], 3),
  ...across(['wall-ink', 'wall-quiet', 'lamp'], ['wall', 'wall-high'], 4.5),
  ...across(['on-accent'], ['accent', 'pressed'], 4.5),
];
/** Pages to print are light in every look. */
const onPaper: readonly Pair[] = [
  ...across(['ink', 'quiet', 'accent'], ['paper'], 4.5),
  ...across(['control', 'focus'], ['paper'], 3),
];

export interface Tried extends Pair {
  readonly look: Look;
  readonly ratio: number;
}

/** All pairs of a look; those in which one of `of` takes part, where it is given. */
export function triedIn(look: Look, palette: Palette, of?: readonly Role[]): readonly Tried[] {
  const grounds: Readonly<Record<Ground, string>> = {
    ...palette,
    paper,
    pressed: mixed(palette.accent, palette.ink, 0.12),
  };
  const parts = ({ ink, ground }: Pair): readonly Ground[] => [ink, ground === 'pressed' ? 'accent' : ground];
  return [...pairs, ...(look === 'light' ? onPaper : [])]
    .filter((pair) => !of || parts(pair).some((part) => (of as readonly Ground[]).includes(part)))
    .map((pair) => ({ ...pair, look, ratio: contrast(palette[pair.ink], grounds[pair.ground]) }));
}

/** All pairs of all looks. */
export const tried = (palettes: Palettes): readonly Tried[] => looks.flatMap((look) => triedIn(look, palettes[look]));

export const fails = ({ ratio, least }: Tried): boolean => ratio < least;
