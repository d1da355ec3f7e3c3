/** The lists that follow the page `references`: the article, the codes with the day of their last look-up, the literature. */
import type { ReferencesInput } from '../schema/around.js';
import { flat, rendered } from './prose.js';

/** `1 November 2026` as that language writes it. */
function longDate(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

function code(
  { name, edition, sections, 'last-checked': checked }: ReferencesInput['codes'][string],
  words: ReferencesInput['words'],
  language: string,
): string {
  const list = sections.map(({ id, says }) => `- **${escaped(flat(id))}** ${escaped(flat(says))}`).join('\n');
  const when = flat(words.checked).replace('{date}', longDate(checked, language));
  return `### ${escaped(flat(name))} (${escaped(flat(edition))})\n\n${list}\n\n*${when}*`;
}

/** Markup of the lists. */
export function referenceLists({ words, codes, literature, article }: ReferencesInput, language: string): string {
  const entry = ({ text, doi }: ReferencesInput['literature'][string]): string =>
    `- ${flat(text)}${doi === undefined ? '' : ` [doi:${doi}](https://doi.org/${doi})`}`;
  return rendered(
    [
      `## ${flat(words.article)}\n\n${flat(article.text)}`,
      `## ${flat(words.codes)}`,
      ...Object.values(codes).map((one) => code(one, words, language)),
      `## ${flat(words.literature)}\n\n${Object.values(literature).map(entry).join('\n')}`,
    ].join('\n\n'),
  );
}
