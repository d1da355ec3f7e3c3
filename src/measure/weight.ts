/** What a package weighs, file by file. */
import { brotliCompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { sizesOf } from '../toolkit/sizes.js';

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
  const { launch, scripts, styles } = sizesOf(new Map(Object.entries(contents)));
  return {
    zip: zip.length,
    requests: launch.length,
    launch: weighed(launch),
    script: weighed(scripts),
    style: weighed(styles),
    files,
  };
}
