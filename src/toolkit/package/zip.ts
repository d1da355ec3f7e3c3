/** Zip files that are the same, byte for byte, whenever and wherever they are made (PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16). */
import { deflateSync, unzipSync } from 'fflate';
import { bytesOf, sortedNames, type Files } from '../files.js';
import { once } from '../remembered.js';

/** 1 January 1980, 0:00: the earliest that a zip can say. */
const [time, day] = [0, 0x21];
const version = 20;
const deflated = 8;
/** Names are UTF-8; said only where it matters. */
const utf8 = 0x800;

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let rest = n;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

export interface Packed {
  readonly crc: number;
  readonly bytes: Uint8Array;
}

/** Packed once, however many packages hold the same file. */
export const packed = once((bytes: Uint8Array): Packed => ({
  crc: crc32(bytes),
  bytes: deflateSync(bytes, { level: 9 }),
}));

type Field = readonly [size: 2 | 4, value: number];

function header(fields: readonly Field[], name: Uint8Array = new Uint8Array()): Uint8Array {
  const length = fields.reduce((sum, [size]) => sum + size, 0);
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  bytes.set(name, at);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** `packedOf`: for whoever has packed some files before. */
export function zip(files: Files, packedOf: (bytes: Uint8Array) => Packed = packed): Uint8Array {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const name of sortedNames(files)) {
    const bytes = files.get(name) ?? new Uint8Array();
    const { crc, bytes: content } = packedOf(bytes);
    const written = bytesOf(name);
    const common: readonly Field[] = [
      [2, version],
      [2, written.length === name.length ? 0 : utf8],
      [2, deflated],
      [2, time],
      [2, day],
      [4, crc],
      [4, content.length],
      [4, bytes.length],
      [2, written.length],
      [2, 0],
    ];
    const local = header([[4, 0x04034b50], ...common], written);
    const rest: readonly Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    central.push(header([[4, 0x02014b50], [2, version], ...common, ...rest], written));
    parts.push(local, content);
    offset += local.length + content.length;
  }
  const directory = joined(central);
  const count = central.length;
  const end = header([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
  return joined([...parts, directory, end]);
}

/** The files of a zip, folders left out; undefined where it cannot be read. */
export function unzip(bytes: Uint8Array): Files | undefined {
  try {
    return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  } catch {
    return undefined;
  }
}
