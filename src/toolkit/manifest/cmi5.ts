/** The course structure of a cmi5 package (cmi5 Quartz, sections 13 and 14): one assignable unit. */
import { bytesOf } from '../files.js';
import type { ManifestInput, PackageStandard } from '../package/standard.js';
import { masteryOf, scaled } from './mastery.js';
import { courseIri, type ByLanguage } from './record.js';
import { xml, type Element } from './xml.js';

const langstrings = (texts: ByLanguage): Element => ({
  langstring: Object.entries(texts).map(([language, text]) => ({
    ...(language !== 'x-none' && { '@lang': language }),
    '#text': text,
  })),
});

/** What is said of objective `id`, by language. */
function objectiveTexts({ compiled }: ManifestInput, id: string): ByLanguage {
  const said = Object.entries(compiled.texts).map(([language, { course }]) => {
    const text = Object.entries(course.objectives).find(([one]) => one === id)?.[1];
    return [language, text ?? ''] as const;
  });
  return Object.fromEntries(said.filter(([, text]) => text !== ''));
}

function structure(input: ManifestInput): Element {
  const { record, compiled } = input;
  const { objectives, reporting } = compiled.course;
  const iri = courseIri(record);
  const unit = `${iri}/au`;
  const objectiveIri = (id: string): string => `${unit}/objectives/${id}`;
  const described = Object.keys(record.descriptions).length > 0 ? record.descriptions : record.titles;
  const about = { title: langstrings(record.titles), description: langstrings(described) };
  const mastery = reporting.finalStatus === 'passed' ? masteryOf(compiled.course) : undefined;
  return {
    '@xmlns': 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
    course: { '@id': iri, ...about },
    ...(objectives.length > 0 && {
      objectives: {
        objective: objectives.map((id) => ({
          '@id': objectiveIri(id),
          title: langstrings({ 'x-none': id }),
          description: langstrings(objectiveTexts(input, id)),
        })),
      },
    }),
    au: {
      '@id': unit,
      '@moveOn': mastery === undefined ? 'Completed' : 'CompletedAndPassed',
      ...(mastery !== undefined && { '@masteryScore': scaled(mastery) }),
      '@launchMethod': 'AnyWindow',
      ...about,
      ...(objectives.length > 0 && {
        objectives: { objective: objectives.map((id) => ({ '@idref': objectiveIri(id) })) },
      }),
      url: 'index.html',
    },
  };
}

export const cmi5: PackageStandard = {
  id: 'cmi5',
  player: 'cmi5',
  controls: undefined,
  elsewhere: true,
  manifest: (input) => new Map([['cmi5.xml', bytesOf(xml('courseStructure', structure(input)))]]),
};
