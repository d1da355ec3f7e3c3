import { describe, expect, test } from 'vitest';
import type { FaultId } from '../../src/bench/lms/faults.js';
import { testLms } from './support.js';

const outcome = (run: () => string): string => {
  try {
    return run();
  } catch {
    return 'throws';
  }
};

interface Row {
  readonly fault: FaultId;
  readonly set: string;
  readonly commit: string;
  readonly code: string;
  readonly finish: string;
  readonly stored: boolean;
  readonly blocked: readonly number[];
}

const table: readonly Row[] = [
  { fault: 'refuses', set: 'true', commit: 'false', code: '101', finish: 'false', stored: false, blocked: [] },
  { fault: 'throws', set: 'true', commit: 'throws', code: '101', finish: 'throws', stored: false, blocked: [] },
  { fault: 'hangs', set: 'true', commit: 'true', code: '0', finish: 'true', stored: true, blocked: [3000] },
  { fault: 'pretends', set: 'true', commit: 'true', code: '0', finish: 'true', stored: false, blocked: [] },
  { fault: 'writes', set: 'false', commit: 'true', code: '0', finish: 'true', stored: true, blocked: [] },
];

describe.each(table)('$fault', ({ fault, set, commit, code, finish, stored, blocked }) => {
  test('does to a session what it says', () => {
    const lms = testLms();
    lms.call('LMSInitialize', '');
    lms.lms.switchFault(fault, true);
    expect(outcome(() => lms.call('LMSSetValue', 'cmi.suspend_data', 'x'))).toBe(set);
    expect(outcome(() => lms.call('LMSCommit', ''))).toBe(commit);
    expect(lms.call('LMSGetLastError')).toBe(code);
    expect(lms.call('LMSGetValue', 'cmi.suspend_data')).toBe(set === 'true' ? 'x' : '');
    expect(outcome(() => lms.call('LMSFinish', ''))).toBe(finish);
    expect(lms.lms.view.attempt.stored !== null).toBe(stored);
    expect(lms.blocked).toEqual(blocked);
  });

  test('ends when it is switched off', () => {
    const lms = testLms();
    lms.call('LMSInitialize', '');
    lms.lms.switchFault(fault, true);
    outcome(() => lms.call('LMSSetValue', 'cmi.suspend_data', 'x'));
    outcome(() => lms.call('LMSCommit', ''));
    lms.lms.switchFault(fault, false);
    expect(lms.call('LMSSetValue', 'cmi.suspend_data', 'y')).toBe('true');
    expect(lms.call('LMSCommit', '')).toBe('true');
    lms.lms.launch();
    lms.call('LMSInitialize', '');
    expect(lms.call('LMSGetValue', 'cmi.suspend_data')).toBe('y');
  });
});

test('a refused Finish ends the session all the same', () => {
  const { lms, call } = testLms();
  call('LMSInitialize', '');
  lms.switchFault('refuses', true);
  expect(call('LMSFinish', '')).toBe('false');
  lms.switchFault('refuses', false);
  expect(call('LMSCommit', '')).toBe('false');
  expect(call('LMSGetLastError')).toBe('101');
  expect(call('LMSGetValue', 'cmi.suspend_data')).toBe('');
});

test('an LMS that is gone cannot be found, throws where it was found before, and can come back', () => {
  const { lms, call } = testLms();
  call('LMSInitialize', '');
  const { api } = lms;
  lms.switchFault('gone', true);
  expect(lms.api).toBeNull();
  for (const run of Object.values(api ?? {})) expect(() => run('')).toThrow();
  expect(lms.view.entries.at(-1)).toMatchObject({ result: null, meaning: 'The LMS is gone' });
  lms.switchFault('gone', false);
  expect(lms.api).toBe(api);
  expect(call('LMSCommit', '')).toBe('true');
});
