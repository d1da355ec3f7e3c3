/** Reads what `writer.ts` writes. Never throws: what does not fit sets `failed`, and every read after that gives an empty value. */
import type { Coded, Named, Wire } from './wire.js';
import { digits } from './writer.js';

export class Reader implements Wire {
  readonly #text: string;
  #at = 0;
  #failed = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether all was read, and all of it fitted. */
  get whole(): boolean {
    return !this.#failed && this.#at >= this.#text.length;
  }

  get failed(): boolean {
    return this.#failed;
  }

  take(length: number): string {
    return this.#to(this.#at + length, 0);
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

  coded<T extends Coded>(length: number, all: Named<T>): T | undefined {
    const code = this.take(length);
    return Object.values(all).find((one) => one.code === code);
  }

  text(): string {
    return this.#to(this.#text.indexOf('.', this.#at), 1);
  }

  rest(): string {
    return this.#to(this.#text.length, 0);
  }

  list<T, R>(_: readonly T[], one: (value?: T) => R): readonly R[] {
    const out: R[] = [];
    for (let left = this.number(); left > 0 && !this.#failed; left--) out.push(one());
    return this.#failed ? [] : out;
  }

  /** Up to `end`, and past so many characters more. */
  #to(end: number, past: number): string {
    if (this.#failed || end < this.#at || end > this.#text.length) {
      this.#failed = true;
      return '';
    }
    const out = this.#text.slice(this.#at, end);
    this.#at = end + past;
    return out;
  }
}
