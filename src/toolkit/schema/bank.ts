/** The format of quizzes/NAME.yaml. What each type of item needs is checked by the rule `item-shape`. */
import * as v from 'valibot';
import { professions } from '../../course/types.js';
import { itemTypes } from '../../course/text.js';
import { about, block, code, key, keyName, markdown, named, objective, slug, text, unitCode } from './words.js';

const option = block({
  text: text,
  why: about(text, 'What this option does, at most 45 words'),
  correct: v.exactOptional(about(v.boolean(), 'true: this one is right')),
  'correct-for': v.exactOptional(about(v.array(v.picklist(professions)), 'profession items: right for these, instead of the one with correct: true')),
  is: v.exactOptional(about(v.pipe(v.string(), v.regex(/^(?:sound|dont-[0-9]+)$/, 'not-a-verdict')), 'sort items: sound, or the don’t that it is')),
  speaker: v.exactOptional(about(text, 'line items: who says this')),
});

const place = v.union([key, v.array(key)]);
const answerKey = v.union([v.array(place), named(keyName, key)]);

const item = block({
  type: about(v.picklist(itemTypes), 'Which question this is'),
  code: v.exactOptional(code),
  cell: about(slug, 'The blueprint cell of course.yaml that it is drawn for'),
  objective,
  points: about(v.array(slug), 'Teaching points assessed'),
  source: v.picklist(['article', 'beyond']),
  lookalike: v.exactOptional(about(v.boolean(), 'true: turns on a sound reply that resembles a don’t')),
  setting: v.exactOptional(about(text, 'One sentence')),
  stem: text,
  prompts: v.exactOptional(about(named(keyName, text), 'match items: what is matched')),
  key: v.exactOptional(about(answerKey, 'order items: [c, a, [b, d]]; match items: {1: b, 2: a}')),
  options: about(named(keyName, option), 'By key: one character 0–9 or a–z, never used again in this item'),
});

export const bankSchema = block({
  title: text,
  code: v.exactOptional(unitCode),
  intro: markdown,
  items: about(named(slug, item), 'Items by name, which a report shows'),
});

export type BankInput = v.InferOutput<typeof bankSchema>;
export type ItemInput = v.InferOutput<typeof item>;
