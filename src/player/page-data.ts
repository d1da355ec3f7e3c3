/** What a course page carries: the course, the words of its source language, and where the rest can be fetched (see `Texts`). */
import type { CourseText, UnitText } from '../course/text.js';
import type { Course, UnitId } from '../course/types.js';
import type { Strings } from './strings/en.js';

/** What every screen needs in one language. */
export interface Language {
  readonly text: CourseText;
  readonly words: Strings;
  /** Words that are read on a typical way through each unit. */
  readonly lengths: Readonly<Record<UnitId, number>>;
}

/** Addresses, relative to the page. */
export interface LanguageFiles {
  /** Sets a `Language`; null where it came with the page. */
  readonly course: string | null;
  /** Set some units' `UnitText` each, by id; units that came with the page are left out. */
  readonly units: Readonly<Record<UnitId, string>>;
}

export interface PageData extends Language {
  /** Its outline, see `course-json.ts`. */
  readonly course: Course;
  /** Address of the file that sets its `Logic`. */
  readonly logic: string;
  /** Unit texts that came with the page, in the source language. */
  readonly units: Readonly<Record<UnitId, UnitText>>;
  /** All, each with its own name. */
  readonly languages: readonly (readonly [tag: string, name: string])[];
  /** By language. */
  readonly files: Readonly<Record<string, LanguageFiles>>;
}
