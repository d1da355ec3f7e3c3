/** The whole course: units in the order of course.yaml, with the texts of every language. */
import type { CourseText, Provider, UnitText } from '../../course/text.js';
import type { Course, Lesson, ObjectiveId, Unit, UnitId } from '../../course/types.js';
import type { Around, Content, CourseFile } from '../content/content.js';
import type { CatalogueRecord } from '../manifest/record.js';
import type { Problem } from '../problems/problem.js';
import type { CourseInput, UnitInput } from '../schema/course.js';
import { compileQuiz, itemsOfBank } from './bank.js';
import { codeOf } from './codes.js';
import { fingerprintOf } from './fingerprint.js';
import { compileLesson } from './lesson.js';
import { flat } from './prose.js';
import { baseOf, counts, nameOf, type Counted } from './unit-base.js';
import { compileYamlPage } from './yaml-page.js';

interface Texts {
  readonly course: CourseText;
  readonly units: Readonly<Record<UnitId, UnitText>>;
}
export interface CompiledCourse {
  readonly course: Course;
  /** By language. */
  readonly texts: Readonly<Record<string, Texts>>;
}

/** A unit of course.yaml that is in the course; `index` among all of them. */
export interface Included {
  readonly index: number;
  readonly input: UnitInput;
}
export interface CompiledUnit extends Included {
  readonly unit: Unit;
}

interface CompiledLessonFile {
  readonly unit: Lesson;
  /** Conditions that could not be read. */
  readonly problems: readonly Problem[];
}
/** Every lesson file, in a unit or not. */
export type CompiledLessons = ReadonlyMap<string, CompiledLessonFile>;

export function compileLessons(content: Pick<Content, 'lessons'>): CompiledLessons {
  return new Map(
    [...content.lessons].map(([name, file]) => {
      const { lesson, problems } = compileLesson(file);
      return [name, { unit: lesson, problems }];
    }),
  );
}

export const includedUnits = ({ units }: CourseInput): readonly Included[] =>
  units.map((input, index) => ({ index, input })).filter(({ input }) => input.included !== false);

function compileUnit(
  input: UnitInput,
  content: Content,
  lessons: CompiledLessons,
  included: Counted,
): Unit | undefined {
  const base = baseOf(input, included);
  const name = nameOf(input);
  if ('lesson' in input) {
    const lesson = lessons.get(name)?.unit;
    return lesson && { ...lesson, ...base };
  }
  if ('quiz' in input) {
    const bank = content.banks.get(name);
    return bank && compileQuiz(bank, input, base);
  }
  const named = { id: name as UnitId, code: codeOf('unit', name, input.code), ...base };
  if ('page' in input) {
    if (!content.pages.has(name)) return undefined;
    const bank = input.checks === undefined ? undefined : content.banks.get(input.checks);
    if (input.checks !== undefined && !bank) return undefined;
    return {
      kind: 'page',
      ...named,
      checks: bank ? itemsOfBank(bank) : {},
      asksProfession: input.asks === 'profession',
    };
  }
  const file = content.yamlPages.get(name);
  const beside =
    'survey' in input && input.beside !== undefined && included.has(input.beside) ? input.beside : undefined;
  return file && compileYamlPage(file, named, beside);
}

export const namesOf = (units: readonly Included[]): Counted =>
  new Map(units.map(({ input }) => [nameOf(input), counts(input)]));

/** The lesson or bank that a unit cannot be compiled without. */
export function unitFileOf(input: UnitInput): string | undefined {
  if ('lesson' in input) return `lessons/${input.lesson}.yaml`;
  if ('quiz' in input) return `quizzes/${input.quiz}.yaml`;
  return 'page' in input && input.checks !== undefined ? `quizzes/${input.checks}.yaml` : undefined;
}

/** `units` of course.yaml; undefined in the place of one whose file is missing or broken. `names`: those of all that are in the course. */
export function compileUnits(
  units: readonly Included[],
  names: Counted,
  content: Content,
  lessons: CompiledLessons,
): readonly (CompiledUnit | undefined)[] {
  return units.map((one) => {
    const unit = compileUnit(one.input, content, lessons, names);
    return unit && { ...one, unit };
  });
}

const provider = ({ provider: given = {} }: CourseInput): Provider => ({
  name: given.name ?? '',
  address: given.address ?? '',
  number: given.number ?? '',
  statements: given.statements ?? [],
  hours: given.hours ?? 0,
  creditType: given['credit-type'] ?? '',
  author: given.author ?? '',
  signatory: given.signatory ?? '',
  showScore: given['show-score'] ?? false,
});

const flatAll = (record: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([id, text]) => [id, flat(text)]));

/** Texts of units by language, wherever they come from. */
export type UnitTexts = (unit: CompiledUnit, language: string) => UnitText | undefined;

/** Everything that is read in one language. `content` is in that language. */
function textsIn(language: string, content: Around, compiled: readonly CompiledUnit[], textOf: UnitTexts): Texts {
  const units = compiled.flatMap((one): (readonly [UnitId, UnitText])[] => {
    const text = textOf(one, language);
    return text ? [[one.unit.id, text]] : [];
  });
  const { record, course } = content;
  const glossary = Object.entries(content.glossary?.input ?? {});
  return {
    course: {
      language,
      title: record?.titles[language] ?? record?.title ?? '',
      objectives: flatAll(course?.input.objectives ?? {}),
      points: flatAll(course?.input.points ?? {}),
      glossary: Object.fromEntries(
        glossary.map(([id, { term, text }]) => [id, { term: flat(term), text: flat(text) }]),
      ),
      provider: provider(course?.input ?? ({} as CourseInput)),
      titles: Object.fromEntries(units.map(([id, { title }]) => [id, title])),
    },
    units: Object.fromEntries(units),
  };
}

/** `contents`: what stands around lessons and banks in each language, the source language first. `canonical`: see `fingerprintOf`. */
export function compileCourse(
  { input }: CourseFile,
  record: CatalogueRecord,
  compiled: readonly CompiledUnit[],
  contents: ReadonlyMap<string, Around>,
  textOf: UnitTexts,
  canonical?: (unit: Unit) => Uint8Array,
): CompiledCourse {
  const units = compiled.map(({ unit }) => unit);
  const objectives = Object.keys(input.objectives) as ObjectiveId[];
  const { reporting } = input;
  const course: Course = {
    id: record.identifier,
    version: record.version,
    fingerprint: fingerprintOf({ units, objectives }, canonical),
    languages: input.languages,
    objectives,
    units,
    reporting: {
      onFail: reporting['on-fail'],
      finalStatus: reporting['final-status'],
      exitAfterPass: reporting['exit-after-pass'] ?? 'suspend',
      responses: reporting.responses ?? 'letters',
      interactions: reporting.interactions ?? 'journaled',
    },
  };
  const texts = [...contents].map(
    ([language, content]) => [language, textsIn(language, content, compiled, textOf)] as const,
  );
  return { course, texts: Object.fromEntries(texts) };
}
