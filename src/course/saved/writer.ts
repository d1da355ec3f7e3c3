/** Text in `[0-9A-Za-z._~-]`: 64 digits, `.` closes a text of varying length, `~` separates sections and never occurs inside one. */
import { hash } from '../random.js';

export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** A natural number, five bits a character, the least first; a digit of 32 or more says that another follows. At most 2^53. */
export function number(value: number): string {
  let rest = Math.max(0, Math.floor(value));
  let out = '';
  while (rest >= 32) {
    out += digits.charAt(32 + (rest % 32));
    rest = Math.floor(rest / 32);
  }
  return out + digits.charAt(rest);
}

/** A text over `[0-9A-Za-z_-]`, closed by a dot. */
export const text = (value: string): string => `${value}.`;

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
