/** Words that a learner reads, of plain texts and of markup alike. */
import type { ItemText, UnitText } from '../../course/text.js';
import { wordCount } from '../rules/words.js';

/** Silent reading of plain prose on a screen. */
export const wordsPerMinute = 200;

const withoutTags = (text: string): string => text.replace(/<[^>]*>/g, ' ');

export const readWords = (...texts: readonly (string | undefined)[]): number =>
  texts.reduce((sum, text) => sum + (text === undefined ? 0 : wordCount(withoutTags(text))), 0);

const values = (record: Readonly<Record<string, string>>): readonly string[] => Object.values(record);

/** An item as it is asked; the rationales, which come after a pass only, are not in it. */
export const itemWords = ({ setting, stem, options, prompts }: ItemText): number =>
  readWords(setting, stem, ...Object.values(options).map(({ text }) => text), ...values(prompts ?? {}));

/** Everything that stands in a unit that is read as a whole; of a quiz its introduction only, of a lesson nothing. */
export function unitWords(text: UnitText): number {
  switch (text.kind) {
    case 'lesson':
      return 0;
    case 'quiz':
      return readWords(text.title, text.introHtml);
    case 'page':
      return (
        readWords(text.title, text.bodyHtml) +
        Object.values(text.checks).reduce((sum, item) => sum + itemWords(item), 0)
      );
    case 'survey':
      return readWords(text.title, text.introHtml, ...values(text.questions));
    case 'practice':
      return readWords(
        text.title,
        text.settingHtml,
        text.ask,
        ...text.models.flatMap(({ say, note }) => [say, note]),
        ...values(text.checks),
      );
    case 'certificate':
      return readWords(text.title, text.introHtml);
    case 'card':
      return readWords(
        text.title,
        text.gateHtml,
        text.reminder,
        ...text.nots,
        ...text.steps.flatMap(({ title, say, mind }) => [title, say, mind]),
      );
    case 'policy':
      return readWords(text.title, text.introHtml, text.opening, text.closing);
  }
}
