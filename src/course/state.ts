/** Everything needed to stand exactly where the learner left. What can be derived from it (scene, variables, score) is not in it. */
import type { Course, ItemId, Key, Profession, SceneId, Unit, UnitId } from './types.js';
import type { Response } from './response.js';

/** Whole seconds since 1970-01-01T00:00:00Z. */
export type Seconds = number;
/** Whole tenths of a second of attention, time away from the page left out. At most 36000 (one hour). */
export type Tenths = number;

export interface LessonState {
  readonly kind: 'lesson';
  /** The learner has gone past the premise. */
  readonly begun: boolean;
  /** Replies of the run on screen, from the first scene on (worked ones included). */
  readonly path: readonly Key[];
  /** The run that was left for a "what if", to come back to. */
  readonly kept: readonly Key[] | null;
  /** Replies ever chosen, by scene: what the map shows as visited. */
  readonly tried: Readonly<Record<SceneId, readonly Key[]>>;
  /** Endings ever reached, in order of discovery. */
  readonly endings: readonly SceneId[];
}

export interface Answer {
  readonly response: Response;
  readonly took: Tenths;
}

export interface Attempt {
  /** Counted from 0 over all rounds; with the seed it picks the form and the order of options. */
  readonly number: number;
  /** As it was when the attempt began: it decides which answers are right. */
  readonly profession: Profession;
  /** Drawn from the seed at the start, and kept: an attempt in progress outlives a change of the bank. */
  readonly form: readonly ItemId[];
  readonly answers: Readonly<Record<ItemId, Answer>>;
}

/** A submitted attempt. Its marks are kept, so that a later change of the bank never changes a score already told. */
export interface Submitted extends Attempt {
  readonly correct: number;
  readonly of: number;
}

export interface Sitting extends Attempt {
  /** Item on screen; null shows the overview before submitting. */
  readonly item: ItemId | null;
  readonly flagged: readonly ItemId[];
}

export interface QuizState {
  readonly kind: 'quiz';
  /** Seed of all forms of this learner, uint32. */
  readonly seed: number;
  /** The attempt in progress. */
  readonly sitting: Sitting | null;
  /** Attempts submitted over all rounds. */
  readonly submitted: number;
  /** Value of `submitted` when the present round of attempts began. */
  readonly roundStart: number;
  readonly best: Submitted | null;
  readonly last: Submitted | null;
  /** Lessons finished again since the attempts were used up. */
  readonly reviewed: readonly UnitId[];
}

export interface PageState {
  readonly kind: 'page';
  readonly read: boolean;
  /** Newest answers to the page's quick checks. */
  readonly answers: Readonly<Record<ItemId, Answer>>;
}

export interface SurveyState {
  readonly kind: 'survey';
  /** Numbers given so far; free text is never part of a state. */
  readonly given: Readonly<Record<Key, number>>;
  readonly handedIn: boolean;
}

export interface PracticeState {
  readonly kind: 'practice';
  /** What the learner found their own line to do, in key order. */
  readonly ticked: readonly Key[];
  readonly done: boolean;
}

export interface SheetState {
  readonly kind: 'sheet';
  readonly opened: boolean;
}

export type UnitState = LessonState | QuizState | PageState | SurveyState | PracticeState | SheetState;

interface Entry {
  readonly at: Seconds;
  readonly took: Tenths;
}
export interface DecisionEntry extends Entry {
  readonly kind: 'decision';
  readonly unit: UnitId;
  readonly scene: SceneId;
  readonly reply: Key;
}
/** An answer of a submitted attempt, or to a quick check of a page. */
export interface AnswerEntry extends Entry {
  readonly kind: 'answer';
  readonly unit: UnitId;
  readonly item: ItemId;
  readonly response: Response;
  readonly correct: boolean;
}
export type JournalEntry = DecisionEntry | AnswerEntry;

/** What was decided and answered, in order, for the LMS's interactions. Only the newest entries are kept; `folded` older ones are counted. */
export interface Journal {
  readonly folded: number;
  readonly entries: readonly JournalEntry[];
}

export interface State {
  readonly startedAt: Seconds;
  readonly profession: Profession;
  /** The unit on screen. */
  readonly unit: UnitId;
  readonly units: Readonly<Record<UnitId, UnitState>>;
  readonly journal: Journal;
}

/** Entries that the journal keeps; a form may not have more items than this. */
export const journalLength = 64;
export const longestTook: Tenths = 36_000;

function fresh(unit: Unit, seed: number): UnitState {
  switch (unit.kind) {
    case 'lesson':
      return { kind: 'lesson', begun: false, path: [], kept: null, tried: {}, endings: [] };
    case 'quiz':
      return { kind: 'quiz', seed, sitting: null, submitted: 0, roundStart: 0, best: null, last: null, reviewed: [] };
    case 'page':
      return { kind: 'page', read: false, answers: {} };
    case 'survey':
      return { kind: 'survey', given: {}, handedIn: false };
    case 'practice':
      return { kind: 'practice', ticked: [], done: false };
    case 'sheet':
      return { kind: 'sheet', opened: false };
  }
}

/** A learner who has just arrived. `seed`: uint32, chosen at random once. `at`: milliseconds since the epoch. */
export function initialState(course: Course, seed: number, at: number): State {
  const [first] = course.units;
  if (!first) throw new Error('a course has at least one unit');
  return {
    startedAt: Math.floor(at / 1000),
    profession: 'other',
    unit: first.id,
    units: Object.fromEntries(course.units.map((unit) => [unit.id, fresh(unit, seed >>> 0)])),
    journal: { folded: 0, entries: [] },
  };
}
