import { isResponse } from '../response.js';
import type { Journal, JournalEntry, Seconds } from '../state.js';
import { itemsOf } from '../types.js';
import type { Course, Item, Key, Place } from '../types.js';
import { response, took } from './answers.js';
import { codeLength } from './code-length.js';
import { codedUnit } from './codes.js';
import { bit, type Wire } from './wire.js';

/**
 * The section of the journal, see `wire.ts`. Entries that the course no longer knows are folded, with all before them, so that the count
 * of what was told stays true.
 */
export function journalSection(wire: Wire, course: Course, own: Journal, startedAt: Seconds): Journal {
  const folded = wire.number(own.folded);
  let at = startedAt;
  const entries = wire.list(own.entries, (was): JournalEntry | undefined => {
    const kind = wire.take(1, was?.kind === 'decision' ? 'd' : 'a');
    at += wire.number(was && was.at - at);
    const when = { at, took: took(wire, was?.took) };
    const unit = codedUnit(wire, course, was?.unit);
    const inside: Readonly<Record<string, Item | Place>> =
      unit?.kind === 'lesson' ? unit.places : unit ? itemsOf(unit) : {};
    const [decided, answered] = was?.kind === 'decision' ? [was] : [undefined, was];
    const one = wire.coded(codeLength.inner, inside, inside[decided?.scene ?? answered?.item ?? '']);
    if (kind === 'd') {
      const reply = wire.take(1, decided?.reply) as Key;
      const known = unit && one?.kind === 'scene' && one.replies.some(({ key }) => key === reply);
      return known ? { kind: 'decision', unit: unit.id, scene: one.id, reply, ...when } : undefined;
    }
    const correct = bit(wire, answered?.correct);
    const given = response(wire, answered?.response);
    const known = kind === 'a' && unit && one && 'options' in one && isResponse(one, given);
    return known ? { kind: 'answer', unit: unit.id, item: one.id, response: given, correct, ...when } : undefined;
  });
  const from = entries.lastIndexOf(undefined) + 1;
  return { folded: folded + from, entries: entries.slice(from).filter((entry) => entry !== undefined) };
}
