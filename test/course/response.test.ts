import { describe, expect, it } from 'vitest';
import {
  correctResponses,
  isComplete,
  isCorrect,
  isResponse,
  judged,
  matched,
  noResponse,
  toggled,
} from '../../src/course/response.js';
import type { Response } from '../../src/course/response.js';
import type { Item } from '../../src/course/types.js';
import { itemId, key, quiz } from '../support/course.js';

function item<K extends Item['kind']>(id: string, kind: K): Extract<Item, { kind: K }> {
  const found = quiz.items[itemId(id)];
  if (found?.kind !== kind) throw new Error(id);
  return found as Extract<Item, { kind: K }>;
}
const choice = item('dont1-first', 'choice');
const select = item('select-one', 'select');
const sort = item('sort-one', 'sort');
const order = item('order-one', 'order');
const match = item('match-one', 'match');

describe('responses', () => {
  it.each<[Item, string, boolean, boolean, boolean]>([
    // item, text, canonical, complete, right
    [choice, '', true, false, false],
    [choice, 'b', true, true, true],
    [choice, 'a', true, true, false],
    [choice, 'z', false, false, false],
    [choice, 'ab', false, false, false],
    [select, 'ac', true, true, true],
    [select, 'ca', false, false, false],
    [select, 'aa', false, false, false],
    [select, 'abc', true, true, false],
    [sort, 'a-b+c-d+', true, true, true],
    [sort, 'a-b+', true, false, false],
    [sort, 'b+a-', false, false, false],
    [sort, 'a-b', false, false, false],
    [sort, 'a?b+', false, false, false],
    [order, 'cabd', true, true, true],
    [order, 'cbad', true, true, true],
    [order, 'abcd', true, true, false],
    [order, 'cab', true, false, false],
    [order, 'ccab', false, false, false],
    [match, '1c2a', true, true, true],
    [match, '1c', true, false, false],
    [match, '1c2c', true, true, false],
    [match, '3c', false, false, false],
  ])('%#', (one, text, canonical, complete, right) => {
    expect(isResponse(one, text)).toBe(canonical);
    if (!canonical) return;
    expect(isComplete(one, text as Response)).toBe(complete);
    expect(isCorrect(one, text as Response, 'other')).toBe(right);
  });

  it('knows another right answer for another profession', () => {
    expect(isCorrect(choice, 'c' as Response, 'psychologist')).toBe(true);
    expect(isCorrect(choice, 'b' as Response, 'psychologist')).toBe(false);
  });

  it('is built step by step into the canonical form', () => {
    expect(toggled(select, toggled(select, toggled(select, noResponse, key('d')), key('a')), key('d'))).toBe('a');
    expect(judged(sort, judged(sort, judged(sort, noResponse, key('c'), '+'), key('a'), '-'), key('c'), '-')).toBe(
      'a-c-',
    );
    expect(matched(match, matched(match, noResponse, key('2'), key('a')), key('1'), key('b'))).toBe('1b2a');
  });

  it('lists every accepted order', () => {
    expect(correctResponses(order, 'other')).toEqual(['cabd', 'cbad']);
  });
});
