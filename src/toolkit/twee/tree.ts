/** YAML as people write it here: folded prose, quoted speech, short lists in one line. */
import { Scalar, stringify } from 'yaml';

/** `speech` stands in quotes, `prose` in a block with its line breaks. */
type TextStyle = 'plain' | 'speech' | 'prose';

export type Tree =
  | { readonly kind: 'text'; readonly value: string; readonly style: TextStyle }
  /** Written as it is. */
  | { readonly kind: 'word'; readonly written: string }
  | { readonly kind: 'block'; readonly entries: Entries; readonly apart: boolean }
  | { readonly kind: 'list'; readonly items: readonly Entries[] };
export type Entries = readonly (readonly [key: string, tree: Tree])[];

export const text = (value: string, style: TextStyle = 'plain'): Tree => ({ kind: 'text', value, style });
export const word = (written: string): Tree => ({ kind: 'word', written });
/** `apart`: with an empty line between entries. */
export const block = (entries: Entries, apart = false): Tree => ({ kind: 'block', entries, apart });
export const list = (items: readonly Entries[]): Tree => ({ kind: 'list', items });

const bare = /^(?!(?:true|false|null)$)[A-Za-z][\w-]*$/i;
/** A word or number within a line. */
export const inline = (value: string | number): string =>
  typeof value === 'number' || bare.test(value) ? String(value) : JSON.stringify(value);
/** `[a, b]` */
export const inlineList = (values: readonly string[]): string => `[${values.map(inline).join(', ')}]`;
/** `{ a: 1, b: c }`, values as they are to be written. */
export const inlineBlock = (entries: readonly (readonly [string, string])[]): string =>
  entries.length === 0 ? '{}' : `{ ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;

/** Longest line, in characters. */
const width = 120;
/** What a block would lose or make hard to see: spaces at either end of a line, empty lines at the end, control characters. */
// eslint-disable-next-line no-control-regex -- they are what it looks for
const fragile = /\n\n$|^\s|[ \t](?:\n|$)|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

function scalarType(value: string, style: TextStyle, room: number): Scalar.Type {
  if (fragile.test(value)) return 'QUOTE_DOUBLE';
  if (style === 'prose') return 'BLOCK_LITERAL';
  if (style === 'speech' && !/["\\\n]/.test(value)) return 'QUOTE_DOUBLE';
  return value.length > room || value.includes('\n') ? 'BLOCK_FOLDED' : 'PLAIN';
}

/** `key: text`, over several lines where it is long. */
function textLines(key: string, value: string, style: TextStyle, indent: number): readonly string[] {
  const scalar = new Scalar(value);
  scalar.type = scalarType(value, style, width - indent - key.length - 2);
  const folds = scalar.type === 'BLOCK_FOLDED';
  const written = stringify(
    { [key]: scalar },
    { lineWidth: folds ? width - indent : 0, minContentWidth: 0, doubleQuotedAsJSON: true },
  );
  return written.replace(/\n$/, '').split('\n');
}

const padded = (lines: readonly string[], indent: number): readonly string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));

function entryLines(key: string, tree: Tree, indent: number): readonly string[] {
  switch (tree.kind) {
    case 'word':
      return padded([`${inline(key)}: ${tree.written}`], indent);
    case 'text':
      return padded(textLines(key, tree.value, tree.style, indent), indent);
    case 'block':
      if (tree.entries.length === 0) return padded([`${inline(key)}: {}`], indent);
      return [...padded([`${inline(key)}:`], indent), ...linesOf(tree.entries, indent + 2, tree.apart)];
    case 'list': {
      const items = tree.items.flatMap((entries) => {
        const [first = '', ...rest] = linesOf(entries, indent + 4);
        return [`${' '.repeat(indent + 2)}- ${first.trimStart()}`, ...rest];
      });
      return [...padded([`${inline(key)}:`], indent), ...items];
    }
  }
}

/** The lines of a block, `indent` spaces in. */
export function linesOf(entries: Entries, indent: number, apart = false): readonly string[] {
  return entries.flatMap(([key, tree], i) => [...(apart && i > 0 ? [''] : []), ...entryLines(key, tree, indent)]);
}
