/** Links as Twine draws them: `[[words->passage]]`, `[[passage<-words]]`, `[[words|passage]]`, `[[passage]]`. */

/** Characters that would end a link or be lost in it are written as HTML writes them, which Twine's formats show rightly. */
const special = /[[\]|\r\n]|^\s|\s$|(?<=-)>|<(?=-)|&(?=#\d+;)/g;

/** Words as they stand in a link. */
export const linkText = (words: string): string =>
  words.replace(special, (found) => [...found].map((one) => `&#${one.charCodeAt(0)};`).join(''));

/** The words again. */
export const linkWords = (written: string): string =>
  written.replace(/&#(\d{1,5});/g, (_, code: string) => String.fromCharCode(Number(code)));

export interface Part {
  readonly text: string;
  /** From the beginning of the inside of the link. */
  readonly start: number;
  readonly end: number;
}
export interface Link {
  readonly words: Part;
  readonly target: Part;
}

function part(inside: string, from: number, to: number): Part {
  const raw = inside.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const end = Math.max(start, to - (raw.length - raw.trimEnd().length));
  return { text: inside.slice(start, end), start, end };
}

/** The two sides of what stands between `[[` and `]]`; one and the same where there is no arrow. */
export function readLink(inside: string): Link {
  const right = inside.lastIndexOf('->');
  if (right !== -1) return { words: part(inside, 0, right), target: part(inside, right + 2, inside.length) };
  const left = inside.indexOf('<-');
  if (left !== -1) return { words: part(inside, left + 2, inside.length), target: part(inside, 0, left) };
  const bar = inside.lastIndexOf('|');
  if (bar !== -1) return { words: part(inside, 0, bar), target: part(inside, bar + 1, inside.length) };
  const whole = part(inside, 0, inside.length);
  return { words: whole, target: whole };
}
