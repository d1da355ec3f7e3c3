/** The formats of pages/NAME.yaml, by `kind`. */
import * as v from 'valibot';
import { about, block, keyName, markdown, named, several, slug, text } from './words.js';

const point = about(slug, 'A teaching point of course.yaml');

const surveySchema = block({
  kind: v.literal('survey'),
  title: text,
  intro: markdown,
  questions: about(
    named(
      keyName,
      block({
        ask: text,
        scale: about(v.picklist(['confidence', 'agreement', 'words', 'minutes']), 'confidence 0–10, agreement 1–5, minutes, or words (free text, which stays on the device)'),
        optional: v.exactOptional(v.boolean()),
      }),
    ),
    'By key: one character 0–9 or a–z, never used again in this survey',
  ),
});

const practiceSchema = block({
  kind: v.literal('practice'),
  title: text,
  setting: markdown,
  ask: text,
  models: about(v.tuple([block({ say: text, note: text }), block({ say: text, note: text })]), 'Two model lines, different in style'),
  checks: about(named(keyName, block({ text, point })), 'What the learner’s own line did, to be ticked'),
});

const certificateSchema = block({ kind: v.literal('certificate'), title: text, intro: markdown });

const cardSchema = block({
  kind: v.literal('card'),
  title: text,
  steps: several(block({ point, title: text, say: text, mind: text })),
  nots: several(block({ point, text })),
  gate: markdown,
  reminder: text,
});

const policySchema = block({
  kind: v.literal('policy'),
  title: text,
  intro: markdown,
  choices: named(keyName, block({ ask: text, options: named(keyName, block({ label: text, sentence: text })) })),
  opening: text,
  closing: text,
});

const schemas = {
  survey: surveySchema,
  practice: practiceSchema,
  certificate: certificateSchema,
  card: cardSchema,
  policy: policySchema,
} as const;
export type PageKind = keyof typeof schemas;

/** Any of them, for editors. */
export const pageSchema = v.union(Object.values(schemas));

/** Where `kind` is none of them. */
const anyKind = v.looseObject({ kind: v.picklist(Object.keys(schemas) as PageKind[]) });

/** The schema that a file with this content is held against. */
export function pageSchemaFor(value: unknown): v.GenericSchema<unknown, PageInput> {
  const kind: unknown = value && typeof value === 'object' ? Reflect.get(value, 'kind') : undefined;
  const schema = typeof kind === 'string' && Object.hasOwn(schemas, kind) ? schemas[kind as PageKind] : anyKind;
  return schema as unknown as v.GenericSchema<unknown, PageInput>;
}

type SurveyInput = v.InferOutput<typeof surveySchema>;
type PracticeInput = v.InferOutput<typeof practiceSchema>;
type CertificateInput = v.InferOutput<typeof certificateSchema>;
type CardInput = v.InferOutput<typeof cardSchema>;
type PolicyInput = v.InferOutput<typeof policySchema>;
export type PageInput = SurveyInput | PracticeInput | CertificateInput | CardInput | PolicyInput;
