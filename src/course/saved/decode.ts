/**
 * Text to state. Never throws: it gives a state and what could not be restored. An unknown scene restarts that lesson and keeps
 * the rest; damaged text gives a fresh start.
 */
import { isResponse, keysIn } from '../response.js';
import { replay } from '../run.js';
import { initialState, longestTook } from '../state.js';
import type { Answer, Attempt, LessonState, QuizState, State, Submitted, UnitState } from '../state.js';
import { professions } from '../types.js';
import type { Course, Item, ItemId, Key, Lesson, Profession, Quiz, SceneId, Unit, UnitId } from '../types.js';
import { readPage, readPractice, readSurvey } from './around.js';
import { codeLength } from './code-length.js';
import { format } from './encode.js';
import { readJournal } from './journal.js';
import { Reader } from './reader.js';
import { checksum } from './writer.js';

export type Loss =
  /** Not our format, cut short or altered: nothing could be read. */
  | { readonly kind: 'unreadable' }
  /** Written by a newer version of this player. */
  | { readonly kind: 'newer'; readonly format: string }
  /** The course has changed: this lesson starts again. */
  | { readonly kind: 'lesson'; readonly unit: UnitId }
  /** Items that the bank no longer has were left out of an attempt. */
  | { readonly kind: 'items'; readonly unit: UnitId; readonly count: number }
  /** A unit that the course no longer has. */
  | { readonly kind: 'unit'; readonly code: string };

export interface Decoded {
  readonly state: State;
  readonly lost: readonly Loss[];
}

const professionOf = (index: number): Profession => professions[index] ?? 'other';

function readLesson(lesson: Lesson, reader: Reader, lost: Loss[]): LessonState {
  const places = new Map(Object.values(lesson.places).map((place) => [place.code as string, place]));
  const begun = reader.take(1) === '1';
  const path = keysIn(reader.text());
  const kept = reader.take(1) === '1' ? keysIn(reader.text()) : null;
  const tried: Record<SceneId, readonly Key[]> = {};
  reader.list(() => {
    const place = places.get(reader.take(codeLength.inner));
    const known = place?.kind === 'scene' ? place.replies.map(({ key }) => key) : [];
    const visited = keysIn(reader.text()).filter((key) => known.includes(key));
    if (place && visited.length > 0) tried[place.id] = visited;
  });
  const endings = reader
    .list(() => places.get(reader.take(codeLength.inner)))
    .flatMap((place) => (place?.kind === 'ending' ? [place.id] : []));
  const playable = (run: readonly Key[]): boolean =>
    lesson.first in lesson.places && replay(lesson, run).turns.length === run.length;
  const whole = playable(path);
  if (!whole) lost.push({ kind: 'lesson', unit: lesson.id });
  return { kind: 'lesson', begun, path: whole ? path : [], kept: kept && playable(kept) ? kept : null, tried, endings };
}

class QuizReader {
  readonly #items: ReadonlyMap<string, Item>;
  missing = 0;

  constructor(
    quiz: Quiz,
    private readonly reader: Reader,
  ) {
    this.#items = new Map(Object.values(quiz.items).map((item) => [item.code as string, item]));
  }

  attempt(): Attempt {
    const { reader } = this;
    const number = reader.number();
    const profession = professionOf(reader.number());
    const answers: Record<ItemId, Answer> = {};
    const form = reader.list(() => {
      const item = this.#items.get(reader.take(codeLength.inner));
      if (!item) this.missing += 1;
      if (reader.take(1) !== '1') return item?.id;
      const response = reader.text().replaceAll('_', '+');
      const took = Math.min(longestTook, reader.number());
      if (item && isResponse(item, response)) answers[item.id] = { response, took };
      return item?.id;
    });
    return { number, profession, form: form.filter((id) => id !== undefined), answers };
  }

  submitted(): Submitted {
    const correct = this.reader.number();
    const of = this.reader.number();
    return { ...this.attempt(), correct: Math.min(correct, of), of };
  }
}

function readQuiz(course: Course, quiz: Quiz, reader: Reader, lost: Loss[]): QuizState {
  const from = new QuizReader(quiz, reader);
  const seed = reader.number() >>> 0;
  const submitted = reader.number();
  const roundStart = Math.min(submitted, reader.number());
  const reviewed = reader
    .list(() => reader.take(codeLength.unit))
    .flatMap((code) => course.units.filter((unit) => (unit.code as string) === code).map(({ id }) => id));
  const present = (): boolean => reader.take(1) === '1';
  const base = present() ? from.attempt() : null;
  const raw = base ? reader.number() : 0;
  const flaggedAt = base ? reader.list(() => reader.number()) : [];
  const last = present() ? from.submitted() : null;
  const best = present() ? from.submitted() : last;
  if (from.missing > 0) lost.push({ kind: 'items', unit: quiz.id, count: from.missing });
  const whole = from.missing === 0;
  const sitting = base && {
    ...base,
    item: raw === 0 ? null : whole ? (base.form[raw - 1] ?? null) : (base.form[0] ?? null),
    flagged: whole ? base.form.filter((_, i) => flaggedAt.includes(i + 1)) : [],
  };
  return { kind: 'quiz', seed, sitting, submitted, roundStart, best, last, reviewed };
}

function readUnit(course: Course, unit: Unit, kind: string, reader: Reader, lost: Loss[]): UnitState | undefined {
  if (unit.kind === 'page' && kind === 'p') return readPage(unit, reader);
  if (unit.kind === 'survey' && kind === 's') return readSurvey(unit, reader);
  if (unit.kind === 'practice' && kind === 't') return readPractice(unit, reader);
  if (unit.kind === 'sheet' && kind === 'h') return { kind: 'sheet', opened: true };
  if (unit.kind === 'lesson' && kind === 'l') return readLesson(unit, reader, lost);
  if (unit.kind === 'quiz' && kind === 'q') return readQuiz(course, unit, reader, lost);
  return undefined;
}

/**
 * Reads saved text. `seed` and `at` make the fresh state that stands in for whatever cannot be restored; empty text is simply a fresh start.
 * With a course's outline (`course-json.ts`), where the learner was can be restored, and hardly more.
 */
export function decode(course: Course, saved: string, seed: number, at: number): Decoded {
  const fresh = initialState(course, seed, at);
  if (saved === '') return { state: fresh, lost: [] };
  const end = saved.length - 5;
  const body = saved.slice(0, Math.max(0, end));
  if (saved.charAt(end) !== '~' || checksum(body) !== saved.slice(end + 1))
    return { state: fresh, lost: [{ kind: 'unreadable' }] };
  const [prefix = '', head = '', ...sections] = body.split('~');
  if (!prefix.startsWith(format)) return { state: fresh, lost: [{ kind: 'newer', format: prefix.charAt(0) }] };
  const journalText = sections.pop() ?? '';
  const lost: Loss[] = [];
  const headReader = new Reader(head);
  const startedAt = headReader.number();
  const profession = professionOf(headReader.number());
  const here = headReader.take(codeLength.unit);
  if (headReader.failed) return { state: fresh, lost: [{ kind: 'unreadable' }] };
  const units: Record<UnitId, UnitState> = { ...fresh.units };
  for (const section of sections) {
    const reader = new Reader(section);
    const code = reader.take(codeLength.unit);
    const unit = course.units.find((one) => (one.code as string) === code);
    const read = unit && readUnit(course, unit, reader.take(1), reader, lost);
    if (unit && read && !reader.failed && reader.atEnd) units[unit.id] = read;
    else lost.push(unit ? { kind: 'lesson', unit: unit.id } : { kind: 'unit', code });
  }
  const unit = course.units.find((one) => (one.code as string) === here)?.id ?? fresh.unit;
  return { state: { startedAt, profession, unit, units, journal: readJournal(course, journalText, startedAt) }, lost };
}
