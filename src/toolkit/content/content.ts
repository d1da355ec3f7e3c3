/** The content files of a course, read and of the right shape, with positions. */
import type { CatalogueRecord } from '../manifest/record.js';
import type { Problem } from '../problems/problem.js';
import type { GlossaryInput, GuideInput, ReferencesInput } from '../schema/around.js';
import type { BankInput } from '../schema/bank.js';
import type { CourseInput } from '../schema/course.js';
import type { LessonInput } from '../schema/lesson.js';
import type { PageInput } from '../schema/page.js';
import type { Source } from '../source/source.js';
import type { YamlSource } from '../source/yaml.js';

export interface Yaml<T> {
  readonly name: string;
  readonly source: YamlSource;
  readonly input: T;
}
export type LessonFile = Yaml<LessonInput>;
export type BankFile = Yaml<BankInput>;
export type CourseFile = Yaml<CourseInput>;
/** pages/NAME.yaml: a survey, a practice or a sheet. */
export type YamlPageFile = Yaml<PageInput>;
type GlossaryFile = Yaml<GlossaryInput>;
type ReferencesFile = Yaml<ReferencesInput>;
type GuideFile = Yaml<GuideInput>;

export interface PageFile {
  readonly name: string;
  readonly source: Source;
  /** The first heading. */
  readonly title: string;
  /** Markdown below it. */
  readonly body: string;
}

/** A translation beside a source file: the same shape with texts only. */
export type Overlay =
  | { readonly kind: 'yaml'; readonly source: YamlSource; readonly value: unknown }
  | { readonly kind: 'page'; readonly page: PageFile; readonly of: string | undefined };

export interface Content {
  /** Undefined where course.yaml is missing or broken. */
  readonly course: CourseFile | undefined;
  readonly record: CatalogueRecord | undefined;
  readonly lessons: ReadonlyMap<string, LessonFile>;
  readonly banks: ReadonlyMap<string, BankFile>;
  readonly pages: ReadonlyMap<string, PageFile>;
  readonly yamlPages: ReadonlyMap<string, YamlPageFile>;
  readonly glossary: GlossaryFile | undefined;
  readonly references: ReferencesFile | undefined;
  readonly guide: GuideFile | undefined;
  /** By language, then by the name of the source file. */
  readonly overlays: ReadonlyMap<string, ReadonlyMap<string, Overlay>>;
  /** Every text file read, broken ones too, by file name. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Files that are there but not of the right shape. */
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** What there is besides lessons and item banks. */
export type Around = Omit<Content, 'lessons' | 'banks'>;

/** Lessons and item banks, some or all, with their translations; how they read does not depend on anything else. */
export type UnitFiles = Pick<Content, 'lessons' | 'banks' | 'overlays' | 'sources' | 'broken' | 'problems'>;

const none: ReadonlyMap<string, never> = new Map<string, never>();

export const withoutUnits = (around: Around): Content => ({ ...around, lessons: none, banks: none });

/** Without what the prose of a course is besides its lessons and banks. */
export const onlyUnits = (content: Content): Content => ({
  ...content,
  course: undefined,
  glossary: undefined,
  guide: undefined,
  pages: none,
  yamlPages: none,
});
