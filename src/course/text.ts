/** What a learner reads in one language. Fields named `…Html` are safe markup rendered from Markdown at build time; all others are plain text. */
import type { ItemId, Key, ObjectiveId, PointId, SceneId, UnitId } from './types.js';

export interface ReplyText {
  /** What the therapist says or does; in the learner's own words on the button. */
  readonly say: string;
  /** True where `say` describes an act or a silence instead of being spoken. */
  readonly act?: boolean;
  /** One a landing: what the client answers, and why that happened (at most 60 words). */
  readonly lands: readonly { readonly hear: string; readonly shows?: string; readonly why: string }[];
}

export interface SceneText {
  readonly kind: 'scene';
  readonly title: string;
  /** What can be seen or heard in the room: a stage direction. */
  readonly stage?: string;
  /** One a variant of `Scene.says`: the client's words on entering. */
  readonly says: readonly string[];
  /** How the client looks, as a sentence that reads naturally; in its absence the player makes one from affect and look. */
  readonly shows?: string;
  /** The client is not in the room: what a reply brings is told, not said by the client. */
  readonly alone?: boolean;
  /** The therapist's inner voice. */
  readonly thinks?: string;
  readonly replies: Readonly<Record<Key, ReplyText>>;
}

export interface EndingText {
  readonly kind: 'ending';
  readonly title: string;
  /** The last thing that happens: what the client does at the door. */
  readonly tellsHtml: string;
  readonly debriefHtml: string;
  /** What to write in the record. */
  readonly recordHtml: string;
}

export interface ClientText {
  readonly name: string;
  readonly about: string;
  /** Who of those that can be drawn. */
  readonly portrait: string;
  /** The drawing, which is the player's business; a package puts it in. */
  readonly drawing?: unknown;
}

export interface LessonText {
  readonly kind: 'lesson';
  readonly title: string;
  readonly premiseHtml: string;
  /** One line: which feelings this conversation holds. */
  readonly holds: string;
  readonly client: ClientText;
  readonly places: Readonly<Record<SceneId, SceneText | EndingText>>;
}

export interface OptionText {
  readonly text: string;
  readonly why: string;
  /** Who says it, in a transcript line. */
  readonly speaker?: string;
}

export interface ItemText {
  /** The author's type in words, as a heading: which question is this? One of the typed strings' `itemType` keys. */
  readonly type: ItemType;
  /** One sentence of setting. */
  readonly setting?: string;
  readonly stem: string;
  readonly options: Readonly<Record<Key, OptionText>>;
  /** What is matched, in match items. */
  readonly prompts?: Readonly<Record<Key, string>>;
}

export const itemTypes = [
  'rationale',
  'reply',
  'conditions',
  'profession',
  'select',
  'sort',
  'order',
  'match',
  'line',
] as const;
/** best rationale, best next reply, do the conditions hold, single best by profession, select, sort good from don't, put in order, match, find the line. */
export type ItemType = (typeof itemTypes)[number];

export interface QuizText {
  readonly kind: 'quiz';
  readonly title: string;
  readonly introHtml: string;
  readonly items: Readonly<Record<ItemId, ItemText>>;
}

export interface PageText {
  readonly kind: 'page';
  readonly title: string;
  readonly bodyHtml: string;
  readonly checks: Readonly<Record<ItemId, ItemText>>;
}

export interface SurveyText {
  readonly kind: 'survey';
  readonly title: string;
  readonly introHtml: string;
  readonly questions: Readonly<Record<Key, string>>;
}

export interface PracticeText {
  readonly kind: 'practice';
  readonly title: string;
  readonly settingHtml: string;
  readonly ask: string;
  /** Two lines to compare with, and what each does. */
  readonly models: readonly { readonly say: string; readonly note: string }[];
  readonly checks: Readonly<Record<Key, string>>;
}

export interface CertificateText {
  readonly kind: 'certificate';
  readonly title: string;
  readonly introHtml: string;
}

/** The conversation on one page. */
export interface CardText {
  readonly kind: 'card';
  readonly title: string;
  readonly steps: readonly { readonly title: string; readonly say: string; readonly mind: string }[];
  readonly nots: readonly string[];
  readonly gateHtml: string;
  readonly reminder: string;
}

/** Choices that make a paragraph for the learner's own informed-consent form. */
export interface PolicyText {
  readonly kind: 'policy';
  readonly title: string;
  readonly introHtml: string;
  readonly opening: string;
  readonly closing: string;
  readonly choices: Readonly<
    Record<
      Key,
      {
        readonly ask: string;
        readonly options: Readonly<Record<Key, { readonly label: string; readonly sentence: string }>>;
      }
    >
  >;
}

export type UnitText =
  LessonText | QuizText | PageText | SurveyText | PracticeText | CertificateText | CardText | PolicyText;

/** What the certificate prints about whoever gives the course; empty settings are left out, and credit is claimed only where all of it is set. */
export interface Provider {
  readonly name: string;
  readonly address: string;
  readonly number: string;
  /** Approval statements, word for word as the approver wants them. */
  readonly statements: readonly string[];
  readonly hours: number;
  readonly creditType: string;
  readonly author: string;
  readonly signatory: string;
  readonly showScore: boolean;
}

/** What every screen needs, small enough to be there at launch. */
export interface CourseText {
  readonly language: string;
  readonly title: string;
  readonly objectives: Readonly<Record<ObjectiveId, string>>;
  readonly points: Readonly<Record<PointId, string>>;
  readonly glossary: Readonly<Record<string, { readonly term: string; readonly text: string }>>;
  readonly provider: Provider;
  /** Titles of all units; their texts come with `UnitText`. */
  readonly titles: Readonly<Record<UnitId, string>>;
}
