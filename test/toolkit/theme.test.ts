import { describe, expect, it } from 'vitest';
import { check } from '../../src/toolkit/check.js';
import { bytesOf, textOf, type Files } from '../../src/toolkit/files.js';
import { contrastLine } from '../../src/toolkit/theme/figures.js';
import { picture } from '../../src/toolkit/theme/picture.js';
import { woff2 } from '../../src/toolkit/theme/woff2.js';
import { verify } from '../../src/toolkit/verify/verify.js';
import { built, packageOf } from './package-samples.js';
import { changed, good, told } from './samples.js';

const svg = (attributes: string): Uint8Array => bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`);

/** A PNG's first bytes: signature, IHDR, width and height. */
const png = (width: number, height: number): Uint8Array =>
  new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, width, 0, 0, 0, height]);

/** A WOFF2 header and a table directory: each table its flags, then its lengths. */
function font(...tables: readonly (readonly number[])[]): Uint8Array {
  const header = new Uint8Array(48);
  header.set(bytesOf('wOF2'));
  header[13] = tables.length;
  return new Uint8Array([...header, ...tables.flat()]);
}
const glyf = [10, 0x81, 0x00, 0x20];
const plainLoca = [0xc0 | 11, 0x40];
const transformedHmtx = [0x40 | 3, 0x40, 0x30];
const own = [63, 1, 2, 3, 4, 0x40];
const fvar = [47, 0x40];

function themed(theme: string, files: Readonly<Record<string, Uint8Array>> = {}): Files {
  return new Map([...changed('course.yaml', 'norms:', `theme:\n${theme}\nnorms:`, good), ...Object.entries(files)]);
}

/** The style sheet after the player's own, hashes left out. */
function sheetOf(files: Files): string {
  const { files: content } = packageOf('scorm12', built(files));
  const [, css = new Uint8Array()] = [...content].find(([name]) => name.endsWith('.css')) ?? [];
  return (textOf(css) ?? '').replace('h1{color:#123}', '').replace(/\.[0-9A-Za-z]{8}\./g, '.HASH.');
}

describe('a logo', () => {
  it.each([
    ['a.svg', svg('viewBox="0 0 120 40"'), 3],
    ['a.svg', svg('viewBox="-5,-5,10,20" width="90"'), 0.5],
    ['a.svg', svg("width='80px' height='20px'"), 4],
    [
      'a.SVG',
      bytesOf(`<?xml version="1.0"?><!-- <svg viewBox="0 0 9 1"> -->${textOf(svg('viewBox="0 0 2 1"')) ?? ''}`),
      2,
    ],
    ['a.png', png(60, 20), 3],
  ])('%s says how wide it is', (name, bytes, ratio) => {
    expect(picture(name, bytes)).toEqual({ kind: 'picture', ratio });
  });

  it.each([
    ['a.svg', svg('viewBox="0 0 0 0"'), 'no-size'],
    ['a.svg', svg('width="100%" height="2em"'), 'no-size'],
    ['a.svg', bytesOf('<html/>'), 'unknown'],
    ['a.svg', bytesOf('<svg'), 'bad'],
    ['a.png', png(0, 0), 'no-size'],
    ['a.png', bytesOf('PNG'), 'unknown'],
  ])('%s of something else: %#', (name, bytes, kind) => {
    expect(picture(name, bytes).kind).toBe(kind);
  });
});

describe('a font', () => {
  it.each([
    ['one weight', font(glyf, plainLoca, transformedHmtx, own), { variable: false }],
    ['all weights', font(glyf, plainLoca, transformedHmtx, own, fvar), { variable: true }],
    ['a table that ends in the middle', font(glyf).slice(0, 50), { variable: false }],
    ['too short', bytesOf('wOF2'), undefined],
    ['another format', new Uint8Array(60), undefined],
  ])('%s', (_, bytes, found) => {
    expect(woff2(bytes)).toEqual(found);
  });
});

describe('a theme', () => {
  const whole = themed(
    '  logo: { file: logo.svg, says: "The “Clinic” \\\\ </style>" }\n  colours: { accent: "#0B5C8A", frame: "#12344d" }\n  font: brand.woff2',
    { 'theme/logo.svg': svg('viewBox="0 0 120 40"'), 'theme/brand.woff2': font(fvar) },
  );

  it('is tried in every look', () => {
    const { problems, result } = check(whole);
    expect(told(problems)).toBe('');
    expect(result && contrastLine(result.theme)).toMatch(
      /^Contrast: \d+ pairs in 4 looks, at least [4-9]\.\d\d:1 for text \(4\.5\) and 3\.40:1 for controls \(3\)\.$/,
    );
  });

  it('goes into every package: rules after the player’s, files that the manifest lists, a policy that lets them in', () => {
    const packages = built(whole).packages;
    expect(packages.length).toBe(5);
    for (const { files, standard, zip, name } of packages) {
      const names = [...files.keys()].map((one) => one.replace(/\.[0-9A-Za-z]{8}\./, '.HASH.'));
      expect(names).toEqual(expect.arrayContaining(['logo.HASH.svg', 'font.HASH.woff2']));
      expect(textOf(files.get('index.html') ?? new Uint8Array())).toContain("font-src 'self'");
      if (standard !== 'web') expect(verify(name, zip).problems).toEqual([]);
    }
    const css = sheetOf(whole);
    expect(css).toContain(
      '@font-face{font-family:"Course";src:url(font.HASH.woff2) format("woff2");font-weight:100 900;',
    );
    expect(css).toContain('url(logo.HASH.svg)');
    expect(css).toContain('inline-size:min(7.20rem,14rem)');
    expect(css).toContain('--accent:#0b5c8a;');
    expect(css).toContain('"The \\201c Clinic\\201d  \\5c  \\3c /style\\3e "');
  });

  it('with names of fonts needs no file and no word in the policy', () => {
    const files = themed('  font: Brandon Grotesque, Verdana');
    expect(sheetOf(files)).toMatch(/^:root\{--sans:"Brandon Grotesque","Verdana",system-ui,/);
    expect(sheetOf(themed('  font: Georgia, serif'))).toBe(':root{--sans:"Georgia",serif;--serif:"Georgia",serif}');
    const { files: content } = packageOf('scorm12', built(files));
    expect(textOf(content.get('index.html') ?? new Uint8Array())).not.toContain('font-src');
  });

  it('of nothing changes nothing', () => {
    expect(sheetOf(good)).toBe('');
    expect(sheetOf(themed('  colours: {}'))).toBe('');
  });

  it('is told when a file is big', () => {
    const files = themed('  font: brand.woff2', {
      'theme/brand.woff2': new Uint8Array([...font(fvar), ...new Uint8Array(120_000)]),
    });
    expect(told(check(files).problems)).toMatch(
      /^course\.yaml:\d+:\d+\+11 warning theme-file-big: theme\/brand\.woff2 has 117 KB/,
    );
  });
});
