/** Letters and digits, and what may stand between two of them in one word. */
type Kind = 'inner' | 'between' | 'outside';
const kindOf = (sign: string): Kind =>
  /[\p{L}\p{N}]/u.test(sign) ? 'inner' : /[’'.,-]/.test(sign) ? 'between' : 'outside';
const kindsFrom = (from: number, end: number): readonly Kind[] =>
  Array.from({ length: end - from }, (_, i) => kindOf(String.fromCharCode(from + i)));

/** Of the signs that European languages are written with; others are left to `countedBySigns`. */
const latin = kindsFrom(0, 0x250);
const punctuation = kindsFrom(0x2000, 0x2070);

const countedBySigns = (text: string): number => (text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? []).length;

/** Words of a text as a reader counts them. */
export function wordCount(text: string): number {
  let count = 0;
  let before = 'outside' as Kind;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = latin[code] ?? punctuation[code - 0x2000];
    if (kind === undefined) return countedBySigns(text);
    if (kind === 'inner' && before === 'outside') count++;
    before = kind === 'between' && before !== 'inner' ? 'outside' : kind;
  }
  return count;
}

/** Words of markup. */
export const htmlWords = (html: string): number =>
  wordCount(html.replace(/<[^>]*>/g, ' ').replace(/&(?:#\d+|\w+);/g, ' '));
