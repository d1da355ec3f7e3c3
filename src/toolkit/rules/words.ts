/** Letters and digits, and what may stand between two of them in one word. */
type Kind = 'inner' | 'between' | 'outside';
const kinds: readonly Kind[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(sign) ? 'inner' : /['.,-]/.test(sign) ? 'between' : 'outside';
});

const countedBySigns = (text: string): number => (text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? []).length;

/** Words of a text as a reader counts them. */
export function wordCount(text: string): number {
  let count = 0;
  let before = 'outside' as Kind;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)];
    // Not in ASCII.
    if (kind === undefined) return countedBySigns(text);
    if (kind === 'inner' && before === 'outside') count++;
    before = kind === 'between' && before !== 'inner' ? 'outside' : kind;
  }
  return count;
}

/** Words of markup. */
export const htmlWords = (html: string): number =>
  wordCount(html.replace(/<[^>]*>/g, ' ').replace(/&(?:#\d+|\w+);/g, ' '));
