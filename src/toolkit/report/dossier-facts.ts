/** Everything that an application for continuing education asks about a course, as data. */
import type { Provider } from '../../course/text.js';
import type { ReferencesInput } from '../schema/around.js';
import type { ItemFacts, QuizFacts } from './dossier-items.js';
import type { LessonFacts } from './dossier-lessons.js';
import type { OutlineFacts, WayFacts } from './dossier-time.js';

/** What nobody has filled in yet, and where to do so. */
export interface Missing {
  /** As it stands in the file. */
  readonly field: string;
  readonly file: string;
  readonly what: string;
}

export interface SurveyFacts {
  readonly unit: string;
  readonly title: string;
  readonly required: boolean;
  readonly introHtml: string;
  readonly questions: readonly {
    readonly key: string;
    readonly ask: string;
    readonly scale: string;
    readonly optional: boolean;
  }[];
}

export interface Facts {
  /** Fields that nobody has filled in. */
  readonly missing: readonly Missing[];
  readonly identifier: string;
  readonly title: string;
  readonly version: string;
  readonly fingerprint: string;
  readonly language: string;
  readonly languages: readonly { readonly language: string; readonly translated: number; readonly of: number }[];
  readonly description: string;
  readonly audience: string;
  readonly level: string;
  /** What else the page that states audience and level says in such paragraphs: completion, accommodations, complaints, … */
  readonly information: readonly { readonly label: string; readonly text: string }[];
  readonly provider: Provider;
  readonly review: { readonly author: string; readonly reviewer: string; readonly date: string };
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly points: readonly {
    readonly id: string;
    readonly text: string;
    readonly lessons: readonly string[];
    readonly items: readonly string[];
  }[];
  readonly outline: readonly OutlineFacts[];
  readonly contactTime: {
    readonly difficulty: number;
    readonly wordsPerHour: number;
    readonly mergenerConstant: number;
    readonly ways: readonly WayFacts[];
    readonly hoursClaimed: number;
  };
  readonly quizzes: readonly QuizFacts[];
  readonly surveys: readonly SurveyFacts[];
  readonly references: ReferencesInput | null;
  readonly lessons: readonly LessonFacts[];
  readonly items: readonly ItemFacts[];
  readonly pages: readonly { readonly unit: string; readonly title: string; readonly bodyHtml: string }[];
  readonly accessibility: string;
  readonly changes: string;
}
