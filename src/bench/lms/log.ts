/** What happened between course and LMS, in order. */
import type { Role } from './standard.js';

interface Numbered {
  readonly n: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface CallEntry extends Numbered {
  readonly kind: 'call';
  readonly role: Role;
  readonly method: string;
  readonly args: readonly string[];
  /** Null where the call threw. */
  readonly result: string | null;
  readonly code: string;
  /** The LMS's words for the code; what was thrown; empty with code 0. */
  readonly meaning: string;
  /** Milliseconds. */
  readonly took: number;
}

/** Something that is not a call: a launch, a switch, or what the course wrote to its console. */
export interface NoteEntry extends Numbered {
  readonly kind: 'note';
  readonly source: 'bench' | 'course';
  readonly tone: 'plain' | 'warning' | 'error';
  readonly text: string;
}

export type Entry = CallEntry | NoteEntry;
type Unnumbered<T> = T extends Entry ? Omit<T, 'n' | 'at'> : never;
export type NewEntry = Unnumbered<Entry>;

export const filters = {
  calls: 'Calls and notes',
  errors: 'Errors only',
  writes: 'Writes and commits',
  all: 'Everything',
} as const;
export type Filter = keyof typeof filters;

const asking: readonly Role[] = ['lastError', 'errorString', 'diagnostic'];
const writing: readonly Role[] = ['set', 'commit', 'finish'];

export function isError(entry: Entry): boolean {
  if (entry.kind === 'note') return entry.tone !== 'plain';
  return (
    entry.result === null ||
    (!asking.includes(entry.role) && (entry.code !== '0' || (entry.role !== 'get' && entry.result === 'false')))
  );
}

const passing: Readonly<Record<Filter, (entry: Entry) => boolean>> = {
  calls: (entry) => entry.kind === 'note' || !asking.includes(entry.role),
  errors: isError,
  writes: (entry) => entry.kind === 'call' && writing.includes(entry.role),
  all: () => true,
};

const textOf = (entry: Entry): string =>
  entry.kind === 'note' ? entry.text : [entry.method, ...entry.args, entry.result, entry.code, entry.meaning].join(' ');

/** Newest first, those that pass the filter and contain the words. */
export function select(entries: readonly Entry[], filter: Filter, words: string): readonly Entry[] {
  const wanted = words.trim().toLowerCase();
  return entries
    .filter((entry) => passing[filter](entry) && (wanted === '' || textOf(entry).toLowerCase().includes(wanted)))
    .reverse();
}
