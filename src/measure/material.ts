/** What is measured: a zip or a folder made by any tool, as a map of names to bytes and the page that starts it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';

export interface Material {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Path of the page that an LMS opens. */
  readonly start: string;
  /** Of the zip; null for a folder. */
  readonly zipBytes: number | null;
}

function folder(path: string, below = ''): [string, Uint8Array][] {
  return readdirSync(join(path, below), { withFileTypes: true }).flatMap((entry): [string, Uint8Array][] => {
    const name = posix.join(below, entry.name);
    return entry.isDirectory() ? folder(path, name) : [[name, readFileSync(join(path, name))]];
  });
}

/** Every value of an attribute, anywhere in parsed XML, in document order. */
function values(node: unknown, attribute: string): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => values(one, attribute));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === attribute && typeof value === 'string' ? [value] : values(value, attribute),
  );
}

/** The launch page: the manifest's first resource that is a page, otherwise index.html, otherwise the only page there is. */
function startOf(files: ReadonlyMap<string, Uint8Array>): string | undefined {
  const manifest = files.get('imsmanifest.xml');
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });
  const told = manifest
    ? values(parser.parse(new TextDecoder().decode(manifest)), '@href').map((href) => href.replace(/[?#].*$/, ''))
    : [];
  const pages = [...files.keys()].filter((name) => /\.html?$/i.test(name));
  return [...told.filter((href) => /\.html?$/i.test(href)), 'index.html', ...(pages.length === 1 ? pages : [])].find(
    (name) => files.has(name),
  );
}

/** Reads a zip or a folder; a sentence on what is wrong where that cannot be. */
export function material(path: string): Material | string {
  try {
    const isFolder = statSync(path).isDirectory();
    const bytes = isFolder ? null : readFileSync(path);
    const files = new Map(
      bytes ? Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')) : folder(path),
    );
    const start = startOf(files);
    return start === undefined
      ? `${path} has no page to start: neither a manifest that names one nor an index.html.`
      : { name: basename(path), files, start, zipBytes: bytes?.length ?? null };
  } catch (error) {
    return `${path} cannot be read as a folder or a zip: ${error instanceof Error ? error.message : String(error)}`;
  }
}
