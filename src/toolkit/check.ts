/** Everything that can be said about a course folder, and the compiled course where nothing stops it. */
import type { PointId, Unit } from '../course/types.js';
import { apply } from './check-lesson.js';
import {
  compileCourse,
  compileUnits,
  type CompiledCourse,
  type CompiledUnit,
  type UnitTexts,
} from './compile/course.js';
import { unitText } from './compile/unit-text.js';
import { withoutUnits, type Around, type Content } from './content/content.js';
import { completenessOf, recordIn, type Completeness } from './content/languages.js';
import { parted, readUnits } from './content/read.js';
import { pointsShown } from './figures/coverage.js';
import type { Files } from './files.js';
import { frameOf, inspect, type Frame, type Inspected } from './inspect.js';
import type { CatalogueRecord } from './manifest/record.js';
import { packageOptions, type PackageOptions } from './package/options.js';
import { hasErrors, inOrder, type Problem } from './problems/problem.js';
import { unitFiles } from './rules/course/unit-files.js';
import * as rules from './rules/index.js';
import { terms } from './rules/terms.js';
import type { Source } from './source/source.js';
import { readTheme, type Theme } from './theme/theme.js';

export interface Result<C extends Around = Content> {
  readonly compiled: CompiledCourse;
  readonly record: CatalogueRecord;
  readonly packages: PackageOptions;
  readonly theme: Theme;
  /** Content in each language, the source language first. */
  readonly contents: ReadonlyMap<string, C>;
  readonly completeness: readonly Completeness[];
}

/** `C`: what is kept of the content; of a big course not its lessons and banks. */
export interface Checked<C extends Around = Content> {
  /** In order of files and lines. */
  readonly problems: readonly Problem[];
  /** Texts of the files read, to show lines of. */
  readonly sources: ReadonlyMap<string, Source>;
  /** There unless a problem is an error. */
  readonly result: Result<C> | undefined;
}

export interface CheckOptions {
  /** `2026-11-22`: what is past its review date is told only where this is given. */
  readonly today?: string;
}

/** What can be said of pages, and of the words of all that stands around lessons and banks. */
function checkAround({ around, languages, known }: Frame): readonly Problem[] {
  const translations = [...(languages?.contents.values() ?? [])].slice(1);
  return [
    ...around.problems,
    ...[...around.pages.values()].flatMap((file) => apply(rules.page, file)),
    ...[...around.yamlPages.values()].flatMap((file) => apply(rules.yamlPage, { file, known })),
    ...[...around.sources.values()].flatMap((source) => [...terms(source, around)]),
    ...(languages?.problems ?? []),
    ...translations.flatMap(({ pages }) => [...pages.values()].flatMap((file) => apply(rules.page, file))),
  ];
}

/** Lessons and banks of the whole course, whoever looked at them. */
export interface AllUnits extends Inspected {
  readonly textOf: UnitTexts;
  /** See `fingerprintOf`. */
  readonly canonical?: (unit: Unit) => Uint8Array;
  /** See `pointsShown`. */
  readonly shown?: (unit: Unit) => Iterable<PointId>;
}

/** The units of the course in order; undefined where one of them is missing. */
function unitsInOrder({ around, units, names }: Frame, found: Inspected): readonly CompiledUnit[] | undefined {
  const known = new Map(found.units.map((one) => [one.index, one]));
  const rest = compileUnits(
    units.filter(({ index }) => !known.has(index)),
    names,
    withoutUnits(around),
    new Map(),
  );
  if (rest.includes(undefined)) return undefined;
  const all = [...known.values(), ...rest.filter((one) => one !== undefined)];
  return all.sort((a, b) => a.index - b.index);
}

/** Puts the course together. `contents`: what is kept of it, by language. */
export function conclude<C extends Around>(
  files: Files,
  frame: Frame,
  found: AllUnits,
  contents: ReadonlyMap<string, C>,
  options: CheckOptions = {},
): Omit<Checked<C>, 'sources'> & { readonly theme: ReturnType<typeof readTheme> | undefined } {
  const { around, languages, known } = frame;
  const { course, record } = around;
  const theme = course && readTheme(course, files);
  const problems = [...checkAround(frame), ...found.problems, ...(theme?.problems ?? [])];
  const stopped = () => ({ problems: inOrder(problems), result: undefined, theme });
  if (!course || !theme || !languages) return stopped();
  const there = {
    ...around,
    lessons: new Set(found.lessons),
    banks: new Set(found.banks),
    broken: new Set([...around.broken, ...found.broken]),
  };
  problems.push(...unitFiles({ content: there, course, files }));
  const units = unitsInOrder(frame, found);
  if (!record || !units || hasErrors(problems)) return stopped();
  const compiled = compileCourse(course, record, units, languages.contents, found.textOf, found.canonical);
  const { norms } = known;
  const { shown = pointsShown } = found;
  problems.push(
    ...apply(rules.course, { content: around, course, units, compiled, shown, norms, today: options.today }),
  );
  problems.push(...apply(rules.late, withoutUnits(around)), ...found.late);
  if (hasErrors(problems)) return stopped();
  const result = {
    compiled,
    record: recordIn(record, languages, course),
    packages: packageOptions(course.input.packages),
    theme: theme.theme,
    contents,
    completeness: completenessOf([languages.completeness, found.completeness]),
  };
  return { problems: inOrder(problems), result, theme };
}

/** Checks and compiles the course in `files`. */
export function check(files: Files, options: CheckOptions = {}): Checked {
  const { around, units } = parted(files);
  const frame = frameOf(around);
  const read = readUnits(units);
  const { contents, ...found } = inspect(read, frame);
  const textOf: UnitTexts = ({ input }, language) => {
    const content = contents.get(language);
    return content && unitText(input, content, language);
  };
  const { problems, result, theme } = conclude(files, frame, { ...found, textOf }, contents, options);
  return { problems, result, sources: new Map([...frame.around.sources, ...read.sources, ...(theme?.sources ?? [])]) };
}
