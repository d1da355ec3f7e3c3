/** Problems for people: place, words, the line with a caret, a hint. */
import { messages } from './messages.js';
import type { Problem } from './problem.js';

/** Fills `{holes}`; a part in `[[…]]` goes where one of its holes is empty. */
function fill(template: string, params: Problem['params']): string {
  const kept = template.replace(/\[\[(.*?)\]\]/g, (_, part: string) =>
    [...part.matchAll(/\{([a-z]+)\}/gi)].some(([, name]) => String(params[name ?? ''] ?? '') === '') ? '' : part,
  );
  return kept.replace(/\{([a-z]+)\}/gi, (_, name: string) => String(params[name] ?? ''));
}

/** The sentence for a problem. */
export const wordsOf = ({ code, params }: Problem): string => fill(messages[code].text, params);
/** What to do about it; may be empty. */
const hintOf = ({ code, params }: Problem): string => fill(messages[code].hint, params).trim();

export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly quiet: (text: string) => string;
}
const same = (text: string): string => text;
/** For files, pipes and tests. */
export const plain: Paint = { error: same, warning: same, quiet: same };
const sgr = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
/** For terminals. */
export const coloured: Paint = { error: sgr(31), warning: sgr(33), quiet: sgr(2) };

/** Widest part of a line that is shown. */
const width = 100;

function excerpt(
  { column, length }: Problem,
  line: string,
  paint: Paint,
  mark: (text: string) => string,
  gutter: string,
): string {
  const start = column - 1 < width - 10 ? 0 : column - 1 - 30;
  const shown = line.slice(start, start + width);
  const lead = shown.slice(0, column - 1 - start).replace(/[^\t]/g, ' ');
  const carets = '^'.repeat(Math.max(1, Math.min(length, shown.length - (column - 1 - start))));
  const blank = ' '.repeat(gutter.length);
  return `${paint.quiet(`${gutter} |`)} ${shown}\n${paint.quiet(`${blank} |`)} ${lead}${mark(carets)}`;
}

/** One problem; `line` is the text of its line where there is one. */
export function pretty(one: Problem, line: string | undefined, paint: Paint = plain): string {
  const mark = one.severity === 'error' ? paint.error : paint.warning;
  const head = `${one.file}:${one.line}:${one.column}: ${mark(one.severity)} ${wordsOf(one)} ${paint.quiet(`(${one.code})`)}`;
  const parts = [head];
  if (line !== undefined && line.trim() !== '') parts.push(excerpt(one, line, paint, mark, `  ${one.line}`));
  const hint = hintOf(one);
  if (hint !== '') parts.push(`  ${paint.quiet('hint:')} ${hint}`);
  return parts.join('\n');
}

/** `2 errors, 1 warning`. */
export function tally(problems: readonly Problem[]): string {
  const count = (severity: string): number => problems.filter((one) => one.severity === severity).length;
  const words = (n: number, word: string): string => `${n === 0 ? 'no' : n} ${word}${n === 1 ? '' : 's'}`;
  return `${words(count('error'), 'error')}, ${words(count('warning'), 'warning')}`;
}
