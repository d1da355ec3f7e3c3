/** Two things with one code. */
import { problem, type Problem, type Span } from '../problems/problem.js';

export interface Coded {
  readonly name: string;
  readonly code: string;
  /** Asked for only where there is a problem: finding places is slow. */
  readonly at: () => Span;
}

export function* collisions(things: readonly Coded[], characters: number): Iterable<Problem> {
  const taken = new Map<string, string>();
  for (const { name, code, at } of things) {
    const other = taken.get(code);
    if (other !== undefined) yield problem('code-collision', at(), { code, name, other, characters });
    else taken.set(code, name);
  }
}
