/**
 * State to text, format 1:
 *
 *     1 fingerprint(6) ~ head ~ unit ~ … ~ journal ~ checksum(4)
 *
 * Sections name things by code, so that re-ordering content breaks nothing. Units that were never touched are left out.
 */
import type { State, UnitState } from '../state.js';
import type { Course } from '../types.js';
import { codedUnit } from './codes.js';
import { format, headSection } from './head.js';
import { journalSection } from './journal.js';
import { unitSection } from './units.js';
import type { Wire } from './wire.js';
import { checksum, Writer } from './writer.js';

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

function isTouched(own: UnitState): boolean {
  switch (own.kind) {
    case 'lesson':
      return own.begun;
    case 'quiz':
      return true;
    case 'page':
      return own.read || !isEmpty(own.answers);
    case 'survey':
      return own.handedIn || !isEmpty(own.given);
    case 'practice':
      return own.done || own.ticked.length > 0;
    case 'sheet':
      return own.opened;
  }
}

function written(section: (wire: Wire) => unknown): string {
  const writer = new Writer();
  section(writer);
  return writer.out;
}

/** The saved form of a state: `[0-9A-Za-z._~-]*`, to be read back by `decode`. */
export function encode(course: Course, state: State): string {
  const body = [
    format + course.fingerprint,
    written((wire) => headSection(wire, course, state)),
    ...course.units.flatMap((unit) => {
      const own = state.units[unit.id];
      if (!own || !isTouched(own)) return [];
      return written((wire) => {
        codedUnit(wire, course, unit.id);
        unitSection(wire, unit, own, course, []);
      });
    }),
    written((wire) => journalSection(wire, course, state.journal, state.startedAt)),
  ].join('~');
  return `${body}~${checksum(body)}`;
}
