/** What is wrong with the content, as data. Words stand in `messages.ts`, their look in `pretty.ts`. */
import type { Message } from './message.js';
import { messages } from './messages.js';

/** A place in a file. `line` and `column` count from 1, `column` and `length` in UTF-16 units; a span never leaves its line. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

type Severity = 'error' | 'warning';
export type ProblemCode = keyof typeof messages;

type Holes<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
type HolesOf<M> = M extends Message<infer Text, infer Hint> ? Holes<Text> | Holes<Hint> : never;
/** The parameters that the words of a code need. */
export type ParamsOf<C extends ProblemCode> = Readonly<Record<HolesOf<(typeof messages)[C]>, string | number>>;

export interface Problem extends Span {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A problem of kind `code` at `at`. */
export function problem<C extends ProblemCode>(code: C, at: Span, params: ParamsOf<C>): Problem {
  return { code, severity: messages[code].severity, ...at, params };
}

/** Whether any of them stops a build. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** By file, then place; the same problem at the same place once. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((one) => [JSON.stringify(one), one]));
  return [...unique.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
