/** Thresholds of the rules, which course.yaml may set otherwise under `norms`. */
import * as v from 'valibot';
import { about, block, text, whole } from './words.js';

const percent = whole(0, 100);
const optional = <S extends v.GenericSchema>(schema: S, words: string) => v.exactOptional(about(schema, words));

export const norms = block({
  'lessons-per-point': optional(whole(0, 20), 'Lessons in which each teaching point is shown, at least'),
  'items-per-point': optional(whole(0, 99), 'Items that assess each teaching point, at least'),
  'items-per-dont': optional(whole(0, 99), 'Items that assess each don’t, at least'),
  'key-longest': optional(percent, 'Percent of items in which the right option is the longest, at most'),
  'key-position': optional(percent, 'Percent of items in which the right option stands at the same place, at most'),
  'option-length': optional(v.pipe(v.number(), v.minValue(1)), 'Times that the longest option of an item is as long as the shortest, at most'),
  absolutes: optional(v.array(text), 'Words that have no place in a stem, such as “always”'),
  'review-months': optional(whole(1, 120), 'Months after which a code has to be looked up again'),
  'client-grade': optional(whole(1, 20), 'Reading grade of what clients say, at most'),
  'clinical-grade': optional(whole(1, 20), 'Reading grade of rationales, debriefs and pages, at most'),
  'items-per-hour': optional(v.tuple([whole(0, 99), whole(0, 99)]), 'Scored items for each credit hour, least and most'),
  'pass-mark': optional(percent, 'Pass mark of a scored quiz, at least'),
  difficulty: optional(whole(1, 5), 'How hard the course is, 1 to 5, for Mergener’s formula'),
  'allowed-words': optional(v.array(text), 'Clinical words that the check for insensitive wording leaves alone'),
});

export type NormsInput = v.InferOutput<typeof norms>;
