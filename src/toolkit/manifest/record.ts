/** The catalogue record: the course's own imsmanifest.xml, kept by hand, with LOM metadata. */
import { XMLParser } from 'fast-xml-parser';
import { problem, type Problem, type Span } from '../problems/problem.js';
import { spanOf, type Source } from '../source/source.js';
import { malformed, xmlProblem } from '../source/xml.js';

/** By language tag; `x-none` where none is given. */
export type ByLanguage = Readonly<Record<string, string>>;

export interface CatalogueRecord {
  /** `can-i-add-you`: an XML name, and the beginning of every package's file name. */
  readonly identifier: string;
  readonly version: string;
  /** The course's address of its own, from the catalogue entry “URI”; empty where none is given. */
  readonly iri: string;
  /** In the first language given. */
  readonly title: string;
  readonly titles: ByLanguage;
  readonly descriptions: ByLanguage;
  readonly languages: readonly string[];
  readonly keywords: readonly ByLanguage[];
  /** ISO 8601, such as PT1H30M. */
  readonly duration: string;
  readonly rights: ByLanguage;
}

type Tree = Readonly<Record<string, unknown>>;

const listNames = new Set(['langstring', 'keyword', 'language', 'catalogentry']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => listNames.has(name),
});

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function inner(tree: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (found, name) => (isTree(found) && Object.hasOwn(found, name) ? found[name] : undefined),
    tree,
  );
}

function words(value: unknown): string {
  const text = isTree(value) ? value['#text'] : value;
  return typeof text === 'string' ? text.trim().replace(/\s+/g, ' ') : '';
}

/** `<x><langstring xml:lang="en">…` by language. */
function byLanguage(element: unknown): ByLanguage {
  const pairs = list(inner(element, 'langstring')).map((one) => {
    const language = isTree(one) ? one['@lang'] : undefined;
    return [typeof language === 'string' ? language : 'x-none', words(one)] as const;
  });
  return Object.fromEntries(pairs.filter(([, text]) => text !== ''));
}

/** The entry of the catalogue “URI”. */
function addressIn(general: unknown): string {
  const entry = list(inner(general, 'catalogentry')).find(
    (one) => words(inner(one, 'catalog')).toUpperCase() === 'URI',
  );
  return Object.values(byLanguage(inner(entry, 'entry')))[0] ?? '';
}

function read(tree: unknown): CatalogueRecord {
  const manifest = inner(tree, 'manifest');
  const lom = inner(manifest, 'metadata', 'lom');
  const general = inner(lom, 'general');
  const titles = byLanguage(inner(general, 'title'));
  return {
    identifier: words(inner(manifest, '@identifier')),
    version: words(inner(manifest, '@version')),
    iri: addressIn(general),
    title: Object.values(titles)[0] ?? '',
    titles,
    descriptions: byLanguage(list(inner(general, 'description'))[0]),
    languages: list(inner(general, 'language'))
      .map(words)
      .filter((one) => one !== ''),
    keywords: list(inner(general, 'keyword')).map(byLanguage),
    duration: words(inner(lom, 'educational', 'typicallearningtime', 'datetime')),
    rights: byLanguage(inner(lom, 'rights', 'description')),
  };
}

/** What every package needs; `shape`: of what becomes part of a file's name. */
interface Wanted {
  readonly field: 'identifier' | 'version' | 'title';
  readonly example: string;
  readonly shape?: { readonly pattern: RegExp; readonly what: string; readonly possible: string };
}

const wanted: readonly Wanted[] = [
  {
    field: 'identifier',
    example: '<manifest identifier="my-course">',
    shape: {
      pattern: /^[A-Za-z_][\w.-]*$/,
      what: 'an identifier',
      possible: 'a letter, then letters, digits, dots and hyphens only',
    },
  },
  {
    field: 'version',
    example: '<manifest version="1.0.0">',
    shape: { pattern: /^[\w.-]+$/, what: 'a version', possible: 'digits, letters, dots and hyphens only' },
  },
  { field: 'title', example: '<title><langstring xml:lang="en">…</langstring></title> to <general>' },
];

function unfit({ field, example, shape }: Wanted, record: CatalogueRecord, at: Span): readonly Problem[] {
  const value = record[field];
  if (value === '') return [problem('record-missing', at, { what: field, example })];
  if (!shape || shape.pattern.test(value)) return [];
  const { what, possible } = shape;
  return [problem('record-value', at, { value, what, possible, example })];
}

/** Whether an address has a scheme. */
export const isAbsolute = (iri: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(iri);

/** What the course is called in every LMS and record store: its address, or one made of its identifier. */
export const courseIri = ({ iri, identifier }: CatalogueRecord): string =>
  iri.replace(/\/+$/, '') || `urn:x-course:${identifier}`;

/** Reads the record; with problems where it is not XML, or lacks what every package needs. */
export function readRecord(source: Source): {
  readonly record: CatalogueRecord | undefined;
  readonly problems: readonly Problem[];
} {
  const broken = malformed(source);
  if (broken) return { record: undefined, problems: [broken] };
  let record: CatalogueRecord;
  try {
    record = read(parser.parse(source.text));
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : 'unreadable';
    return { record: undefined, problems: [xmlProblem(source, detail)] };
  }
  const tag = /<manifest\b[^>]*>/.exec(source.text);
  const at = spanOf(source, tag?.index ?? 0, (tag?.index ?? 0) + (tag?.[0].length ?? 1));
  const problems = wanted.flatMap((one) => unfit(one, record, at));
  if (record.iri !== '' && !isAbsolute(record.iri)) problems.push(problem('record-iri', at, { value: record.iri }));
  return { record: problems.length > 0 ? undefined : record, problems };
}
