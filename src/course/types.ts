/**
 * What a course is once compiled: structure only. Everything a learner reads stands in `text.ts`, keyed by the same ids,
 * so that a language can be changed at any time without touching where the learner stands.
 */
import type { Code, ItemId, Key, ObjectiveId, PointId, SceneId, UnitId } from './ids.js';
import type { Condition, Effects, Situation } from './situation.js';

export type { Code, ItemId, Key, ObjectiveId, PointId, SceneId, UnitId } from './ids.js';

export type Verdict = 'sound' | 'dont' | 'repair';
export type EndingKind = 'strong' | 'sound' | 'unfinished' | 'rupture';
export type Profession = 'counselor' | 'social-worker' | 'psychologist' | 'family-therapist' | 'other';
export const professions: readonly Profession[] = [
  'counselor',
  'social-worker',
  'psychologist',
  'family-therapist',
  'other',
];

/** Where a landing leads: the first route whose condition holds. The last one has none. */
export interface Route {
  readonly when?: Condition;
  readonly to: SceneId;
}

/** What a reply does to this client in this situation: the first landing whose condition holds. The last one has none. */
export interface Landing {
  readonly when?: Condition;
  readonly effects: Effects;
  readonly next: readonly Route[];
}

export interface Reply {
  readonly key: Key;
  /** Readable slug for reports, such as `silent-decline`. */
  readonly name: string;
  readonly verdict: Verdict;
  /** Steps, conditions and other points that a sound reply shows, or the don't (`dont-n`) that a poor one is. */
  readonly points: readonly PointId[];
  /** Offered only while this holds. */
  readonly when?: Condition;
  readonly lands: readonly Landing[];
}

export interface Scene {
  readonly kind: 'scene';
  readonly id: SceneId;
  readonly code: Code;
  /** The learner watches the one reply being made instead of choosing: a worked example. Never reported as a decision. */
  readonly worked: boolean;
  /** Conditions of the variants of what is said on entering; text has one line each. The last variant has none. */
  readonly says: readonly (Condition | null)[];
  readonly replies: readonly Reply[];
}

export interface Ending {
  readonly kind: 'ending';
  readonly id: SceneId;
  readonly code: Code;
  readonly ending: EndingKind;
}

export type Place = Scene | Ending;

interface UnitBase {
  readonly id: UnitId;
  readonly code: Code;
  /** Counts for completing the course. */
  readonly required: boolean;
  /** Belongs to the time that a provider may credit. */
  readonly credited: boolean;
  /** Units that have to be done before this one opens. */
  readonly needs: readonly UnitId[];
}

export interface Lesson extends UnitBase {
  readonly kind: 'lesson';
  readonly objectives: readonly ObjectiveId[];
  readonly start: Situation;
  readonly first: SceneId;
  /** Scenes and endings. The graph has no cycle (a retry is a rewind), so that the longest path is finite. */
  readonly places: Readonly<Record<SceneId, Place>>;
}

interface ItemBase {
  readonly id: ItemId;
  readonly code: Code;
  readonly cell: string;
  readonly objective: ObjectiveId;
  readonly points: readonly PointId[];
  readonly source: 'article' | 'beyond';
  /** Shows a sound reply that resembles a don't. */
  readonly lookalike: boolean;
  readonly options: readonly Key[];
}

/** One right option; by profession where the codes differ. `line` items list the lines of a transcript, in order. */
export interface ChoiceItem extends ItemBase {
  readonly kind: 'choice' | 'line';
  readonly correct: Key;
  readonly correctFor: Readonly<Partial<Record<Profession, Key>>>;
}
/** Every right option and no other. */
export interface SelectItem extends ItemBase {
  readonly kind: 'select';
  readonly correct: readonly Key[];
}
/** Each option is judged: sound, or a don't. */
export interface SortItem extends ItemBase {
  readonly kind: 'sort';
  readonly sound: readonly Key[];
}
/** Options into an order; the keys of an inner list may stand in any order among themselves. */
export interface OrderItem extends ItemBase {
  readonly kind: 'order';
  readonly correct: readonly (readonly Key[])[];
}
/** Each prompt gets one option; an option may serve several prompts, or none. */
export interface MatchItem extends ItemBase {
  readonly kind: 'match';
  readonly prompts: readonly Key[];
  readonly correct: Readonly<Record<Key, Key>>;
}
export type Item = ChoiceItem | SelectItem | SortItem | OrderItem | MatchItem;

export interface Cell {
  readonly id: string;
  /** How many items of this cell are on each form. */
  readonly count: number;
}

export interface Quiz extends UnitBase {
  readonly kind: 'quiz';
  /** Percent, 0–100, of the items on a form. */
  readonly passMark: number;
  /** Attempts before the lessons have to be reviewed. */
  readonly attempts: number;
  readonly blueprint: readonly Cell[];
  /** How many look-alikes a form holds at least and at most. */
  readonly lookalikes: readonly [least: number, most: number];
  readonly items: Readonly<Record<ItemId, Item>>;
}

/** Something to read; done when the learner goes on from it. */
export interface Page extends UnitBase {
  readonly kind: 'page';
  /** Quick checks, answered at once and as often as one likes; they count for nothing. */
  readonly checks: Readonly<Record<ItemId, Item>>;
  /** The page asks for the learner's profession, which picks the wording about codes. */
  readonly asksProfession: boolean;
}

/** Least and most of the scales that are told as a number. */
export const scales = { confidence: [0, 10], agreement: [1, 5], minutes: [0, 600] } as const;
/** `words`: free text, which stays on the device and in no saved state. */
export type Scale = keyof typeof scales | 'words';

export interface Question {
  readonly key: Key;
  readonly scale: Scale;
  readonly optional: boolean;
}

/** Questions without a right answer; done when handed in. */
export interface Survey extends UnitBase {
  readonly kind: 'survey';
  readonly questions: readonly Question[];
  /** An earlier survey with the same questions, shown beside this one. */
  readonly beside: UnitId | null;
}

/** The learner writes a line of their own (which stays on the device), compares, and ticks what it did. Done when gone on from. */
export interface Practice extends UnitBase {
  readonly kind: 'practice';
  readonly checks: readonly Key[];
}

/** A page to print and keep; done once it has been opened. */
export interface Sheet extends UnitBase {
  readonly kind: 'sheet';
  readonly sheet: 'certificate' | 'card' | 'policy';
}

export type Unit = Lesson | Quiz | Page | Survey | Practice | Sheet;

/** The items that a unit asks: a quiz's bank, or a page's quick checks. */
export function itemsOf(unit: Unit): Readonly<Record<ItemId, Item>> {
  return unit.kind === 'quiz' ? unit.items : unit.kind === 'page' ? unit.checks : {};
}

export interface Reporting {
  /** What the LMS is told while attempts are used up without a pass. */
  readonly onFail: 'failed' | 'incomplete';
  /** `passed`: success is reported; `completed`: completion and score only (for an LMS that counts nothing else). */
  readonly finalStatus: 'passed' | 'completed';
  /** `normal` ends the LMS's attempt once the course is passed; `suspend` lets the learner come back to review. */
  readonly exitAfterPass: 'suspend' | 'normal';
  /** Responses as strict choice letters, or as readable words for an LMS whose report shows nothing else. */
  readonly responses: 'letters' | 'readable';
  /**
   * `journaled` (also where it is left out) appends every decision and answer; `aligned` gives each decision point and item one
   * fixed index for all learners, with the newest answer, so that an LMS's report by index lines up. An LMS that refuses to
   * overwrite an interaction needs `journaled`.
   */
  readonly interactions?: 'journaled' | 'aligned';
}

export interface Course {
  readonly id: string;
  readonly version: string;
  /** Six characters of `[0-9A-Za-z]` that change whenever the structure does. */
  readonly fingerprint: string;
  /** BCP 47 tags; the first is the source language. */
  readonly languages: readonly string[];
  readonly objectives: readonly ObjectiveId[];
  readonly units: readonly Unit[];
  readonly reporting: Reporting;
}
