/** Text in `[0-9A-Za-z._~-]`: 64 digits, `.` closes a text of varying length, `~` separates sections and never occurs inside one. */
import { hash } from '../random.js';
import type { Coded, Named, Wire } from './wire.js';

export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** Five bits a character, the least first; a digit of 32 or more says that another follows. */
export function numeral(value: number): string {
  let rest = value;
  let out = '';
  while (rest >= 32) {
    out += digits.charAt(32 + (rest % 32));
    rest = Math.floor(rest / 32);
  }
  return out + digits.charAt(rest);
}

export class Writer implements Wire {
  /** What was written so far. */
  out = '';

  take(_: number, value = ''): string {
    this.out += value;
    return value;
  }

  number(value = 0): number {
    const natural = Math.max(0, Math.floor(value));
    this.out += numeral(natural);
    return natural;
  }

  coded<T extends Coded>(_: number, __: Named<T>, one?: T): T | undefined {
    this.out += one?.code ?? '';
    return one;
  }

  text(value = ''): string {
    this.out += `${value}.`;
    return value;
  }

  rest(value = ''): string {
    return this.take(0, value);
  }

  list<T, R>(values: readonly T[], one: (value?: T) => R): readonly R[] {
    this.number(values.length);
    return values.map((value) => one(value));
  }
}

/** Four characters over everything before them. */
export function checksum(body: string): string {
  let rest = hash(body) % 64 ** 4;
  let out = '';
  for (let i = 0; i < 4; i++) {
    out += digits.charAt(rest % 64);
    rest = Math.floor(rest / 64);
  }
  return out;
}
