/** A text file with line starts: where its problems are shown. */
import type { Span } from '../problems/problem.js';

export interface Source {
  readonly file: string;
  readonly text: string;
  /** Offsets of the first character of every line. */
  readonly lineStarts: readonly number[];
}

/** Looks for line starts only when somebody asks: most files have no problem to show. */
class Lines implements Source {
  #starts: readonly number[] | undefined;
  constructor(
    readonly file: string,
    readonly text: string,
  ) {}

  get lineStarts(): readonly number[] {
    return (this.#starts ??= startsIn(this.text));
  }
}

function startsIn(text: string): readonly number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

export const source = (file: string, text: string): Source => new Lines(file, text);

/** The span from `start` to `end` (UTF-16 offsets), cut at the end of its first line. */
export function spanOf({ file, text, lineStarts }: Source, start: number, end: number): Span {
  const from = Math.max(0, Math.min(start, text.length));
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= from) low = middle;
    else high = middle - 1;
  }
  const lineStart = lineStarts[low] ?? 0;
  const newline = text.indexOf('\n', from);
  const lineEnd = newline === -1 ? text.length : newline;
  return { file, line: low + 1, column: from - lineStart + 1, length: Math.max(1, Math.min(end, lineEnd) - from) };
}

/** The text of line `line` (from 1), without its end. */
export function lineOf({ text, lineStarts }: Source, line: number): string | undefined {
  const start = lineStarts[line - 1];
  return start === undefined ? undefined : text.slice(start, lineStarts[line] ?? text.length).replace(/\r?\n$/, '');
}
