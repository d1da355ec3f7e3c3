import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attemptOf, firstAttempt } from '../../src/bench/lms/attempt.js';
import { branchAt, differences, modelOf, rowsOf, valueAt } from '../../src/bench/lms/model.js';
import { hundredths, timespan } from '../../src/bench/lms/scorm12.js';

const model = modelOf({ cmi: { core: { score: { raw: 90 } }, gone: null, odd: true, interactions: [{ id: 'a' }] } });

test('a model is texts and branches, whatever an LMS gives', () => {
  expect(rowsOf(model)).toEqual([
    ['cmi.core.score.raw', '90'],
    ['cmi.interactions.0.id', 'a'],
  ]);
});

test('an element that is not there is empty', () => {
  expect([
    valueAt(model, 'cmi.core.score.raw'),
    valueAt(model, 'cmi.core'),
    valueAt(model, 'constructor.name'),
  ]).toEqual(['90', '', '']);
  expect(branchAt(model, 'cmi.nope')).toEqual({});
});

test('differences count elements; empty and absent are the same', () => {
  expect(differences({ a: '1', b: '' }, { a: '2', c: { d: 'x' } })).toBe(2);
});

test.each([
  ['0000:00:00.00', 0],
  ['0012:03:04.50', 4_338_450],
  ['00:00:01', 100],
  ['', 0],
  ['soon', 0],
])('%s is %d hundredths', (span, value) => {
  expect(hundredths(span)).toBe(value);
});

test('a time span written is read as the same', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 3_599_999_999 }), (value) => hundredths(timespan(value)) === value));
});

test('an attempt written is read as the same', () => {
  const attempt = { ...firstAttempt, number: 3, stored: model, storedAt: 5, before: 7 };
  expect(attemptOf(JSON.stringify(attempt))).toEqual(attempt);
});

test('nothing that storage can hold makes reading an attempt throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"settings":${json},"stored":${json}}`),
      ),
      (text) => {
        attemptOf(text);
      },
    ),
  );
});
