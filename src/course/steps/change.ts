/** Small ways to a next state, shared by the steps of all units. */
import { journalLength, longestTook } from '../state.js';
import type { JournalEntry, Seconds, State, Tenths, UnitState } from '../state.js';
import type { Effect, Stepped } from '../events.js';
import type { UnitId } from '../types.js';

type Of<T extends Effect['type']> = Extract<Effect, { type: T }>;

export const announce = (what: Of<'announce'>['what']): Effect => ({ type: 'announce', what });
export const focus = (on: Of<'focus'>['on']): Effect => ({ type: 'focus', on });
export const checkpoint: Effect = { type: 'checkpoint' };

export const unchanged = (state: State): Stepped<State> => ({ state, effects: [] });

export const withUnit = (state: State, id: UnitId, unit: UnitState): State => ({
  ...state,
  units: { ...state.units, [id]: unit },
});

export const longest = (took: Tenths): Tenths => Math.min(longestTook, took);

/** Milliseconds as tenths of a second, at most an hour. */
export const tenths = (ms: number): Tenths => longest(Math.max(0, Math.round(ms / 100) || 0));

/** Event time in whole seconds, never before the newest entry: a clock that jumps back stands still here. */
export function secondsOf(state: State, ms: number): Seconds {
  const newest = state.journal.entries.at(-1)?.at ?? state.startedAt;
  return Math.max(newest, Math.floor(ms / 1000) || 0);
}

/** Appends to the journal; the oldest entries beyond its length are folded into a count. */
export function journaled(state: State, added: readonly JournalEntry[]): State {
  const all = [...state.journal.entries, ...added];
  const over = Math.max(0, all.length - journalLength);
  return { ...state, journal: { folded: state.journal.folded + over, entries: all.slice(over) } };
}
