/** Values between quotes or brackets, once they stand on one line. What is not surely ordinary is `unordinary`. */
import { plainScalar, unordinary } from './plain-scalar.js';

const flowName = /[A-Za-z0-9_-]+: +/y;
/** Ends a plain value inside brackets. */
const stop = /[,[\]{}]/g;

export class Enclosed {
  /** `from` to `end` is the value with what may follow on its line, without white space around it. */
  constructor(
    private readonly text: string,
    private at: number,
    private readonly end: number,
  ) {}

  value(): unknown {
    const value = this.#part(0);
    const rest = this.text.slice(this.at, this.end);
    return rest === '' || /^ +#/.test(rest) ? value : unordinary;
  }

  #part(depth: number): unknown {
    switch (this.text.charAt(this.at)) {
      case '"':
        return this.#double();
      case "'":
        return this.#single();
      case '[':
        return depth > 20 ? unordinary : this.#list(depth + 1);
      case '{':
        return depth > 20 ? unordinary : this.#map(depth + 1);
      default:
        return this.#plainInside();
    }
  }

  #double(): unknown {
    const from = this.at + 1;
    for (let at = from; at < this.end; at++) {
      const sign = this.text.charAt(at);
      if (sign === '\\') at++;
      else if (sign === '"') {
        this.at = at + 1;
        const inner = this.text.slice(from, at);
        if (!inner.includes('\\')) return inner;
        return /\\[^"\\]/.test(inner.replace(/\\["\\]/g, '')) ? unordinary : inner.replace(/\\(["\\])/g, '$1');
      }
    }
    return unordinary;
  }

  #single(): unknown {
    const from = this.at + 1;
    let at = this.text.indexOf("'", from);
    while (at !== -1 && this.text.charAt(at + 1) === "'") at = this.text.indexOf("'", at + 2);
    if (at === -1 || at >= this.end) return unordinary;
    this.at = at + 1;
    return this.text.slice(from, at).replaceAll("''", "'");
  }

  #plainInside(): unknown {
    stop.lastIndex = this.at;
    const found = stop.exec(this.text);
    if (!found || found.index >= this.end) return unordinary;
    const text = this.text.slice(this.at, found.index).trimEnd();
    this.at = found.index;
    return text === '' || /[:#]/.test(text) ? unordinary : plainScalar(text);
  }

  #skip(): string {
    while (this.at < this.end && this.text.charAt(this.at) === ' ') this.at++;
    return this.at < this.end ? this.text.charAt(this.at) : '';
  }

  /** After a value: true where another follows, false at the closing sign, undefined for anything else. */
  #another(close: string): boolean | undefined {
    const sign = this.#skip();
    if (sign !== ',' && sign !== close) return undefined;
    this.at++;
    return sign === ',' && this.#skip() !== close ? true : this.#closed(sign, close);
  }

  /** Behind the closing sign, which a comma may have come before. */
  #closed(sign: string, close: string): boolean {
    if (sign !== close) this.at++;
    return false;
  }

  #list(depth: number): unknown {
    const list: unknown[] = [];
    this.at++;
    if (this.#skip() === ']') {
      this.at++;
      return list;
    }
    for (;;) {
      const value = this.#part(depth);
      if (value === unordinary) return unordinary;
      list.push(value);
      const more = this.#another(']');
      if (more === undefined) return unordinary;
      if (!more) return list;
    }
  }

  #map(depth: number): unknown {
    const map: Record<string, unknown> = {};
    this.at++;
    if (this.#skip() === '}') {
      this.at++;
      return map;
    }
    for (;;) {
      flowName.lastIndex = this.at;
      const name = flowName.exec(this.text)?.[0];
      if (name === undefined || name.startsWith('-') || name.length > 200) return unordinary;
      const key = name.slice(0, name.indexOf(':'));
      this.at += name.length;
      const value = key in map || this.at >= this.end ? unordinary : this.#part(depth);
      if (value === unordinary) return unordinary;
      map[key] = value;
      const more = this.#another('}');
      if (more === undefined) return unordinary;
      if (!more) return map;
    }
  }
}
