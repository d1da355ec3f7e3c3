/** What can be said of lessons and item banks by themselves, all at once or some at a time, and what the rest of the course needs of them. */
import { apply, checkCompiled } from './check-lesson.js';
import {
  compileLessons,
  compileUnits,
  includedUnits,
  namesOf,
  unitFileOf,
  type CompiledUnit,
  type Included,
} from './compile/course.js';
import type { Counted } from './compile/unit-base.js';
import type { Around, Content, CourseFile, UnitFiles } from './content/content.js';
import { aroundInLanguages, unitsInLanguages, type Completeness, type Languages } from './content/languages.js';
import { readAround, withUnits } from './content/read.js';
import type { Files } from './files.js';
import { normsOf } from './norms.js';
import type { Problem } from './problems/problem.js';
import * as rules from './rules/index.js';
import type { Exploration } from './rules/play/explore.js';
import type { Known } from './rules/rule.js';
import { terms } from './rules/terms.js';

/** The course without its lessons and banks: all that one of them has to be looked at with. */
export interface Frame {
  readonly around: Around;
  /** Undefined where course.yaml is missing or broken, as the next two are empty then. */
  readonly languages: Languages<Around> | undefined;
  readonly units: readonly Included[];
  readonly names: Counted;
  /** Units by the file that they are made of. */
  readonly byFile: ReadonlyMap<string, readonly Included[]>;
  readonly known: Known;
}

function knownIn(course: CourseFile | undefined): Known {
  return {
    points: course && Object.keys(course.input.points),
    objectives: course && Object.keys(course.input.objectives),
    norms: normsOf(course?.input.norms),
  };
}

/** `files`: all but lessons and banks. */
export function frameOf(files: Files): Frame {
  const around = readAround(files);
  const { course } = around;
  const units = course ? includedUnits(course.input) : [];
  const byFile = new Map<string, Included[]>();
  for (const one of units) {
    const file = unitFileOf(one.input);
    if (file !== undefined) byFile.set(file, [...(byFile.get(file) ?? []), one]);
  }
  const languages = course && aroundInLanguages(around, course);
  return { around, languages, units, names: namesOf(units), byFile, known: knownIn(course) };
}

/** What is known of some lessons and banks. */
export interface Inspected {
  /** Of these files. */
  readonly problems: readonly Problem[];
  /** Told only where no file has errors. */
  readonly late: readonly Problem[];
  readonly lessons: readonly string[];
  readonly banks: readonly string[];
  readonly broken: readonly string[];
  readonly completeness: readonly Completeness[];
  /** Units that are made of them. */
  readonly units: readonly CompiledUnit[];
}

/** The same while everything that was read is still at hand. */
export interface Inspection extends Inspected {
  /** By language. */
  readonly contents: ReadonlyMap<string, Content>;
  /** Of lessons that can be played through, by name. */
  readonly plays: ReadonlyMap<string, Exploration>;
}

function checkUnits(content: Content, course: CourseFile, units: readonly CompiledUnit[]): readonly Problem[] {
  return units.flatMap(({ unit, index, input }): readonly Problem[] => {
    if (unit.kind === 'quiz') {
      const bank = content.banks.get(unit.id);
      return bank ? apply(rules.quiz, { bank, course, index, quiz: unit }) : [];
    }
    const bank = 'page' in input && input.checks !== undefined ? content.banks.get(input.checks) : undefined;
    return bank ? apply(rules.checks, bank) : [];
  });
}

/** What can be said of translations: their words, since their structure is that of the source. */
const checkTranslations = ({ contents }: Languages): readonly Problem[] =>
  [...contents.values()]
    .slice(1)
    .flatMap(({ lessons, banks }) => [
      ...[...lessons.values()].flatMap((file) => apply(rules.translatedLesson, { file })),
      ...[...banks.values()].flatMap((file) => apply(rules.translatedBank, { file })),
    ]);

/** Only lessons and banks, and the references that they are held against. */
const unitsOnly = (content: Content): Content => ({
  ...content,
  pages: new Map(),
  yamlPages: new Map(),
  glossary: undefined,
});

/** Looks at lessons and banks, each by itself. `keepPlays`: whether their situations are wanted afterwards. */
export function inspect(files: UnitFiles, frame: Frame, keepPlays = false): Inspection {
  const { around, languages, known } = frame;
  const content = withUnits(around, files);
  const compiled = compileLessons(files);
  const plays = new Map<string, Exploration>();
  const problems: Problem[] = [...files.problems];
  for (const [name, file] of files.lessons) {
    const one = compiled.get(name);
    if (!one) continue;
    const checked = checkCompiled({ file, lesson: one.unit, known }, one.problems);
    problems.push(...checked.problems);
    if (checked.play && keepPlays) plays.set(name, checked.play);
  }
  problems.push(...[...files.banks.values()].flatMap((file) => apply(rules.bank, { file, known })));
  problems.push(...[...files.sources.values()].flatMap((source) => [...terms(source, content)]));
  const { course } = around;
  const wanted = [
    ...[...files.lessons.keys()].map((name) => `lessons/${name}.yaml`),
    ...[...files.banks.keys()].map((name) => `quizzes/${name}.yaml`),
  ].flatMap((file) => frame.byFile.get(file) ?? []);
  const units = compileUnits(wanted, frame.names, content, compiled).filter((unit) => unit !== undefined);
  const inLanguages = languages && unitsInLanguages(content, files, languages);
  if (course && inLanguages)
    problems.push(...checkUnits(content, course, units), ...inLanguages.problems, ...checkTranslations(inLanguages));
  return {
    problems,
    late: apply(rules.late, unitsOnly(content)),
    lessons: [...files.lessons.keys()],
    banks: [...files.banks.keys()],
    broken: [...files.broken],
    completeness: inLanguages?.completeness ?? [],
    units,
    contents: inLanguages?.contents ?? new Map(),
    plays,
  };
}
