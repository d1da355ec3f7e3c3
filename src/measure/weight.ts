/** What a package weighs, file by file. */
import { brotliCompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';

export interface Weight {
  /** Bytes of the zip. */
  readonly zip: number;
  /** Files asked for at launch: the page, and what it names. */
  readonly requests: number;
  readonly launch: Bytes;
  /** All of the player's, whenever it is asked for. */
  readonly script: Bytes;
  readonly style: Bytes;
  /** [bytes, bytes in the zip] by name without its hash; the control documents of the standard as one. */
  readonly files: Readonly<Record<string, readonly [number, number]>>;
}

interface Bytes {
  readonly raw: number;
  /** At the best setting. */
  readonly brotli: number;
}

/** `player.0123abcd.js` as `player.js`, so that a file is known from one build to the next. */
const plainName = (name: string): string =>
  /\.(?:xsd|dtd)$/.test(name) ? 'control documents' : name.replace(/\.[\w-]{8}(?=\.\w+$)/, '');

/** What the page names in one of these attributes of a script or link. */
function named(html: string, attributes: string): readonly string[] {
  const names = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].flatMap(([element]) =>
    [...element.matchAll(new RegExp(`\\s(?:${attributes})="([^":]+)"`, 'g'))].map(([, name]) => name ?? ''),
  );
  return [...new Set(names)];
}

const weighed = (files: readonly Uint8Array[]): Bytes => ({
  raw: files.reduce((sum, { length }) => sum + length, 0),
  brotli: files.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0),
});

export function weigh(zip: Uint8Array): Weight {
  const files: Record<string, [number, number]> = {};
  const contents = unzipSync(zip, {
    filter: ({ name, size, originalSize }) => {
      const sum = (files[plainName(name)] ??= [0, 0]);
      sum[0] += originalSize;
      sum[1] += size;
      return true;
    },
  });
  const page = contents['index.html'] ?? new Uint8Array();
  const html = new TextDecoder().decode(page);
  const rest = named(html, 'src|href').filter((name) => contents[name]);
  const of = (ending: string): readonly Uint8Array[] =>
    [...rest, ...named(html, 'data-[a-z]+')]
      .filter((name) => name.endsWith(ending))
      .flatMap((name) => contents[name] ?? []);
  return {
    zip: zip.length,
    requests: rest.length + 1,
    launch: weighed([page, ...rest.flatMap((name) => contents[name] ?? [])]),
    script: weighed(of('.js')),
    style: weighed(of('.css')),
    files,
  };
}
