/** Logos: whether they are what they say, how wide they are, and what an SVG may not hold. */
import { textOf } from '../files.js';
import { problem, type Problem } from '../problems/problem.js';
import { source, spanOf, type Source } from '../source/source.js';
import { malformed } from '../source/xml.js';

export type Picture =
  | { readonly kind: 'picture'; /** Width over height. */ readonly ratio: number }
  /** What is wrong stands in the file itself. */
  | { readonly kind: 'bad'; readonly source: Source; readonly problems: readonly Problem[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-size' };

/** A PNG's signature and header (PNG specification, 5.2 and 11.2.1). */
function png(bytes: Uint8Array): Picture {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, i) => bytes[i] !== byte)) return { kind: 'unknown' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ratio = view.getUint32(16) / view.getUint32(20);
  return Number.isFinite(ratio) && ratio > 0 ? { kind: 'picture', ratio } : { kind: 'no-size' };
}

/** What runs, or asks for something elsewhere: a picture shows neither, and an LMS may refuse the package for it. */
const unwelcome: readonly RegExp[] = [
  /<script\b/gi,
  /<foreignObject\b/gi,
  /<!ENTITY\b/gi,
  /(?<=\s)on[a-z]+\s*=/gi,
  /@import\b/gi,
  /(?<=[\s:](?:href|src)\s*=\s*["'])(?!#|data:image\/)[^"']+/gi,
  /(?<=url\(\s*["']?)(?!#|data:|["'#\s])[^)"']+/gi,
];

const unsafe = (text: Source): readonly Problem[] =>
  unwelcome.flatMap((pattern) =>
    [...text.text.matchAll(pattern)].map(({ index, 0: found }) =>
      problem('logo-unsafe', spanOf(text, index, index + found.length), { what: found.trim().slice(0, 60) }),
    ),
  );

const number = (text: string | undefined): number =>
  Number(/^\s*([\d.]+)(?:px|pt|mm|cm|in)?\s*$/.exec(text ?? '')?.[1]);

/** Width over height of an SVG: of its view box, otherwise of its size. */
function ratioOf(root: string): number {
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1];
  const [, , width, height] = (attribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width && height ? width / height : number(attribute('width')) / number(attribute('height'));
}

function svg(file: string, bytes: Uint8Array): Picture {
  const text = source(file, textOf(bytes) ?? '');
  const broken = malformed(text);
  if (broken) return { kind: 'bad', source: text, problems: [broken] };
  const root = /<(?:\w+:)?svg\b[^>]*>/.exec(text.text.replace(/<!--.*?-->/gs, ''))?.[0];
  if (root === undefined) return { kind: 'unknown' };
  const problems = unsafe(text);
  if (problems.length > 0) return { kind: 'bad', source: text, problems };
  const ratio = ratioOf(root);
  return Number.isFinite(ratio) && ratio > 0 ? { kind: 'picture', ratio } : { kind: 'no-size' };
}

/** `file` is a name that ends in .svg or .png. */
export const picture = (file: string, bytes: Uint8Array): Picture =>
  /\.svg$/i.test(file) ? svg(file, bytes) : png(bytes);
