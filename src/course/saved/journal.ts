/** The journal's section of a saved state, read. */
import { isResponse } from '../response.js';
import { longestTook } from '../state.js';
import type { Journal, JournalEntry, Seconds } from '../state.js';
import { itemsOf } from '../types.js';
import type { Course, Key } from '../types.js';
import { codeLength } from './code-length.js';
import { Reader } from './reader.js';

function readEntry(course: Course, reader: Reader, before: Seconds): { at: Seconds; entry: JournalEntry | undefined } {
  const kind = reader.take(1);
  const at = before + reader.number();
  const took = Math.min(longestTook, reader.number());
  const code = reader.take(codeLength.unit);
  const unit = course.units.find((one) => (one.code as string) === code);
  const inner = reader.take(codeLength.inner);
  if (kind === 'd') {
    const reply = reader.take(1) as Key;
    const scene =
      unit?.kind === 'lesson' ? Object.values(unit.places).find((one) => (one.code as string) === inner) : undefined;
    const known = scene?.kind === 'scene' && scene.replies.some(({ key }) => key === reply);
    return {
      at,
      entry: unit && known ? { kind: 'decision', unit: unit.id, scene: scene.id, reply, at, took } : undefined,
    };
  }
  const correct = reader.take(1) === '1';
  const response = reader.text().replaceAll('_', '+');
  const item = unit && Object.values(itemsOf(unit)).find((one) => (one.code as string) === inner);
  const known = kind === 'a' && unit && item && isResponse(item, response);
  return {
    at,
    entry: known ? { kind: 'answer', unit: unit.id, item: item.id, response, correct, at, took } : undefined,
  };
}

/** Entries that the course no longer knows are folded, with all before them, so that the count of what was told stays true. */
export function readJournal(course: Course, text: string, startedAt: Seconds): Journal {
  const reader = new Reader(text);
  const folded = reader.number();
  let before = startedAt;
  const read = reader.list(() => {
    const { at, entry } = readEntry(course, reader, before);
    before = at;
    return entry;
  });
  if (reader.failed) return { folded, entries: [] };
  const from = read.lastIndexOf(undefined) + 1;
  return { folded: folded + from, entries: read.slice(from).filter((entry) => entry !== undefined) };
}
