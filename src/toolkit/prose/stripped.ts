/** Markdown without its marks; every character that goes leaves a space, so that places stay. */
const marks: readonly RegExp[] = [
  /^---\n[\s\S]*?\n---\n/,
  /\]\([^)\s]*\)/g,
  /https?:\/\/\S+/g,
  /^ {0,3}(?:#{1,6}|>|[-*+]|\d+\.)[ \t]/gm,
  /^\|?[ \t]*:?-{3,}.*$/gm,
  /[*_`[\]|]/g,
];

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

export const stripped = (text: string): string => marks.reduce((rest, mark) => rest.replace(mark, blank), text);
