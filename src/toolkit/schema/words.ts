/** Small parts of the content formats. A message that is a problem code becomes that problem; see `source/validate.ts`. */
import * as v from 'valibot';
import type { ProblemCode } from '../problems/problem.js';

type Schema = v.GenericSchema;

/** Refuses a list where a block of named things belongs; valibot takes a list for an object. */
function notList<S extends Schema>(schema: S): S {
  const run = schema['~run'].bind(schema) as S['~run'];
  const guarded: S['~run'] = (dataset, config) => run(Array.isArray(dataset.value) ? { ...dataset, value: null } : dataset, config);
  return { ...schema, '~run': guarded };
}

/** A block of named values, these and no others. */
export const block = <const E extends v.ObjectEntries>(entries: E) => notList(v.strictObject(entries));

/** A block with names of the author's choosing. */
export const named = <const K extends v.BaseSchema<string, string, v.BaseIssue<unknown>>, V extends Schema>(key: K, value: V) =>
  notList(v.record(key, value));

/** A list with at least one entry. */
export const several = <S extends Schema>(item: S) => v.pipe(v.array(item), v.minLength(1, 'empty-list' satisfies ProblemCode));

/** Adds what an editor shows on hovering. */
export const about = <S extends Schema>(schema: S, description: string) => v.pipe(schema, v.description(description));

const matching = (pattern: RegExp, code: ProblemCode) => v.pipe(v.string(), v.regex(pattern, code));

export const slug = matching(/^(?!(?:constructor|prototype)$)[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-a-slug');
/** Numbers are taken as keys too: YAML reads `1` as one. */
export const key = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^[0-9a-z]$/, 'not-a-key' satisfies ProblemCode),
);
export const keyName = matching(/^[0-9a-z]$/, 'not-a-key');
export const unitCode = about(matching(/^[0-9A-Za-z]{2}$/, 'not-a-code-2'), 'Only where check asks for it: how saved progress names this unit');
export const code = about(matching(/^[0-9A-Za-z]{3}$/, 'not-a-code-3'), 'Only where check asks for it: how saved progress names this');
export const objective = about(matching(/^O[1-9]$/, 'not-an-objective'), 'An objective of course.yaml, such as O1');
export const language = matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'not-a-language');

/** A day, such as 2026-11-01. */
export const date = matching(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'not-a-date');

/** Text that is there. */
export const text = v.pipe(v.string(), v.regex(/\S/, 'empty-text' satisfies ProblemCode));
export const markdown = about(text, 'Markdown without raw HTML');
export const condition = about(text, 'Such as: alliance >= 2 and not explored');

/** A whole number within bounds. */
export const whole = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer('not-whole' satisfies ProblemCode),
    v.minValue(least, 'too-small' satisfies ProblemCode),
    v.maxValue(most, 'too-big' satisfies ProblemCode),
  );
