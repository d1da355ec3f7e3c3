/** Zip files that are the same, byte for byte, whenever and wherever they are made. */
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { sortedNames, type Files } from '../files.js';

/** The earliest that a zip can say. Its fields are local time, so that the machine's zone does not show. */
const epoch = new Date(1980, 0, 1);

export function zip(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const name of sortedNames(files)) entries[name] = files.get(name) ?? new Uint8Array();
  return zipSync(entries, { level: 9, mtime: epoch });
}

/** The files of a zip, folders left out; undefined where it cannot be read. */
export function unzip(bytes: Uint8Array): Files | undefined {
  try {
    return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  } catch {
    return undefined;
  }
}
