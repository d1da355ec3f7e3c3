/** What a learner reads of a unit, from content in their language. */
import type { PageText, UnitText } from '../../course/text.js';
import type { Content } from '../content/content.js';
import type { UnitInput } from '../schema/course.js';
import { itemTexts, quizText } from './bank.js';
import { lessonText } from './lesson.js';
import { flat, rendered } from './prose.js';
import { referenceLists } from './references.js';
import { nameOf } from './unit-base.js';
import { yamlPageText } from './yaml-page.js';

type PageUnit = Extract<UnitInput, { readonly page: string }>;

/** The page, with the lists of references.yaml below the page of that name, and title and intro of its quick checks at its end. */
function pageText({ page: name, checks }: PageUnit, content: Content, language: string): PageText | undefined {
  const page = content.pages.get(name);
  if (!page) return undefined;
  const bank = checks === undefined ? undefined : content.banks.get(checks);
  const parts = [
    rendered(page.body),
    ...(name === 'references' && content.references ? [referenceLists(content.references.input, language)] : []),
    ...(bank ? [rendered(`## ${flat(bank.input.title)}\n\n${bank.input.intro}`)] : []),
  ];
  return {
    kind: 'page',
    title: flat(page.title),
    bodyHtml: parts.join('\n'),
    checks: bank ? itemTexts(bank) : {},
  };
}

export function unitText(input: UnitInput, content: Content, language: string): UnitText | undefined {
  const name = nameOf(input);
  if ('lesson' in input) {
    const file = content.lessons.get(name);
    return file && lessonText(file.input);
  }
  if ('quiz' in input) {
    const bank = content.banks.get(name);
    return bank && quizText(bank);
  }
  if ('page' in input) return pageText(input, content, language);
  const file = content.yamlPages.get(name);
  return file && yamlPageText(file.input);
}
