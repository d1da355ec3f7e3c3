/** The course in all of its languages. */
import type { CatalogueRecord } from '../manifest/record.js';
import { problem, type Problem } from '../problems/problem.js';
import type { Around, Content, CourseFile, UnitFiles } from './content.js';
import { translateAround, translateUnits, type Translation } from './translate.js';

export interface Completeness {
  readonly language: string;
  /** Texts that are translated, of those that have to be. */
  readonly done: number;
  readonly of: number;
}

export interface Languages<C extends Around = Content> {
  /** By language, the source language first. */
  readonly contents: ReadonlyMap<string, C>;
  readonly problems: readonly Problem[];
  /** One for each language but the first. */
  readonly completeness: readonly Completeness[];
}

/** Translations into languages that the course does not list. */
function unlisted(content: Pick<Content, 'overlays'>, languages: readonly string[]): readonly Problem[] {
  return [...content.overlays]
    .filter(([language]) => !languages.includes(language))
    .flatMap(([language, files]) =>
      [...files.values()].map((overlay) => {
        const { file } = overlay.kind === 'page' ? overlay.page.source : overlay.source;
        return problem('language-unlisted', { file, line: 1, column: 1, length: 1 }, { language });
      }),
    );
}

type Translated<C> = Translation<C> & { readonly language: string };

function together<C extends Around>(
  source: readonly [language: string, content: C],
  translations: readonly Translated<C>[],
  unlistedFiles: readonly Problem[],
): Languages<C> {
  return {
    contents: new Map([source, ...translations.map((one) => [one.language, one.content] as const)]),
    problems: [...unlistedFiles, ...translations.flatMap((one) => one.problems)],
    completeness: translations.map(({ language, done, of }) => ({ language, done, of })),
  };
}

/** What stands around lessons and banks. */
export function aroundInLanguages(around: Around, { input }: CourseFile): Languages<Around> {
  const [source = '', ...others] = [...new Set(input.languages)];
  const translations = others.map((language) => ({ language, ...translateAround(around, language) }));
  return together([source, around], translations, unlisted(around, others));
}

/** The lessons and banks of `content`, which holds `units`; `around`: everything else in every language. */
export function unitsInLanguages(content: Content, units: UnitFiles, around: Languages<Around>): Languages {
  const [source = '', ...others] = [...around.contents.keys()];
  const translations = [...around.contents]
    .slice(1)
    .map(([language, inLanguage]) => ({ language, ...translateUnits(content, language, inLanguage) }));
  return together([source, content], translations, unlisted(units, others));
}

/** All content in every language. */
export const translateAll = (content: Content, course: CourseFile): Languages =>
  unitsInLanguages(content, content, aroundInLanguages(content, course));

/** The catalogue record with titles, descriptions and names of every language. */
export function recordIn(
  source: CatalogueRecord,
  { contents }: Languages<Around>,
  { input }: CourseFile,
): CatalogueRecord {
  const records = [...contents.values()].slice(1).flatMap(({ record }) => record ?? []);
  return {
    ...source,
    titles: Object.assign({}, ...records.map(({ titles }) => titles), source.titles) as typeof source.titles,
    descriptions: Object.assign(
      {},
      ...records.map(({ descriptions }) => descriptions),
      source.descriptions,
    ) as typeof source.descriptions,
    languages: [...new Set([...source.languages, ...input.languages])],
  };
}

/** Done and wanted of several parts of a course together. */
export function completenessOf(parts: readonly (readonly Completeness[])[]): readonly Completeness[] {
  const sums = new Map<string, Completeness>();
  for (const { language, done, of } of parts.flat()) {
    const sum = sums.get(language);
    sums.set(language, { language, done: done + (sum?.done ?? 0), of: of + (sum?.of ?? 0) });
  }
  return [...sums.values()];
}
