/** The course in all of its languages. */
import type { CatalogueRecord } from '../manifest/record.js';
import { problem, type Problem } from '../problems/problem.js';
import type { Content, CourseFile } from './content.js';
import { translate } from './translate.js';

export interface Completeness {
  readonly language: string;
  /** Texts that are translated, of those that have to be. */
  readonly done: number;
  readonly of: number;
}

export interface Languages {
  /** By language, the source language first. */
  readonly contents: ReadonlyMap<string, Content>;
  readonly problems: readonly Problem[];
  /** One for each language but the first. */
  readonly completeness: readonly Completeness[];
  /** The catalogue record with titles, descriptions and names of every language. */
  readonly record: (source: CatalogueRecord) => CatalogueRecord;
}

/** Translations into languages that the course does not list. */
function unlisted(content: Content, languages: readonly string[]): readonly Problem[] {
  return [...content.overlays]
    .filter(([language]) => !languages.includes(language))
    .flatMap(([language, files]) =>
      [...files.values()].map((overlay) => {
        const { file } = overlay.kind === 'page' ? overlay.page.source : overlay.source;
        return problem('language-unlisted', { file, line: 1, column: 1, length: 1 }, { language });
      }),
    );
}

export function translateAll(content: Content, { input }: CourseFile): Languages {
  const [source = '', ...others] = [...new Set(input.languages)];
  const translations = others.map((language) => ({ language, ...translate(content, language) }));
  return {
    contents: new Map([[source, content], ...translations.map((one) => [one.language, one.content] as const)]),
    problems: [...unlisted(content, others), ...translations.flatMap((one) => one.problems)],
    completeness: translations.map(({ language, done, of }) => ({ language, done, of })),
    record: (record) => {
      const records = translations.flatMap((one) => one.content.record ?? []);
      return {
        ...record,
        titles: Object.assign({}, ...records.map(({ titles }) => titles), record.titles) as typeof record.titles,
        descriptions: Object.assign(
          {},
          ...records.map(({ descriptions }) => descriptions),
          record.descriptions,
        ) as typeof record.descriptions,
        languages: [...new Set([...record.languages, ...input.languages])],
      };
    },
  };
}
