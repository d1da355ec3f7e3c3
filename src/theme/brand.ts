/** The course in an agency's two colours, in every look. */
import { hexOf, nearest, oklch } from './colour.js';
import { fails, triedIn, type Tried } from './contrast.js';
import { looks, palettes, type Look, type Palette, type Palettes, type Role } from './palettes.js';

export interface Brand {
  /** Buttons, links and marks. */
  readonly accent?: string | undefined;
  /** The frame around the page. */
  readonly frame?: string | undefined;
}

/** Roles that follow a colour of the brand; the first is that colour itself, in the light look. */
const following = { frame: ['wall', 'wall-high'], accent: ['accent', 'lamp'] } as const satisfies Readonly<
  Record<keyof Brand, readonly Role[]>
>;
const colours = ['frame', 'accent'] as const;

/** In the hue of `brand` and as vivid, as far as a screen can show it. */
const tinted = (brand: string, lightness: number): string => hexOf({ ...oklch(brand), lightness });

const lightness = (hex: string): number => oklch(hex).lightness;

/** What a role would be if it only had to look right, best first: as light as the course's own; a step from the wall. */
function wanted(role: Role, brand: string, base: Palette, { wall }: Palette): readonly string[] {
  if (role !== 'wall-high') return [tinted(brand, lightness(base[role]))];
  const step = lightness(base[role]) - lightness(base.wall);
  return [step, -step].map((by) => tinted(brand, Math.max(0, lightness(wall) + by)));
}

/** What has to hold for a role that follows a colour. The lamp is fitted to the walls, so that no wall need be fitted to it. */
const concerning = (look: Look, palette: Palette, role: Role): readonly Tried[] =>
  triedIn(look, palette, [role]).filter(({ ink }) => role === 'lamp' || ink !== 'lamp');

const holds = (look: Look, palette: Palette, role: Role): boolean => !concerning(look, palette, role).some(fails);

/** Its colours in the light look as they are, whether they can be read or not; everything else as near to them as can be read. */
export function branded(brand: Brand): Palettes {
  const inLook = (look: Look): Palette =>
    colours.reduce<Palette>((palette, colour) => {
      const own = brand[colour];
      if (own === undefined) return palette;
      return following[colour].reduce<Palette>((sofar, role, i) => {
        if (look === 'light' && i === 0) return { ...sofar, [role]: own };
        const passes = (tried: string): boolean => holds(look, { ...sofar, [role]: tried }, role);
        const [first = own, ...others] = wanted(role, own, palettes[look], sofar);
        return { ...sofar, [role]: [first, ...others].find(passes) ?? nearest(first, passes) ?? first };
      }, palette);
    }, palettes[look]);
  return Object.fromEntries(looks.map((look) => [look, inLook(look)])) as Record<Look, Palette>;
}

export interface Unreadable {
  readonly colour: keyof Brand;
  /** The pair that is furthest from what it needs. */
  readonly worst: Tried;
  /** The nearest colour that can be read everywhere. */
  readonly nearest: string;
}

/** The brand's colours that cannot be read somewhere. */
export function unreadable(brand: Brand): readonly Unreadable[] {
  const { light } = branded(brand);
  return colours.flatMap((colour) => {
    const own = brand[colour];
    const [role] = following[colour];
    if (own === undefined) return [];
    const [worst] = concerning('light', light, role)
      .filter(fails)
      .sort((a, b) => a.ratio / a.least - b.ratio / b.least);
    const near = nearest(own, (tried) => holds('light', { ...light, [role]: tried }, role));
    return worst ? [{ colour, worst, nearest: near ?? palettes.light[role] }] : [];
  });
}
