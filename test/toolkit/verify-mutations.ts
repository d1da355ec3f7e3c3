/** Ways to spoil a good package. */
import { zipSync, type Zippable } from 'fflate';
import { bytesOf, type Files } from '../../src/toolkit/files.js';
import { edited, packageOf } from './package-samples.js';

export interface BadPackage {
  readonly what: string;
  readonly zip: Uint8Array;
  readonly finds: readonly string[];
}

export function zipped(files: Files | readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { mtime: new Date(1980, 0, 1) }];
  return zipSync(entries);
}

export const bad = (what: string, files: Files | Uint8Array, ...finds: readonly string[]): BadPackage => ({
  what,
  zip: files instanceof Uint8Array ? files : zipped(files),
  finds,
});

export const scorm12 = packageOf('scorm12').files;
export const some = bytesOf('x');

export const with12 = (...names: readonly string[]): Files =>
  new Map([...scorm12, ...names.map((name) => [name, some] as const)]);
/** `name` added to the package and to its list of files. */
export const listing = (name: string): Files =>
  new Map([
    ...edited('scorm12', '<file href="index.html"/>', `<file href="index.html"/><file href="${name}"/>`),
    [name, some],
  ]);
export const without = (files: Files, ...names: readonly string[]): Files =>
  new Map([...files].filter(([name]) => !names.includes(name)));
export const renamed = (files: Files, change: (name: string) => string): Files =>
  new Map([...files].map(([name, bytes]) => [change(name), bytes]));

/** The bytes of `zip` with one name, as UTF-8 in it, replaced by others of the same length; without the mark of UTF-8. */
export function nameBytes(zip: Uint8Array, name: string, bytes: readonly number[]): Uint8Array {
  const sought = bytesOf(name);
  const out = zip.slice();
  const view = new DataView(out.buffer);
  for (let at = 0; at + sought.length <= out.length; at++) {
    if (!sought.every((byte, i) => out[at + i] === byte)) continue;
    out.set(bytes, at);
    if (at >= 46 && view.getUint32(at - 46, true) === 0x02014b50) view.setUint16(at - 38, 0, true);
  }
  return out;
}

/** The zip with the fields of the directory entry of `name` changed. */
export function entryOf(zip: Uint8Array, name: string, change: (view: DataView, at: number) => void): Uint8Array {
  const out = zip.slice();
  const view = new DataView(out.buffer);
  const sought = bytesOf(name);
  for (let at = 46; at + sought.length <= out.length; at++)
    if (view.getUint32(at - 46, true) === 0x02014b50 && sought.every((byte, i) => out[at + i] === byte))
      change(view, at - 46);
  return out;
}

const item = '</title>\n      </item>';
export const mastery = (value: string): Files =>
  edited('scorm12', item, `</title><adlcp:masteryscore>${value}</adlcp:masteryscore>\n      </item>`);
export const measure = (value: string): Files =>
  edited(
    'scorm2004-4',
    '<imsss:primaryObjective satisfiedByMeasure="false"/>',
    `<imsss:primaryObjective satisfiedByMeasure="true">${value}</imsss:primaryObjective>`,
  );
export const min = (value: string): string => `<imsss:minNormalizedMeasure>${value}</imsss:minNormalizedMeasure>`;
export const organization =
  '<organization identifier="second"><title>B</title><item identifier="i2" identifierref="course-files"><title>B</title></item></organization>';
