/** Words of a text as a reader counts them. */
export const wordCount = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? []).length;

/** Words of markup. */
export const htmlWords = (html: string): number =>
  wordCount(html.replace(/<[^>]*>/g, ' ').replace(/&(?:#\d+|\w+);/g, ' '));
