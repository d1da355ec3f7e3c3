/** The theme of course.yaml, read and tried: its colours in every look, its logo and its font. */
import { branded, unreadable } from '../../theme/brand.js';
import { palettes, type Palettes } from '../../theme/palettes.js';
import type { CourseFile } from '../content/content.js';
import { sortedNames, type Files } from '../files.js';
import { problem, type Problem } from '../problems/problem.js';
import { nearest } from '../problems/suggest.js';
import type { Source } from '../source/source.js';
import { at, type Path } from '../source/yaml.js';
import { picture } from './picture.js';
import { fontFile, type ThemeInput } from './schema.js';
import { woff2 } from './woff2.js';

interface Logo {
  readonly bytes: Uint8Array;
  readonly extension: string;
  readonly says: string;
  readonly on: 'paper' | 'frame';
  /** Width over height. */
  readonly ratio: number;
}

export type Font =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly variable: boolean };

export interface Theme {
  readonly palettes: Palettes;
  readonly logo: Logo | undefined;
  readonly font: Font | undefined;
}

export interface ReadTheme {
  readonly theme: Theme;
  readonly problems: readonly Problem[];
  /** Texts of the files read. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** Bytes above which a file is told to be big: the whole course is about 300 KB. */
const big = 100 * 1024;

/** Grounds in words, as they are met on screen. */
const grounds: Readonly<Record<string, string>> = {
  surface: 'the page',
  raised: 'a card',
  sunken: 'a quiet panel',
  paper: 'a page to print',
  accent: 'a main button',
  pressed: 'a main button under the pointer',
  wall: 'the frame',
};

class Reader {
  readonly problems: Problem[] = [];
  readonly sources = new Map<string, Source>();
  constructor(
    private readonly course: CourseFile,
    private readonly files: Files,
  ) {}

  palettes({ colours }: ThemeInput): Palettes {
    const brand = colours ?? {};
    for (const { colour, worst, nearest: near } of unreadable(brand)) {
      const { ratio, least, ink, ground } = worst;
      this.problems.push(
        problem('low-contrast', at(this.course.source, ['theme', 'colours', colour]), {
          value: brand[colour] ?? '',
          where: `${ink === colour ? 'as text on' : 'under the text of'} ${grounds[ground] ?? ground}`,
          ratio: (Math.floor(ratio * 100) / 100).toFixed(2),
          least,
          near,
        }),
      );
    }
    return branded(brand);
  }

  logo({ logo }: ThemeInput): Logo | undefined {
    if (!logo) return undefined;
    const path = ['theme', 'logo', 'file'];
    const { file, says, on = 'paper' } = logo;
    const bytes = this.#file(file, path);
    const found = bytes && picture(`theme/${file}`, bytes);
    switch (found?.kind) {
      case 'picture': {
        const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
        return { bytes: bytes ?? new Uint8Array(), extension, says, on, ratio: found.ratio };
      }
      case 'bad':
        this.sources.set(found.source.file, found.source);
        this.problems.push(...found.problems);
        return undefined;
      case 'no-size':
        this.#say('logo-unsized', path, file);
        return undefined;
      case 'unknown':
        this.#say('not-that-file', path, file);
        return undefined;
      case undefined:
        return undefined;
    }
  }

  font({ font }: ThemeInput): Font | undefined {
    if (font === undefined) return undefined;
    const path = ['theme', 'font'];
    if (!fontFile.test(font)) return { kind: 'names', names: font.split(',').map((name) => name.trim()) };
    const bytes = this.#file(font, path);
    const found = bytes && woff2(bytes);
    if (bytes && !found) this.#say('not-that-file', path, font);
    return bytes && found && { kind: 'file', bytes, variable: found.variable };
  }

  #say(code: 'not-that-file' | 'logo-unsized', path: Path, file: string): void {
    this.problems.push(problem(code, at(this.course.source, path), { file: `theme/${file}` }));
  }

  #file(name: string, path: Path): Uint8Array | undefined {
    const file = `theme/${name}`;
    const bytes = this.files.get(file);
    if (!bytes) {
      const there = sortedNames(this.files).flatMap((one) => (one.startsWith('theme/') ? one.slice(6) : []));
      this.problems.push(problem('missing-file', at(this.course.source, path), { file, near: nearest(name, there) }));
    } else if (bytes.length > big) {
      const size = Math.round(bytes.length / 1024);
      this.problems.push(problem('theme-file-big', at(this.course.source, path), { file, size }));
    }
    return bytes;
  }
}

/** What course.yaml without a theme looks like. */
export const ownTheme: Theme = { palettes, logo: undefined, font: undefined };

export function readTheme(course: CourseFile, files: Files): ReadTheme {
  const given = course.input.theme;
  if (!given) return { theme: ownTheme, problems: [], sources: new Map() };
  const reader = new Reader(course, files);
  const theme = { palettes: reader.palettes(given), logo: reader.logo(given), font: reader.font(given) };
  return { theme, problems: reader.problems, sources: reader.sources };
}
