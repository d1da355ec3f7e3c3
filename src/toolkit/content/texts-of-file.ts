import type { Content } from './content.js';
import {
  bankTexts,
  courseTexts,
  glossaryTexts,
  guideTexts,
  lessonTexts,
  referencesTexts,
  yamlPageTexts,
  type Text,
} from './texts.js';

/** The texts of a YAML file of the course, by its name; none where it is missing or broken. */
export function textsOfFile(content: Content, file: string): readonly Text[] {
  const name = /([^/]+)\.[a-z]+$/.exec(file)?.[1] ?? '';
  const { course, glossary, references, guide, record } = content;
  switch (file) {
    case 'course.yaml':
      return course ? courseTexts(course.input, record) : [];
    case 'glossary.yaml':
      return glossary ? glossaryTexts(glossary.input) : [];
    case 'references.yaml':
      return references ? referencesTexts(references.input) : [];
    case 'guide.yaml':
      return guide ? guideTexts(guide.input) : [];
  }
  const lesson = file.startsWith('lessons/') ? content.lessons.get(name) : undefined;
  const bank = file.startsWith('quizzes/') ? content.banks.get(name) : undefined;
  const page = file.startsWith('pages/') ? content.yamlPages.get(name) : undefined;
  if (lesson) return lessonTexts(lesson.input);
  if (bank) return bankTexts(bank.input);
  return page ? yamlPageTexts(page.input) : [];
}
