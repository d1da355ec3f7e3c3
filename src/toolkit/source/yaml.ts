/** YAML with positions: a plain value, and where each part of it stands. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLError,
} from 'yaml';
import { problem, type Problem, type Span } from '../problems/problem.js';
import { ordinary } from './ordinary.js';
import { source, spanOf, type Source } from './source.js';

/** Keys and indices from the root of a document. */
export type Path = readonly (string | number)[];

export interface YamlSource extends Source {
  /** With the place of everything in it. An ordinary file is read for it only when a place is asked for. */
  readonly document: Document.Parsed;
  /** Entries of the blocks that were looked into, by key: a bank may have thousands. */
  readonly entries: WeakMap<YAMLMap, ReadonlyMap<string, Found>>;
}

export type Parsed =
  | { readonly kind: 'parsed'; readonly source: YamlSource; readonly value: unknown }
  | { readonly kind: 'broken'; readonly source: Source; readonly problems: readonly Problem[] };

function syntaxProblem(text: Source, error: YAMLError): Problem {
  const [start, end] = error.pos;
  const at = spanOf(text, start, end);
  const line = text.text.slice(text.lineStarts[at.line - 1], text.lineStarts[at.line] ?? text.text.length);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return problem('yaml-tab', at, {});
    case 'BAD_INDENT':
      return problem('yaml-indent', at, {});
    case 'BLOCK_AS_IMPLICIT_KEY':
      return problem(line.split(/:\s/).length > 2 ? 'yaml-unquoted-colon' : 'yaml-indent', at, {});
    default:
      return problem('yaml-syntax', at, { detail: error.message.replace(/\.$/, '').replace(/\s+/g, ' ') });
  }
}

const exhausted = (error: YAMLError): boolean => error.message.includes('call stack');

/** The error that explains the others, which only follow from it. */
function syntaxProblems(text: Source, errors: readonly YAMLError[]): readonly Problem[] {
  if (errors.some(exhausted)) return [problem('yaml-too-deep', spanOf(text, 0, 1), {})];
  const telling = errors.find(({ code }) => code === 'TAB_AS_INDENT') ?? errors[0];
  return telling ? [syntaxProblem(text, telling)] : [];
}

/** Turns nodes into plain values in one walk, and finds what content files may not hold: references, and keys that are there twice. */
class Plain {
  readonly problems: Problem[] = [];
  constructor(private readonly text: Source) {}

  value(node: unknown): unknown {
    if (isScalar(node)) return node.value;
    if (isMap(node)) return this.#map(node);
    if (isSeq(node)) return node.items.map((item) => this.value(item));
    if (isAlias(node)) this.#at(node, (at) => problem('yaml-alias', at, { name: node.source }));
    return null;
  }

  #map({ items }: YAMLMap): Record<string, unknown> {
    const plain: Record<string, unknown> = {};
    for (const { key, value } of items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isAlias(key)) this.value(key);
      if (Object.hasOwn(plain, name)) this.#at(key, (at) => problem('yaml-duplicate-key', at, { key: name }));
      const inner = this.value(value);
      if (name in plain)
        Object.defineProperty(plain, name, { value: inner, writable: true, enumerable: true, configurable: true });
      else plain[name] = inner;
    }
    return plain;
  }

  #at(node: unknown, say: (at: Span) => Problem): void {
    const [start, end] = (node as { readonly range?: readonly [number, number, number] | null } | null)?.range ?? [
      0, 1,
    ];
    this.problems.push(say(spanOf(this.text, start, end)));
  }
}

class Placed implements YamlSource {
  readonly entries: YamlSource['entries'] = new WeakMap();
  readonly #base: Source;
  #document: Document.Parsed | undefined;

  constructor(base: Source, document?: Document.Parsed) {
    this.#base = base;
    this.#document = document;
  }
  get file(): string {
    return this.#base.file;
  }
  get text(): string {
    return this.#base.text;
  }
  get lineStarts(): readonly number[] {
    return this.#base.lineStarts;
  }
  get document(): Document.Parsed {
    return (this.#document ??= documentOf(this.text));
  }
}

const documentOf = (text: string): Document.Parsed =>
  parseDocument(text, {
    stringKeys: true,
    // Looked for by `Plain`: here it would compare every key of a block with every other.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });

/** Reads `text`, the quick way where it is ordinary. Syntax errors, references and files nested beyond the stack are problems; nothing is thrown. */
export function parseYaml(file: string, text: string): Parsed {
  const value = ordinary(text);
  return value === undefined
    ? parseFully(file, text)
    : { kind: 'parsed', source: new Placed(source(file, text)), value };
}

/** The same for any text. */
export function parseFully(file: string, text: string): Parsed {
  const base = source(file, text);
  const broken = (problems: readonly Problem[]): Parsed => ({ kind: 'broken', source: base, problems });
  try {
    const document = documentOf(text);
    const plain = new Plain(base);
    const syntax = syntaxProblems(base, document.errors);
    if (syntax.length > 0) return broken(syntax);
    if (document.contents === null) return broken([problem('empty-file', spanOf(base, 0, 1), {})]);
    const value = plain.value(document.contents);
    if (plain.problems.length > 0) return broken(plain.problems);
    return { kind: 'parsed', source: new Placed(base, document), value };
  } catch (thrown) {
    if (thrown instanceof RangeError) return broken([problem('yaml-too-deep', spanOf(base, 0, 1), {})]);
    const detail = thrown instanceof Error ? thrown.message : 'unreadable';
    return broken([problem('yaml-syntax', spanOf(base, 0, 1), { detail })]);
  }
}

interface Found {
  readonly key: Node | null;
  readonly value: Node | null;
}

const asNode = (value: unknown): Node | null =>
  isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value : null;

function entriesOf(map: YAMLMap, { entries }: YamlSource): ReadonlyMap<string, Found> {
  const known = entries.get(map);
  if (known) return known;
  const found = new Map(
    map.items.flatMap(({ key, value }): [string, Found][] =>
      isScalar(key) ? [[String(key.value), { key, value: asNode(value) }]] : [],
    ),
  );
  entries.set(map, found);
  return found;
}

function child(text: YamlSource, parent: Node | null, step: string | number): Found | undefined {
  if (isMap(parent)) return entriesOf(parent, text).get(String(step));
  const item: unknown = isSeq(parent) ? parent.items[Number(step)] : undefined;
  const node = asNode(item);
  return node ? { key: null, value: node } : undefined;
}

/** The node at `path`, or the nearest thing around it that exists. */
function find(text: YamlSource, path: Path): Found & { readonly exact: boolean } {
  let found: Found = { key: null, value: text.document.contents };
  for (const step of path) {
    const next = child(text, found.value, step);
    if (!next) return { ...found, exact: false };
    found = next;
  }
  return { ...found, exact: true };
}

/** Where the value at `path` stands; a map or list is shown by its key, something missing by what it is missing in. */
export function at(text: YamlSource, path: Path, part: 'key' | 'value' = 'value'): Span {
  const { key, value, exact } = find(text, path);
  const wanted = part === 'value' && exact && isScalar(value) && value.range ? value : (key ?? value);
  const [start, end] = wanted?.range ?? [0, 1];
  return spanOf(text, start, end);
}

/** Where `length` characters from `offset` of the text at `path` stand; the whole text where escapes or folding blur it. */
export function within(text: YamlSource, path: Path, offset: number, length: number): Span {
  const { value, exact } = find(text, path);
  const whole = at(text, path);
  if (!exact || !isScalar(value) || typeof value.value !== 'string' || !value.range) return whole;
  const written = text.text.slice(value.range[0], value.range[1]);
  const inner = written.indexOf(value.value);
  if (inner === -1) return whole;
  const start = value.range[0] + inner + offset;
  return spanOf(text, start, start + length);
}
