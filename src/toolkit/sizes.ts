/** What a package loads, as its learner's browser sees it. */
import { textOf, type Files } from './files.js';

export interface Sizes {
  /** The page and every file that it names for the browser to load, one a request. */
  readonly launch: readonly Uint8Array[];
  /** All scripts and style sheets of the player, those that it asks for later as well. */
  readonly scripts: readonly Uint8Array[];
  readonly styles: readonly Uint8Array[];
}

/** Files that the head of a page names in one of these attributes. */
function named(head: string, attributes: string): readonly string[] {
  return [...head.matchAll(new RegExp(`\\s(?:${attributes})="([^":]+)"`, 'g'))].map(([, name]) => name ?? '');
}

export function sizesOf(files: Files): Sizes {
  const page = files.get('index.html') ?? new Uint8Array();
  const [head = ''] = (textOf(page) ?? '').split('<script type="text/plain"');
  const [first, later] = [named(head, 'src|href'), named(head, 'data-[a-z]+')];
  const of = (names: readonly string[], ending: string): readonly Uint8Array[] =>
    [...new Set(names)].filter((name) => name.endsWith(ending)).flatMap((name) => files.get(name) ?? []);
  return {
    launch: [page, ...of(first, '')],
    scripts: of([...first, ...later], '.js'),
    styles: of([...first, ...later], '.css'),
  };
}
