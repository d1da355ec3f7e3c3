/** The theme in a package: what stands after the player's style sheet, and the files that it names. */
import { paper } from '../../theme/palettes.js';
import { paletteRules } from '../../theme/sheet.js';
import { hashed } from '../package/hashed.js';
import type { Font, Theme } from './theme.js';

type Logo = NonNullable<Theme['logo']>;

interface ThemeFiles {
  readonly css: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A string of a style sheet (CSS Syntax 3, 4.3.5): all but plain ASCII is escaped. */
const quoted = (text: string): string =>
  `"${text.replace(/[^ !#-;=?-[\]-~]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** Families that are not names: unquoted. */
const generic = /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-(?:serif|sans-serif|monospace|rounded))$/;

const fallback = "system-ui,-apple-system,'Segoe UI',Roboto,sans-serif";

/** Everything is set in it, also what is said in the room. */
const families = (list: string): string => `:root{--sans:${list};--serif:${list}}`;

function fontCss(font: Font, address: string): string {
  if (font.kind === 'names') {
    const named = font.names.map((name) => (generic.test(name) ? name : quoted(name)));
    return families([...named, ...(font.names.some((name) => generic.test(name)) ? [] : [fallback])].join(','));
  }
  const weight = font.variable ? 'font-weight:100 900;' : '';
  return `@font-face{font-family:"Course";src:url(${address}) format("woff2");${weight}font-display:fallback}body{font-family:"Course"}${families(`"Course",${fallback}`)}`;
}

/** A height and its unit, such as `2.4` and `rem`, for a box of the logo's shape that is at the most `most` wide. */
const sized = ({ ratio }: Logo, height: number, unit: string, most: number): string =>
  `box-sizing:content-box;inline-size:min(${(height * ratio).toFixed(2)}${unit},${most}${unit});block-size:${height}${unit}`;

/**
 * Above the title, and at the head of the certificate where it is made for paper. What it says stands in `content`: browsers that do not
 * know such words say nothing.
 */
function logoCss(logo: Logo, address: string): string {
  const { says, on } = logo;
  const header = 'course-frame .course::before';
  const printed = on === 'paper' ? 'course-player certificate-sheet .paper::before' : '';
  const plate = `padding:0.3rem 0.5rem;border-radius:var(--radius);background-color:${paper}`;
  return [
    `${[header, printed].filter(Boolean).join()}{content:"";content:"\\200b"/${quoted(says)};display:block;line-height:0;background:url(${address}) 0/contain no-repeat content-box border-box;forced-color-adjust:none;print-color-adjust:exact}`,
    `${header}{${sized(logo, 1.5, 'rem', 9)};margin-block-end:var(--s1);${printed && plate}}`,
    `@container (min-width:62rem){${header}{${sized(logo, 2.4, 'rem', 14)};margin-block-end:var(--s3)}}`,
    printed && `${printed}{${sized(logo, 14, 'mm', 80)};border:0;margin:0 0 4mm;background-position:50%}`,
  ].join('');
}

export function themeFiles({ palettes, logo, font }: Theme): ThemeFiles {
  const files = new Map<string, Uint8Array>();
  const keep = (name: string, extension: string, bytes: Uint8Array): string => {
    const address = hashed(name, extension, bytes);
    files.set(address, bytes);
    return address;
  };
  const css = [
    font && fontCss(font, font.kind === 'file' ? keep('font', 'woff2', font.bytes) : ''),
    paletteRules(palettes),
    logo && logoCss(logo, keep('logo', logo.extension, logo.bytes)),
  ];
  return { css: css.join(''), files };
}
