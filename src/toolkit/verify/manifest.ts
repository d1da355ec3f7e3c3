/** A package's manifest as its rules look at it. */
import type { Files } from '../files.js';
import type { Problem } from '../problems/problem.js';
import type { Source } from '../source/source.js';
import { all, type Element } from './tree.js';

export type Version = '1.2' | '2004';

export interface ManifestSubject {
  readonly source: Source;
  readonly root: Element;
  /** By its namespace; undefined for another. */
  readonly version: Version | undefined;
  /** All of the package; only manifests and schemas have bytes. */
  readonly files: Files;
}
export type ManifestRule = (subject: ManifestSubject) => Iterable<Problem>;

export function versionOf({ attributes }: Element): Version | undefined {
  const namespaces = Object.entries(attributes)
    .filter(([name]) => name.startsWith('xmlns'))
    .map(([, value]) => value);
  if (namespaces.some((one) => one.includes('imscp_rootv1p1p2'))) return '1.2';
  return namespaces.some((one) => one.includes('imscp_v1p1')) ? '2004' : undefined;
}

/** The file that an href means: its bases before it, no query, no escapes; undefined for other hosts. */
export function fileOf(href: string, ...bases: readonly (string | undefined)[]): string | undefined {
  const whole = `${bases.map((base) => base ?? '').join('')}${href}`;
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(whole)) return undefined;
  const path = whole.replace(/[?#].*$/s, '').replace(/^\.\//, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export interface Listed {
  readonly file: string;
  readonly element: Element;
  /** The page that a resource opens with, not one of its files. */
  readonly start: boolean;
}

/** Every file that a resource lists or launches. */
export function listedFiles(root: Element): readonly Listed[] {
  const outer = root.attributes['xml:base'];
  const middle = root.children.find(({ name }) => name === 'resources')?.attributes['xml:base'];
  return all(root, 'resource').flatMap((resource) =>
    [resource, ...all(resource, 'file')].flatMap((element): readonly Listed[] => {
      const { href } = element.attributes;
      const file = href === undefined ? undefined : fileOf(href, outer, middle, resource.attributes['xml:base']);
      return file === undefined ? [] : [{ file, element, start: element === resource }];
    }),
  );
}

/** Identifiers of the resources that items open. */
export const launchedBy = (root: Element): ReadonlySet<string> =>
  new Set(all(root, 'item').flatMap(({ attributes: { identifierref } }) => identifierref ?? []));
