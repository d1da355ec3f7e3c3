/** A package as the bench serves it: the bytes of the real zip, and what its manifest says of launching it. */
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';

export interface BenchPackage {
  /** `SCORM12`: names the standard, and the folder it is served under. */
  readonly id: string;
  readonly zip: Uint8Array;
}

export interface OpenPackage {
  readonly id: string;
  readonly title: string;
  /** Address of the launch page within the package. */
  readonly launch: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The first value called `name`, depth first. */
function find(tree: unknown, name: string): unknown {
  if (!isRecord(tree)) return undefined;
  if (Object.hasOwn(tree, name)) return tree[name];
  return Object.values(tree)
    .map((inner) => find(inner, name))
    .find((found) => found !== undefined);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A manifest that can't be read leaves the id as title and index.html to launch. */
export function packageOf(id: string, files: ReadonlyMap<string, Uint8Array>): OpenPackage {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
  });
  let manifest: unknown;
  try {
    manifest = parser.parse(new TextDecoder().decode(files.get('imsmanifest.xml')));
  } catch {
    manifest = undefined;
  }
  return {
    id,
    title: text(find(find(manifest, 'organizations'), 'title')) || id,
    launch: text(find(find(manifest, 'resources'), '@href')) || 'index.html',
    files,
  };
}

/** Throws on bytes that are no zip. */
export const openPackage = ({ id, zip }: BenchPackage): OpenPackage =>
  packageOf(id, new Map(Object.entries(unzipSync(zip)).filter(([name]) => !name.endsWith('/'))));
