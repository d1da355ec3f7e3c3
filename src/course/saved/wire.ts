import type { Code } from '../types.js';

export interface Coded {
  readonly code: Code;
}
export type Named<T> = Readonly<Record<string, T>> | readonly T[];

/**
 * Saved text, one value after the other. What is saved is described once, for both ways: every method is given the value to be saved,
 * which a writer writes and gives back; a reader is given none, or one that it takes no notice of, and gives the value that is there.
 */
export interface Wire {
  /** Exactly so many characters. */
  take(length: number, value?: string): string;
  /** Natural, at most 2^53. */
  number(value?: number): number;
  /** Over `[0-9A-Za-z_-]`. */
  text(value?: string): string;
  /** One of `all`, by its code of so many characters: undefined where the course no longer has it. */
  coded<T extends Coded>(length: number, all: Named<T>, one?: T): T | undefined;
  /** All that is left of a section. */
  rest(value?: string): string;
  /** `one` reads or writes a value of it. */
  list<T, R>(values: readonly T[], one: (value?: T) => R): readonly R[];
}

export const bit = (wire: Wire, on?: boolean): boolean => wire.take(1, on ? '1' : '0') === '1';

export const maybe = <T, R>(wire: Wire, value: T | null, one: (value?: T) => R): R | null =>
  bit(wire, value !== null) ? one(value ?? undefined) : null;
