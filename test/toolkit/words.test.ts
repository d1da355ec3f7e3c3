import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordCount } from '../../src/toolkit/rules/words.js';

const bySigns = (text: string): number => (text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? []).length;

it('counts words as the pattern says', () => {
  const text = fc.array(
    fc.constantFrom('a', 'B', '7', "'", '.', ',', '-', ' ', '’', 'é', '!', '\n', '…', '×', 'ж', '²', '\u00a0'),
    {
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(text, (signs) => wordCount(signs.join('')) === bySigns(signs.join(''))),
    { numRuns: 2000 },
  );
  expect(wordCount("It's a well-known no. 3.5, isn't it?")).toBe(7);
});
