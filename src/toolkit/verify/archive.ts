/** A zip's central directory (APPNOTE 4.3), read by hand: unpackers hide what an LMS stumbles over. */
import { inflateSync } from 'fflate';
import type { Files } from '../files.js';
import { problem, type Problem, type Span } from '../problems/problem.js';

/** Bytes of the largest file that is unpacked. */
const most = 20_000_000;
const endSize = 22;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

interface Entry {
  readonly name: string;
  readonly encoding: 'fine' | 'unmarked' | 'broken';
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export interface Archive {
  /** What is not read, being neither a manifest nor a schema, has no bytes here. */
  readonly files: Files;
  readonly problems: readonly Problem[];
}

const strict = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');

function nameOf(bytes: Uint8Array, marked: boolean): Pick<Entry, 'name' | 'encoding'> {
  try {
    const name = strict.decode(bytes);
    return { name, encoding: marked || bytes.every((byte) => byte < 128) ? 'fine' : 'unmarked' };
  } catch {
    return { name: western.decode(bytes), encoding: 'broken' };
  }
}

/** Offset of the end record, which a comment of up to 65,535 bytes may follow. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endSize - 65_535);
  for (let at = view.byteLength - endSize; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}

/** Undefined where there is no directory, or it leads out of the file. */
function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < endSize ? undefined : endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const flags = view.getUint16(at + 8, true);
    const length = view.getUint16(at + 28, true);
    const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    entries.push({
      ...nameOf(bytes.subarray(at + 46, at + 46 + length), (flags & 0x800) !== 0),
      encrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry, or why there are none. */
function packedOf(bytes: Uint8Array, { encrypted, method, packed, offset }: Entry): Uint8Array | string {
  if (encrypted) return 'it is protected by a password';
  if (method !== 0 && method !== 8) return `its compression (method ${method}) is not one that LMSs know`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cut = 'the zip is damaged there';
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return cut;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? cut : bytes.subarray(start, start + packed);
}

function unpacked(packed: Uint8Array, { method, size }: Entry): Uint8Array | undefined {
  if (method === 0) return packed;
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return undefined;
  }
}

const isRead = (name: string): boolean => /^(?:imsmanifest|cmi5)\.xml$|\.(?:xsd|dtd)$/i.test(name);

function contentOf(zip: Uint8Array, entry: Entry, at: Span): Uint8Array | Problem {
  const file = entry.name;
  const packed = packedOf(zip, entry);
  if (typeof packed === 'string') return problem('broken-entry', at, { file, why: packed });
  if (!isRead(file)) return new Uint8Array();
  if (entry.size > most) return problem('manifest-too-big', at, { file, size: Math.round(entry.size / 1e6) });
  return unpacked(packed, entry) ?? problem('broken-entry', at, { file, why: 'the zip is damaged there' });
}

function* nameProblems({ name: file, encoding }: Entry, files: Files, at: Span): Iterable<Problem> {
  if (files.has(file)) yield problem('twice-in-zip', at, { file });
  if (encoding === 'broken') yield problem('name-not-utf8', at, { file });
  if (encoding === 'unmarked') yield problem('name-not-marked', at, { file });
}

/** Names and manifests of a zip, folders left out; undefined where it cannot be read at all. */
export function readArchive(bytes: Uint8Array): Archive | undefined {
  const entries = entriesOf(bytes);
  if (!entries) return undefined;
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const entry of entries.filter(({ name }) => !/[/\\]$/.test(name))) {
    const at = { file: entry.name, line: 1, column: 1, length: 1 };
    problems.push(...nameProblems(entry, files, at));
    const content = contentOf(bytes, entry, at);
    if (content instanceof Uint8Array) files.set(entry.name, content);
    else {
      problems.push(content);
      files.set(entry.name, new Uint8Array());
    }
  }
  return { files, problems };
}
