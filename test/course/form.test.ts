import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, freshForms, shuffledOptions } from '../../src/course/form.js';
import { shuffled, random } from '../../src/course/random.js';
import type { Item, Quiz } from '../../src/course/types.js';
import { quiz } from '../support/course.js';

const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const cellsOf = (form: readonly string[]): readonly string[] =>
  Object.values(quiz.items)
    .filter(({ id }) => form.includes(id))
    .map(({ cell }) => cell)
    .sort();

describe('forms', () => {
  it('follow the blueprint, whatever the seed', () => {
    fc.assert(
      fc.property(uint32, fc.nat(9), (seed, attempt) => {
        expect(cellsOf(formOf(quiz, seed, attempt))).toEqual(['dont-1', 'flow', 'step-1']);
      }),
    );
  });

  it('show no item again while an unseen one of its cell remains', () => {
    fc.assert(
      fc.property(uint32, (seed) => {
        const shown = [0, 1, 2].flatMap((attempt) => formOf(quiz, seed, attempt));
        expect(freshForms(quiz)).toBe(3);
        expect(new Set(shown).size).toBe(9);
      }),
    );
  });

  it('keep the promise about look-alikes where the bank allows it', () => {
    const demanding: Quiz = {
      ...quiz,
      lookalikes: [1, 1],
      items: Object.fromEntries(
        Object.values(quiz.items).map((item): [string, Item] => [
          item.id,
          { ...item, lookalike: item.cell === 'dont-1' },
        ]),
      ),
    };
    fc.assert(
      fc.property(uint32, fc.nat(5), (seed, attempt) => {
        const form = formOf(demanding, seed, attempt);
        expect(form.filter((id) => demanding.items[id]?.lookalike)).toHaveLength(1);
      }),
    );
  });

  it('do not depend on the order of the bank', () => {
    const turned: Quiz = { ...quiz, items: Object.fromEntries(Object.entries(quiz.items).reverse()) };
    fc.assert(
      fc.property(uint32, (seed) => {
        expect(formOf(turned, seed, 1)).toEqual(formOf(quiz, seed, 1));
      }),
    );
  });

  it('repeat a cell that is too thin rather than leave a hole', () => {
    const thin: Quiz = { ...quiz, blueprint: [{ id: 'dont-1', count: 2 }] };
    expect(formOf(thin, 7, 4)).toHaveLength(2);
  });

  it('shuffle options by seed and attempt, and lose none', () => {
    fc.assert(
      fc.property(uint32, fc.nat(5), (seed, attempt) => {
        for (const item of Object.values(quiz.items)) {
          const options = shuffledOptions(item, seed, attempt);
          expect([...options].sort()).toEqual([...item.options].sort());
          expect(shuffledOptions(item, seed, attempt)).toEqual(options);
        }
      }),
    );
  });
});

describe('shuffled', () => {
  it('gives every order about equally often', () => {
    const counts = new Map<string, number>();
    const next = random(1);
    for (let n = 0; n < 6000; n++) {
      const order = shuffled(['a', 'b', 'c'], next).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
