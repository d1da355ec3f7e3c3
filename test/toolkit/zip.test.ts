/** The same bytes as a common library writes, each file packed once. */
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { bytesOf, type Files } from '../../src/toolkit/files.js';
import { unzip, zip } from '../../src/toolkit/package/zip.js';
import { whole } from './samples.js';

const samples: readonly (readonly [string, Files])[] = [
  ['a course', whole],
  ['nothing', new Map()],
  ['an empty file', new Map([['a.txt', new Uint8Array()]])],
  ['other letters', new Map([['págïna/猫.txt', bytesOf('猫'.repeat(1000))]])],
];

it.each(samples)('zips %s', (_, files) => {
  const made = zip(files);
  const entries = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  expect(Buffer.from(made)).toEqual(Buffer.from(zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) })));
  expect(new Map([...(unzip(made) ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes)]))).toEqual(
    new Map(Object.entries(entries).map(([name, bytes]) => [name, Buffer.from(bytes)])),
  );
});
