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
  /** All that is left of a section. */
  rest(value?: string): string;
  /** `one` reads or writes a value of it. */
  list<T, R>(values: readonly T[], one: (value?: T) => R): readonly R[];
}

export const bit = (wire: Wire, on?: boolean): boolean => wire.take(1, on ? '1' : '0') === '1';

export const maybe = <T, R>(wire: Wire, value: T | null, one: (value?: T) => R): R | null =>
  bit(wire, value !== null) ? one(value ?? undefined) : null;
