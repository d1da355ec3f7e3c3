/** Problems on the terminal. */
import { coloured, plain, pretty, tally } from '../toolkit/problems/pretty.js';
import { hasErrors, type Problem } from '../toolkit/problems/problem.js';
import { lineOf, type Source } from '../toolkit/source/source.js';
import type { Call } from './command.js';

/** Prints all of them; the exit status they ask for. */
export function report(
  problems: readonly Problem[],
  sources: ReadonlyMap<string, Source>,
  { print, colours }: Call,
): number {
  for (const one of problems) {
    const source = sources.get(one.file);
    print(`${pretty(one, source && lineOf(source, one.line), colours ? coloured : plain)}\n`);
  }
  if (problems.length > 0) print(tally(problems));
  return hasErrors(problems) ? 1 : 0;
}
