/** pages/NAME.yaml becomes a survey, a practice or a sheet: structure and text. */
import type { CardText, CertificateText, PolicyText, PracticeText, SurveyText } from '../../course/text.js';
import type { Key, Page, Practice, Sheet, Survey, UnitId } from '../../course/types.js';
import type { YamlPageFile } from '../content/content.js';
import type { PageInput } from '../schema/page.js';
import { flat, rendered } from './prose.js';

type Base = Pick<Page, 'id' | 'code' | 'required' | 'credited' | 'needs'>;

export function compileYamlPage(
  { input }: YamlPageFile,
  base: Base,
  beside: string | undefined,
): Survey | Practice | Sheet {
  switch (input.kind) {
    case 'survey': {
      const questions = Object.entries(input.questions).map(([key, { scale, optional }]) => ({
        key: key as Key,
        scale,
        optional: optional ?? false,
      }));
      return { kind: 'survey', ...base, questions, beside: (beside as UnitId | undefined) ?? null };
    }
    case 'practice':
      return { kind: 'practice', ...base, checks: Object.keys(input.checks) as Key[] };
    default:
      return { kind: 'sheet', ...base, sheet: input.kind };
  }
}

const mapped = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** `opening` and `closing` of a policy keep the space that joins them to the sentences between. */
const joining = (text: string): string => text.replace(/\s+/g, ' ');

export function yamlPageText(input: PageInput): SurveyText | PracticeText | CertificateText | CardText | PolicyText {
  const title = flat(input.title);
  switch (input.kind) {
    case 'survey':
      return {
        kind: 'survey',
        title,
        introHtml: rendered(input.intro),
        questions: mapped(input.questions, ({ ask }) => flat(ask)),
      };
    case 'practice':
      return {
        kind: 'practice',
        title,
        settingHtml: rendered(input.setting),
        ask: flat(input.ask),
        models: input.models.map(({ say, note }) => ({ say: flat(say), note: flat(note) })),
        checks: mapped(input.checks, ({ text }) => flat(text)),
      };
    case 'certificate':
      return { kind: 'certificate', title, introHtml: rendered(input.intro) };
    case 'card':
      return {
        kind: 'card',
        title,
        steps: input.steps.map(({ title, say, mind }) => ({ title: flat(title), say: flat(say), mind: flat(mind) })),
        nots: input.nots.map(({ text }) => flat(text)),
        gateHtml: rendered(input.gate),
        reminder: flat(input.reminder),
      };
    case 'policy':
      return {
        kind: 'policy',
        title,
        introHtml: rendered(input.intro),
        opening: joining(input.opening),
        closing: joining(input.closing),
        choices: mapped(input.choices, ({ ask, options }) => ({
          ask: flat(ask),
          options: mapped(options, ({ label, sentence }) => ({ label: flat(label), sentence: flat(sentence) })),
        })),
      };
  }
}
