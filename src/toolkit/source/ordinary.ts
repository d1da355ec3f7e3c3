/**
 * A quick reader for the YAML that content files ordinarily hold: blocks of plain names, values with or without quotes, `>-` and
 * `|` texts, `{…}` and `[…]`. It keeps no positions and knows no error: whatever is not surely ordinary is left to the full reader
 * (`yaml.ts`), so that both agree on every text that this one reads.
 */
import { folded, literal } from './block-text.js';
import { Enclosed } from './enclosed.js';
import { plainLines, unordinary } from './plain-scalar.js';

const deepest = 60;
const nameSign = /[A-Za-z0-9_-]/;
const isName: readonly boolean[] = Array.from({ length: 128 }, (_, code) => nameSign.test(String.fromCharCode(code)));
const [space, hash, colon, dash] = [32, 35, 58, 45];

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };
const mostLines = 60;

class Lines {
  /** Of the line at hand, which is neither empty nor a comment. −1 at the end of the file. */
  #indent = 0;
  #from = 0;
  /** Without white space at its end. */
  #end = 0;
  #next = 0;
  #depth = 0;

  constructor(private readonly text: string) {
    this.#advance();
  }

  root(): unknown {
    const value = this.#indent === 0 && !this.#startsList() ? this.#block() : unordinary;
    return this.#indent < 0 ? value : unordinary;
  }

  #advance(): void {
    const { text } = this;
    for (let start = this.#next; start < text.length; start = this.#next) {
      const found = text.indexOf('\n', start);
      const stop = found === -1 ? text.length : found;
      this.#next = stop + 1;
      let from = start;
      while (from < stop && text.charCodeAt(from) === space) from++;
      if (from === stop || text.charCodeAt(from) === hash) continue;
      let end = stop;
      while (text.charCodeAt(end - 1) === space) end--;
      this.#indent = from - start;
      this.#from = from;
      this.#end = end;
      return;
    }
    this.#indent = -1;
  }

  #startsList(): boolean {
    return this.text.charCodeAt(this.#from) === dash && this.text.charCodeAt(this.#from + 1) === space;
  }

  /** The name that the rest of the line begins with, and where its colon stands; undefined where it is no name and value. */
  #name(): { readonly name: string; readonly colonAt: number } | undefined {
    const { text } = this;
    const sign = text.charCodeAt(this.#from);
    const quoted = sign === 34 || sign === 39 ? 1 : 0;
    const from = this.#from + quoted;
    let end = from;
    while (isName[text.charCodeAt(end)] === true) end++;
    const colonAt = end + quoted;
    const ends = colonAt + 1 >= this.#end || text.charCodeAt(colonAt + 1) === space;
    const known = end > from && end - from < 200 && sign !== dash && (quoted === 0 || text.charCodeAt(end) === sign);
    return known && ends && text.charCodeAt(colonAt) === colon ? { name: text.slice(from, end), colonAt } : undefined;
  }

  #block(): unknown {
    if (++this.#depth > deepest) return unordinary;
    const value = this.#startsList() ? this.#list() : this.#map();
    this.#depth--;
    return value;
  }

  #map(): unknown {
    const indent = this.#indent;
    const map: Record<string, unknown> = {};
    while (this.#indent === indent) {
      const found = this.#name();
      if (!found || found.name in map) return unordinary;
      this.#from = found.colonAt + 1;
      const value = this.#value(indent);
      if (value === unordinary) return unordinary;
      map[found.name] = value;
    }
    return this.#indent > indent ? unordinary : map;
  }

  #list(): unknown {
    const indent = this.#indent;
    const list: unknown[] = [];
    while (this.#indent === indent) {
      if (!this.#startsList()) return unordinary;
      this.#skip(2);
      const value = this.#startsList() || this.#name() ? this.#blockInList(indent) : this.#value(indent);
      if (value === unordinary) return unordinary;
      list.push(value);
    }
    return this.#indent > indent ? unordinary : list;
  }

  /** `- name: value` or `- - value`: a block as deep as it begins. */
  #blockInList(indent: number): unknown {
    const lineStart = this.text.lastIndexOf('\n', this.#from) + 1;
    this.#indent = this.#from - lineStart;
    return this.#indent > indent ? this.#block() : unordinary;
  }

  #skip(signs: number): void {
    this.#from += signs;
    while (this.#from < this.#end && this.text.charCodeAt(this.#from) === space) this.#from++;
  }

  /** What follows a name or a dash; `indent` is that of the block around. */
  #value(indent: number): unknown {
    this.#skip(0);
    const sign = this.#from < this.#end ? this.text.charAt(this.#from) : '';
    if (sign === '' || sign === '#') {
      this.#advance();
      return this.#below(indent);
    }
    return this.#inline(sign, indent);
  }

  /** What begins on a line of its own. */
  #below(indent: number): unknown {
    if (this.#indent <= indent) return this.#indent === indent && this.#startsList() ? unordinary : null;
    const sign = this.text.charAt(this.#from);
    return sign === '[' || sign === '{' ? this.#inline(sign, indent) : this.#block();
  }

  #inline(sign: string, indent: number): unknown {
    if (sign === '>' || sign === '|') return this.#blockText(sign, indent);
    const close = closing[sign];
    const value = close === undefined ? this.#plain(indent) : this.#enclosed(close, indent);
    return this.#indent > indent ? unordinary : value;
  }

  /** The next line of the file without white space around it; undefined where it is empty or not deeper than `indent`. */
  #rawLine(indent: number): string | undefined {
    const stop = this.text.indexOf('\n', this.#next);
    if (stop === -1) return undefined;
    const line = this.text.slice(this.#next, stop);
    this.#next = stop + 1;
    const trimmed = line.trim();
    return trimmed !== '' && line.search(/[^ ]/) > indent ? trimmed : undefined;
  }

  /** Quoted or in brackets, perhaps over several lines, which are joined by spaces. */
  #enclosed(close: string, indent: number): unknown {
    let value = new Enclosed(this.text, this.#from, this.#end).value();
    let joined = this.text.slice(this.#from, this.#end);
    for (let lines = 1; value === unordinary && lines < mostLines; lines++) {
      const line = this.#rawLine(indent);
      if (line === undefined) return unordinary;
      joined += ` ${line}`;
      if (line.includes(close)) value = new Enclosed(joined, 0, joined.length).value();
    }
    this.#advance();
    return value;
  }

  /** Without quotes, perhaps over several lines. */
  #plain(indent: number): unknown {
    const lines: string[] = [];
    let start = this.#from - this.#indent;
    do {
      // An empty line or a comment stands between.
      if (lines.length > 0 && this.#from - this.#indent !== start) return unordinary;
      lines.push(this.text.slice(this.#from, this.#end));
      start = this.#next;
      this.#advance();
    } while (this.#indent > indent);
    return plainLines(lines);
  }

  #blockText(sign: '>' | '|', indent: number): unknown {
    const { text } = this;
    const head = text.slice(this.#from + 1, this.#end);
    if (head !== '' && head !== '-') return unordinary;
    const lines: string[] = [];
    let inner = -1;
    let start = this.#next;
    while (start < text.length) {
      const stop = text.indexOf('\n', start);
      // The last line of a file that does not end in a line break.
      if (stop === -1) return unordinary;
      let from = start;
      while (text.charCodeAt(from) === space) from++;
      if (from === stop) {
        if (stop > start) return unordinary;
        lines.push('');
      } else {
        if (inner === -1) inner = from - start;
        if (inner <= indent) return unordinary;
        if (from - start < inner) break;
        lines.push(text.slice(start + inner, stop));
      }
      start = stop + 1;
    }
    this.#next = start;
    this.#advance();
    const joined = sign === '>' ? folded(lines) : literal(lines);
    return joined === undefined ? unordinary : joined + (head === '-' ? '' : '\n');
  }
}

/** The value of an ordinary text; undefined for any other. */
export function ordinary(text: string): unknown {
  // Tabs, other line ends and control characters, and the marks of several documents.
  // eslint-disable-next-line no-control-regex -- that is what is looked for
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text)) return undefined;
  const value = new Lines(text).root();
  return value === unordinary ? undefined : value;
}
