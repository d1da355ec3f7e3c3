/** What a package weighs, as its learner's browser and its LMS see it. */
import { textOf } from './files.js';
import type { Package } from './build.js';

export interface Sizes {
  /** Bytes of the zip. */
  readonly zip: number;
  /** The page and every file that it names: bytes, uncompressed, and requests. */
  readonly launch: { readonly bytes: number; readonly requests: number };
  /** The player's scripts: bytes as they are. */
  readonly scripts: readonly Uint8Array[];
}

/** Files that index.html names in `src` and `href`. */
function named(html: string): readonly string[] {
  const head = html.slice(0, html.indexOf('<script type="text/plain"'));
  return [...head.matchAll(/\s(?:src|href)="([^"]+)"/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => !name.startsWith('data:'));
}

export function sizesOf({ files, zip }: Package): Sizes {
  const page = files.get('index.html') ?? new Uint8Array();
  const loaded = [...new Set(named(textOf(page) ?? ''))];
  const bytes = loaded.reduce((sum, name) => sum + (files.get(name)?.length ?? 0), page.length);
  const scripts = loaded.filter((name) => name.endsWith('.js')).flatMap((name) => files.get(name) ?? []);
  return { zip: zip.length, launch: { bytes, requests: loaded.length + 1 }, scripts };
}
