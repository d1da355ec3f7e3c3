/** Everything that can be said about a course folder, and the compiled course where nothing stops it. */
import { apply, checkCompiled } from './check-lesson.js';
import {
  compileCourse,
  compileLessons,
  compileUnits,
  type CompiledCourse,
  type CompiledLessons,
  type CompiledUnit,
} from './compile/course.js';
import type { Content, CourseFile } from './content/content.js';
import { readContent } from './content/read.js';
import { translateAll, type Completeness, type Languages } from './content/languages.js';
import type { Files } from './files.js';
import type { CatalogueRecord } from './manifest/record.js';
import { normsOf } from './norms.js';
import { packageOptions, type PackageOptions } from './package/options.js';
import { hasErrors, inOrder, type Problem } from './problems/problem.js';
import { unitFiles } from './rules/course/unit-files.js';
import * as rules from './rules/index.js';
import type { Known } from './rules/rule.js';
import { terms } from './rules/terms.js';
import type { Source } from './source/source.js';
import { readTheme, type Theme } from './theme/theme.js';

export interface Result {
  readonly compiled: CompiledCourse;
  readonly record: CatalogueRecord;
  readonly packages: PackageOptions;
  readonly theme: Theme;
  /** Content in each language, the source language first. */
  readonly contents: ReadonlyMap<string, Content>;
  readonly completeness: readonly Completeness[];
}

export interface Checked {
  /** In order of files and lines. */
  readonly problems: readonly Problem[];
  /** Texts of the files read, to show lines of. */
  readonly sources: ReadonlyMap<string, Source>;
  /** There unless a problem is an error. */
  readonly result: Result | undefined;
}

export interface CheckOptions {
  /** `2026-11-22`: what is past its review date is told only where this is given. */
  readonly today?: string;
}

function checkLessons(content: Content, lessons: CompiledLessons, known: Known): readonly Problem[] {
  return [...content.lessons].flatMap(([name, file]) => {
    const compiled = lessons.get(name);
    return compiled
      ? checkCompiled({ file, lesson: compiled.unit, text: compiled.text, known }, compiled.problems)
      : [];
  });
}

function checkUnits(
  content: Content,
  course: CourseFile,
  units: readonly (CompiledUnit | undefined)[],
): readonly Problem[] {
  return units.flatMap((one): readonly Problem[] => {
    if (!one) return [];
    const { unit, index, input } = one;
    if (unit.kind === 'quiz') {
      const bank = content.banks.get(unit.id);
      return bank ? apply(rules.quiz, { bank, course, index, quiz: unit }) : [];
    }
    const bank = 'page' in input && input.checks !== undefined ? content.banks.get(input.checks) : undefined;
    return bank ? apply(rules.checks, bank) : [];
  });
}

function knownIn(course: CourseFile | undefined): Known {
  return {
    points: course && Object.keys(course.input.points),
    objectives: course && Object.keys(course.input.objectives),
    norms: normsOf(course?.input.norms),
  };
}

/** What can be said of each file by itself. */
function checkFiles(content: Content, lessons: CompiledLessons, known: Known): readonly Problem[] {
  return [
    ...checkLessons(content, lessons, known),
    ...[...content.banks.values()].flatMap((file) => apply(rules.bank, { file, known })),
    ...[...content.pages.values()].flatMap((file) => apply(rules.page, file)),
    ...[...content.yamlPages.values()].flatMap((file) => apply(rules.yamlPage, { file, known })),
    ...[...content.sources.values()].flatMap((source) => [...terms(source, content)]),
  ];
}

/** What can be said of a translation: its words, since its structure is that of the source. */
function checkTranslations({ contents }: Languages): readonly Problem[] {
  return [...contents.values()]
    .slice(1)
    .flatMap((content) => [
      ...[...content.lessons.values()].flatMap((file) => apply(rules.translatedLesson, { file })),
      ...[...content.banks.values()].flatMap((file) => apply(rules.translatedBank, { file })),
      ...[...content.pages.values()].flatMap((file) => apply(rules.page, file)),
    ]);
}

/** Checks and compiles the course in `files`. */
export function check(files: Files, options: CheckOptions = {}): Checked {
  const content = readContent(files);
  const { course, record } = content;
  const lessons = compileLessons(content);
  const known = knownIn(course);
  const look = course && readTheme(course, files);
  const sources = new Map([...content.sources, ...(look?.sources ?? [])]);
  const problems = [...content.problems, ...checkFiles(content, lessons, known), ...(look?.problems ?? [])];
  if (course && look) {
    const units = compileUnits(course, content, lessons);
    const languages = translateAll(content, course);
    problems.push(
      ...unitFiles({ content, course }),
      ...checkUnits(content, course, units),
      ...languages.problems,
      ...checkTranslations(languages),
    );
    const whole = units.filter((unit) => unit !== undefined);
    if (record && whole.length === units.length && !hasErrors(problems)) {
      const compiled = compileCourse(course, record, whole, languages.contents);
      const { norms } = known;
      problems.push(...apply(rules.course, { content, course, units: whole, compiled, norms, today: options.today }));
      if (!hasErrors(problems)) {
        const { contents, completeness } = languages;
        const packages = packageOptions(course.input.packages);
        const result = {
          compiled,
          record: languages.record(record),
          packages,
          theme: look.theme,
          contents,
          completeness,
        };
        return { problems: inOrder(problems), sources, result };
      }
    }
  }
  return { problems: inOrder(problems), sources, result: undefined };
}
