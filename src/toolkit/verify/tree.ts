/** XML as a tree of elements with positions. */
import { XMLParser } from 'fast-xml-parser';
import type { Problem, Span } from '../problems/problem.js';
import { spanOf, type Source } from '../source/source.js';
import { malformed, xmlProblem } from '../source/xml.js';

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  /** With its prefix. */
  readonly tag: string;
  /** With their prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** Offset of its `<`. */
  readonly start: number;
}

const metadata = XMLParser.getMetaDataSymbol() as unknown as symbol;
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  captureMetaData: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

type Raw = Readonly<Record<string | symbol, unknown>>;

function textIn(children: readonly Raw[]): string {
  return children
    .map((child) => child['#text'])
    .filter((text) => typeof text === 'string')
    .join('')
    .trim();
}

function element(raw: Raw): Element | undefined {
  const tag = Object.keys(raw).find((key) => key !== ':@');
  if (tag === undefined || tag.startsWith('#') || tag.startsWith('?')) return undefined;
  const children = Array.isArray(raw[tag]) ? (raw[tag] as readonly Raw[]) : [];
  const place = raw[metadata] as { readonly startIndex?: number } | undefined;
  return {
    name: tag.replace(/^.*:/, ''),
    tag,
    attributes: (raw[':@'] ?? {}) as Readonly<Record<string, string>>,
    children: children.flatMap((child) => element(child) ?? []),
    text: textIn(children),
    start: place?.startIndex ?? 0,
  };
}

export type Tree =
  { readonly kind: 'tree'; readonly root: Element } | { readonly kind: 'broken'; readonly problem: Problem };

/** Reads `source`, whose line ends must be `\n`. The parser reads no more than a hundred levels, which bounds every walk below. */
export function treeOf(source: Source): Tree {
  const fault = malformed(source);
  if (fault) return { kind: 'broken', problem: fault };
  const broken = (detail: string): Tree => ({ kind: 'broken', problem: xmlProblem(source, detail) });
  try {
    const root = (parser.parse(source.text) as readonly Raw[]).flatMap((raw) => element(raw) ?? [])[0];
    return root ? { kind: 'tree', root } : broken('there is no element');
  } catch (thrown) {
    return broken(thrown instanceof Error ? thrown.message : 'unreadable');
  }
}

/** Every element below `root` with this name, in order. */
export function all(root: Element, name: string): readonly Element[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The value of the attribute with this name, whatever its prefix; `name` may hold none itself. */
export const attributeOf = ({ attributes }: Element, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1];

/** Offset of the `>` that ends its start tag, quoted ones left aside. */
function endOfTag(text: string, start: number): number {
  const match = /^<(?:[^>"']|"[^"]*"|'[^']*')*/.exec(text.slice(start, start + 100_000));
  return start + (match?.[0].length ?? 1);
}

/** Where the value of `attribute` stands, or else the element's name. */
export function placeOf(source: Source, { start, tag: name }: Element, attribute?: string): Span {
  const tag = source.text.slice(start, endOfTag(source.text, start));
  if (attribute !== undefined) {
    const escaped = attribute.replace(/[^\w:-]/g, '\\$&');
    const at = tag.search(new RegExp(`\\s${escaped}\\s*=`));
    const quote = at === -1 ? -1 : tag.slice(at).search(/["']/);
    if (quote !== -1) {
      const from = at + quote + 1;
      const to = tag.indexOf(tag[from - 1] ?? '"', from);
      return spanOf(source, start + from, start + (to === -1 ? tag.length : to));
    }
  }
  return spanOf(source, start, start + 1 + name.length);
}

/** Whether `span` lies in the start tag or the text of `element`. */
export function isOf(source: Source, { start }: Element, span: Span): boolean {
  const offset = (source.lineStarts[span.line - 1] ?? 0) + span.column - 1;
  return offset >= start && offset <= endOfTag(source.text, start);
}
