/**
 * Text to state. Never throws: it gives a state and what could not be restored. An unknown scene restarts that lesson and keeps
 * the rest; damaged text gives a fresh start.
 */
import { replay } from '../run.js';
import { initialState } from '../state.js';
import type { LessonState, State, UnitState } from '../state.js';
import type { Course, Key, Lesson, UnitId } from '../types.js';
import { codeLength } from './code-length.js';
import { codedUnit } from './codes.js';
import { format, headSection } from './head.js';
import { journalSection } from './journal.js';
import type { Loss } from './loss.js';
import { Reader } from './reader.js';
import { unitSection } from './units.js';
import { checksum } from './writer.js';

/** A lesson that has changed starts again, with what was found in it. */
function playable(lesson: Lesson, own: LessonState, lost: Loss[]): LessonState {
  const whole = (run: readonly Key[] | null): boolean =>
    run !== null && lesson.first in lesson.places && replay(lesson, run).turns.length === run.length;
  const kept = whole(own.kept) ? own.kept : null;
  if (whole(own.path)) return { ...own, kept };
  lost.push({ kind: 'lesson', unit: lesson.id });
  return { ...own, path: [], kept };
}

export interface Decoded {
  readonly state: State;
  readonly lost: readonly Loss[];
}

/**
 * Reads saved text. `seed` and `at` make the fresh state that stands in for whatever cannot be restored; empty text is simply a fresh start.
 * With a course's outline (`course-json.ts`), where the learner was can be restored, and hardly more.
 */
export function decode(course: Course, saved: string, seed: number, at: number): Decoded {
  const fresh = initialState(course, seed, at);
  if (saved === '') return { state: fresh, lost: [] };
  const body = saved.slice(0, -5);
  if (saved !== `${body}~${checksum(body)}`) return { state: fresh, lost: [{ kind: 'unreadable' }] };
  const [prefix = '', head = '', ...sections] = body.split('~');
  if (!prefix.startsWith(format)) return { state: fresh, lost: [{ kind: 'newer', format: prefix.charAt(0) }] };
  const journal = new Reader(sections.pop() ?? '');
  const headReader = new Reader(head);
  const { startedAt, profession, here } = headSection(headReader, course, fresh);
  if (headReader.failed) return { state: fresh, lost: [{ kind: 'unreadable' }] };
  const lost: Loss[] = [];
  const units: Record<UnitId, UnitState> = { ...fresh.units };
  for (const section of sections) {
    const reader = new Reader(section);
    const unit = codedUnit(reader, course);
    const own = unit && fresh.units[unit.id];
    const read = own && unitSection(reader, unit, own, course, lost);
    if (read && reader.whole)
      units[unit.id] = unit.kind === 'lesson' && read.kind === 'lesson' ? playable(unit, read, lost) : read;
    else
      lost.push(unit ? { kind: 'lesson', unit: unit.id } : { kind: 'unit', code: section.slice(0, codeLength.unit) });
  }
  return {
    state: {
      startedAt,
      profession,
      unit: here?.id ?? fresh.unit,
      units,
      journal: journalSection(journal, course, fresh.journal, startedAt),
    },
    lost,
  };
}
