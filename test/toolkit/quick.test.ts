/** Quick ways of counting and comparing, against the slow ones that say what is meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Hash, shortHash } from '../../src/toolkit/compile/hash.js';
import { sentencesIn } from '../../src/toolkit/prose/sentences.js';
import { TokenTable } from '../../src/toolkit/prose/token-table.js';
import { tokensOf, Vocabulary } from '../../src/toolkit/prose/vocabulary.js';
import { duplicates } from '../../src/toolkit/rules/duplicates.js';

const textOf = (...signs: readonly string[]) =>
  fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((all) => all.join(''));

it('counts sentences by their tokens as the pattern says', () => {
  const vocabulary = new Vocabulary();
  const signs = ['a', 'É', '7', '.', '…', '?', '”', '’', ')', '“', ' ', '\n', '\u00a0', '—', 'ж'];
  fc.assert(
    fc.property(textOf(...signs), (text) => vocabulary.say(text).sentences === sentencesIn(text)),
    { numRuns: 3000 },
  );
});

it('knows every token by one number', () => {
  const table = new TokenTable();
  const numbers = new Int32Array(1000);
  const words = Array.from({ length: 9000 }, (_, n) => `wörd${n}`);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', 'a', 'b’c', '\n', 'é.', ...words), { maxLength: 40 }), (all) => {
      const text = all.join(' ');
      const count = table.read(text, numbers);
      expect(Array.from(numbers.subarray(0, count), (number) => table.token(number))).toEqual(tokensOf(text));
    }),
    { numRuns: 1000 },
  );
});

it('finds choices that say the same', () => {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const text = textOf('a', 'A', 'b', '1', ' ', '.', ', ', 'é', 'É');
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const found = duplicates(texts.map((one, i) => ({ key: String(i), text: one })));
      const expected = texts.flatMap((one, i) => {
        const other = texts.findIndex((before) => bare(before) === bare(one));
        return other < i ? [{ key: String(i), other: String(other) }] : [];
      });
      expect(found).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

it('hashes in pieces what it hashes in one', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
      const whole = new Hash();
      for (const part of parts) whole.add(part);
      expect(whole.text(10)).toBe(shortHash(new TextEncoder().encode(parts.join('')), 10));
    }),
  );
});

describe('phrases', () => {
  const begins = (bare: string) =>
    bare === 'alone' ? ('alone' as const) : bare === 'commit' ? new Set(['suicide']) : undefined;
  it.each([
    ['He is alone, then', true],
    ['to commit suicide', true],
    ['to commit — suicide', true],
    ['commit/suicide', true],
    ['to commit a thing', false],
    ['suicide', false],
  ])('%s', (text, telling) => {
    expect(new Vocabulary(begins).say(text).telling).toBe(telling);
  });
});
