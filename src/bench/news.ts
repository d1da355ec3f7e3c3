/** What the bench's server tells its page, by server-sent events and as data. */
import type { Course, SceneId, UnitId } from '../course/types.js';

export interface ShownProblem {
  readonly severity: 'error' | 'warning';
  /** `lessons/priya.yaml:12:5` */
  readonly place: string;
  readonly words: string;
  /** The line with its caret and a hint, as the terminal shows them; may be empty. */
  readonly excerpt: string;
}

/** How the course folder stands. */
export interface News {
  /** Another one with every build; empty while there has been none. */
  readonly build: string;
  /** Of the build's content. */
  readonly fingerprint: string;
  /** What takes a moment right now; empty while nothing does. */
  readonly doing: string;
  /** Files that the newest check was made for; empty for the first one. */
  readonly changed: readonly string[];
  /** Milliseconds that the newest check and build took. */
  readonly took: number;
  /** Milliseconds since the epoch; 0 before the first check. */
  readonly at: number;
  readonly problems: readonly ShownProblem[];
  /** `2 errors, 1 warning`; empty where there are none. */
  readonly tally: string;
}

export const noNews: News = {
  build: '',
  fingerprint: '',
  doing: '',
  changed: [],
  took: 0,
  at: 0,
  problems: [],
  tally: '',
};

/** The course for the author's panel, in its source language. */
export interface Outline {
  readonly build: string;
  readonly course: Course;
  readonly titles: Readonly<Record<UnitId, string>>;
  /** Of scenes and endings, by lesson. */
  readonly places: Readonly<Record<UnitId, Readonly<Record<SceneId, string>>>>;
}
