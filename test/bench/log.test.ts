import { describe, expect, test } from 'vitest';
import { isError, select, type CallEntry, type Entry, type Filter } from '../../src/bench/lms/log.js';

const call = (n: number, change: Partial<CallEntry>): CallEntry => ({
  kind: 'call',
  n,
  at: 0,
  role: 'get',
  method: 'LMSGetValue',
  args: [],
  result: '',
  code: '0',
  meaning: '',
  took: 0,
  ...change,
});

const entries: readonly Entry[] = [
  { kind: 'note', n: 1, at: 0, source: 'bench', tone: 'plain', text: 'Launch' },
  call(2, { role: 'initialize', result: 'true' }),
  call(3, { args: ['cmi.interactions.0.id'], code: '404' }),
  call(4, { role: 'lastError', method: 'LMSGetLastError', result: '404', code: '404' }),
  call(5, { role: 'set', args: ['cmi.suspend_data', 'Abc'], result: 'true' }),
  call(6, { role: 'commit', result: 'false' }),
  call(7, { role: 'commit', result: null, code: '101' }),
  call(8, { args: ['cmi.x'], result: 'false' }),
  { kind: 'note', n: 9, at: 0, source: 'course', tone: 'warning', text: 'saved state could not be read 1zz' },
];

describe('the log', () => {
  test.each<readonly [Filter, string, readonly number[]]>([
    ['all', '', [9, 8, 7, 6, 5, 4, 3, 2, 1]],
    ['calls', '', [9, 8, 7, 6, 5, 3, 2, 1]],
    ['errors', '', [9, 7, 6, 3]],
    ['writes', '', [7, 6, 5]],
    ['all', ' ABC ', [5]],
    ['errors', '404', [3]],
    ['all', 'could not', [9]],
  ])('filtered by %s and "%s" shows, newest first, %j', (filter, words, expected) => {
    expect(select(entries, filter, words).map(({ n }) => n)).toEqual(expected);
  });

  test('a value "false" that was read is no error', () => {
    expect(isError(call(1, { result: 'false' }))).toBe(false);
  });
});
