/** Colours as `#rrggbb`: their contrast by WCAG 2.2, and their lightness in OKLCH, where equal steps look equal. */

const channels = (hex: string): readonly number[] => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const curved = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
const written = (rgb: readonly number[]): string =>
  `#${rgb
    .map((c) =>
      Math.round(Math.min(1, Math.max(0, c)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** WCAG 2.2, “relative luminance”: 0 for black, 1 for white. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, “contrast ratio”: 1 to 21, in either order. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** As `color-mix(in srgb, a, b part)`; `part` of `b`, 0 to 1. */
export function mixed(a: string, b: string, part: number): string {
  const other = channels(b);
  return written(channels(a).map((c, i) => c * (1 - part) + (other[i] ?? 0) * part));
}

interface Oklch {
  /** 0 to 1. */
  readonly lightness: number;
  /** 0 to about 0.32. */
  readonly chroma: number;
  /** Radians. */
  readonly hue: number;
}

export function oklch(hex: string): Oklch {
  const [r = 0, g = 0, b = 0] = channels(hex).map(linear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(x, y),
    hue: Math.atan2(y, x),
  };
}

function rgb({ lightness, chroma, hue }: Oklch): readonly number[] {
  const [x, y] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const s = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** With as much of its chroma as a screen can show. */
export function hexOf(colour: Oklch): string {
  for (let chroma = colour.chroma; ; chroma -= 0.004) {
    const shown = rgb({ ...colour, chroma: Math.max(0, chroma) });
    if (chroma <= 0 || shown.every((c) => c >= -0.0005 && c <= 1.0005))
      return written(shown.map((c) => curved(Math.max(0, c))));
  }
}

/** The colour of the same hue and the nearest lightness that `passes`; undefined where none does. */
export function nearest(hex: string, passes: (hex: string) => boolean): string | undefined {
  if (passes(hex)) return hex;
  const colour = oklch(hex);
  for (let step = 1; step <= 250; step++) {
    for (const by of [-step, step]) {
      const lightness = colour.lightness + by / 250;
      if (lightness < 0 || lightness > 1) continue;
      const tried = hexOf({ ...colour, lightness });
      if (passes(tried)) return tried;
    }
  }
  return undefined;
}
