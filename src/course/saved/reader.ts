/** Reads what `writer.ts` writes. Never throws: what does not fit sets `failed`, and every read after that gives an empty value. */
import { digits } from './writer.js';

export class Reader {
  readonly #text: string;
  #at = 0;
  #failed = false;

  constructor(text: string) {
    this.#text = text;
  }

  get failed(): boolean {
    return this.#failed;
  }

  get atEnd(): boolean {
    return this.#failed || this.#at >= this.#text.length;
  }

  fail(): void {
    this.#failed = true;
  }

  /** Exactly `length` characters. */
  take(length: number): string {
    if (this.#failed || this.#at + length > this.#text.length) {
      this.#failed = true;
      return '';
    }
    this.#at += length;
    return this.#text.slice(this.#at - length, this.#at);
  }

  number(): number {
    let value = 0;
    for (let place = 1; place <= 2 ** 50; place *= 32) {
      const digit = digits.indexOf(this.take(1));
      if (this.#failed || digit < 0) break;
      value += (digit % 32) * place;
      if (digit < 32) return value;
    }
    this.#failed = true;
    return 0;
  }

  text(): string {
    const end = this.#text.indexOf('.', this.#at);
    if (this.#failed || end < 0) {
      this.#failed = true;
      return '';
    }
    const out = this.#text.slice(this.#at, end);
    this.#at = end + 1;
    return out;
  }

  /** As many values as the number that comes first says. */
  list<T>(read: () => T): readonly T[] {
    const out: T[] = [];
    for (let left = this.number(); left > 0 && !this.#failed; left--) out.push(read());
    return this.#failed ? [] : out;
  }
}
