/** 10:42:07 on the reader's own clock. `at`: milliseconds since the epoch. */
export const clockTime = (at: number): string => new Date(at).toLocaleTimeString('en-GB');
