import { describe, expect, test } from 'vitest';
import { valueAt } from '../../src/bench/lms/model.js';
import { callOn, memoryStorage, testLms } from './support.js';

const begun = (storage = memoryStorage()) => {
  const lms = testLms(storage);
  expect(lms.call('LMSInitialize', '')).toBe('true');
  return lms;
};

describe('the API that a course finds', () => {
  test('is an ordinary object with the eight functions of the standard', () => {
    const { lms } = testLms();
    expect(Object.keys(lms.api ?? {})).toEqual([
      'LMSInitialize',
      'LMSFinish',
      'LMSGetValue',
      'LMSSetValue',
      'LMSCommit',
      'LMSGetLastError',
      'LMSGetErrorString',
      'LMSGetDiagnostic',
    ]);
  });

  test.each([
    ['cmi.core.student_name', 'Rivera, Sam'],
    ['cmi.core.entry', 'ab-initio'],
    ['cmi.core.lesson_mode', 'normal'],
    ['cmi.core.credit', 'credit'],
    ['cmi.core.lesson_status', 'not attempted'],
    ['cmi.core.total_time', '00:00:00'],
    ['cmi.suspend_data', ''],
    ['cmi.interactions._count', '0'],
  ])('says at the first launch that %s is "%s"', (element, value) => {
    const { call } = begun();
    expect(call('LMSGetValue', element)).toBe(value);
    expect(call('LMSGetLastError')).toBe('0');
  });

  test('records calls with arguments, result and error code', () => {
    const { lms, call } = begun();
    call('LMSSetValue', 'cmi.nope', '<b>1</b>');
    expect(call('LMSGetLastError')).toBe('401');
    expect(lms.view.entries.at(-2)).toMatchObject({
      kind: 'call',
      method: 'LMSSetValue',
      args: ['cmi.nope', '<b>1</b>'],
      result: 'false',
      code: '401',
      meaning: 'Not implemented error',
    });
  });
});

describe('an attempt', () => {
  test('survives a reload of the page as it was last committed', () => {
    const storage = memoryStorage();
    const first = begun(storage);
    for (let n = 0; n < 12; n += 1) {
      first.call('LMSSetValue', `cmi.interactions.${n}.id`, `item_${n}`);
      first.call('LMSSetValue', `cmi.interactions.${n}.type`, 'choice');
      first.call('LMSSetValue', `cmi.interactions.${n}.student_response`, 'a');
    }
    first.call('LMSSetValue', 'cmi.objectives.0.id', 'O1');
    first.call('LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
    first.call('LMSSetValue', 'cmi.core.score.raw', '40');
    first.call('LMSSetValue', 'cmi.core.exit', 'suspend');
    first.call('LMSSetValue', 'cmi.core.session_time', '0000:10:30');
    first.call('LMSSetValue', 'cmi.suspend_data', '1abc');
    expect(first.lms.view.unstored).toBeGreaterThan(30);
    first.call('LMSCommit', '');
    expect(first.lms.view.unstored).toBe(0);
    first.call('LMSSetValue', 'cmi.suspend_data', '1abcd');
    expect(first.lms.view.unstored).toBe(1);

    const second = begun(storage);
    const value = (element: string) => second.call('LMSGetValue', element);
    expect(value('cmi.core.entry')).toBe('resume');
    expect(value('cmi.suspend_data')).toBe('1abc');
    expect(value('cmi.core.lesson_status')).toBe('incomplete');
    expect(value('cmi.core.score.raw')).toBe('40');
    expect(value('cmi.core.total_time')).toBe('00:10:30');
    expect(value('cmi.interactions._count')).toBe('12');
    expect(value('cmi.objectives.0.id')).toBe('O1');
    expect(valueAt(second.lms.view.model, 'cmi.interactions.11.id')).toBe('item_11');
    expect(second.lms.view.unstored).toBe(0);
  });

  test('adds up the time of its sessions once, however often it is launched', () => {
    const { lms, call } = begun();
    call('LMSSetValue', 'cmi.core.session_time', '0000:01:00.5');
    call('LMSFinish', '');
    lms.launch();
    lms.launch();
    expect(call('LMSInitialize', '')).toBe('true');
    expect(call('LMSGetValue', 'cmi.core.total_time')).toBe('00:01:00.5');
    call('LMSSetValue', 'cmi.core.session_time', '0000:00:10');
    call('LMSCommit', '');
    call('LMSSetValue', 'cmi.core.session_time', '0000:00:20');
    call('LMSFinish', '');
    lms.launch();
    call('LMSInitialize', '');
    expect(call('LMSGetValue', 'cmi.core.total_time')).toBe('00:01:20.5');
  });

  test('begins with nothing after "new attempt", and keeps the learner', () => {
    const { lms, call } = begun();
    call('LMSSetValue', 'cmi.suspend_data', 'x');
    call('LMSFinish', '');
    lms.configure({ learner: 'Mpho <b>', mode: 'review', credit: false });
    expect(lms.view.launched.learner).toBe('Rivera, Sam');
    lms.startAgain();
    call('LMSInitialize', '');
    const values = ['student_name', 'lesson_mode', 'credit', 'entry'].map((one) =>
      call('LMSGetValue', `cmi.core.${one}`),
    );
    expect(values).toEqual(['Mpho <b>', 'review', 'no-credit', 'ab-initio']);
    expect(call('LMSGetValue', 'cmi.suspend_data')).toBe('');
    expect(lms.view.attempt.number).toBe(2);
  });

  test('is not resumed where the exit was not suspend', () => {
    const { lms, call } = begun();
    call('LMSSetValue', 'cmi.core.exit', '');
    call('LMSFinish', '');
    lms.launch();
    call('LMSInitialize', '');
    expect(call('LMSGetValue', 'cmi.core.entry')).toBe('');
  });

  test('is not written to by the page of an earlier launch', () => {
    const { lms, call } = begun();
    const old = lms.api;
    lms.launch();
    call('LMSInitialize', '');
    callOn(old, 'LMSSetValue', 'cmi.suspend_data', 'stale');
    expect(callOn(old, 'LMSCommit', '')).toBe('true');
    expect(lms.view.attempt.stored).toBeNull();
  });

  test.each(['{', '[]', '{"settings":3}'])('starts afresh, and says so, where storage holds %s', (text) => {
    const { lms, call } = testLms({ getItem: () => text, setItem: () => undefined });
    expect(lms.view.entries.some((one) => one.kind === 'note' && one.tone === 'warning')).toBe(true);
    expect(call('LMSInitialize', '')).toBe('true');
  });

  test.each([
    [
      'throws',
      {
        getItem: () => null,
        setItem: () => {
          throw new Error('quota');
        },
      },
    ],
    ['is missing', null],
  ])('plays on where storage %s', (_how, storage) => {
    const { lms, call } = testLms(storage);
    call('LMSInitialize', '');
    expect(call('LMSCommit', '')).toBe('true');
    expect(lms.view.entries.some((one) => one.kind === 'note' && one.text.includes('refuses to keep'))).toBe(true);
  });
});

describe('a page that leaves', () => {
  test('lets the next page in the frame begin a session where the last one ended', () => {
    const { lms, call } = begun();
    call('LMSSetValue', 'cmi.suspend_data', 'x');
    lms.pageLeft();
    expect(call('LMSFinish', '')).toBe('true');
    expect(call('LMSInitialize', '')).toBe('true');
    expect(call('LMSGetValue', 'cmi.suspend_data')).toBe('x');
  });

  test('is told from one that calls after Finish', () => {
    const { call } = begun();
    call('LMSFinish', '');
    expect(call('LMSInitialize', '')).toBe('false');
    expect(call('LMSGetLastError')).toBe('101');
    expect(call('LMSSetValue', 'cmi.suspend_data', 'x')).toBe('false');
  });

  test('loses what it never committed, and the log says so', () => {
    const { lms, call } = begun();
    call('LMSSetValue', 'cmi.suspend_data', 'x');
    lms.launch();
    expect(lms.view.entries.some((one) => one.kind === 'note' && one.text.includes('without ending'))).toBe(true);
    call('LMSInitialize', '');
    expect(call('LMSGetValue', 'cmi.suspend_data')).toBe('');
  });
});

test('an attempt can be launched on another saved state, as if the course had suspended it', () => {
  const { lms, call } = begun();
  call('LMSSetValue', 'cmi.core.score.raw', '70');
  call('LMSSetValue', 'cmi.suspend_data', 'mine');
  expect(lms.suspendData).toBe('mine');
  call('LMSFinish', '');
  lms.launch('other');
  call('LMSInitialize', '');
  expect(call('LMSGetValue', 'cmi.suspend_data')).toBe('other');
  expect(call('LMSGetValue', 'cmi.core.entry')).toBe('resume');
  expect(call('LMSGetValue', 'cmi.core.score.raw')).toBe('70');
});

test('so can one with nothing stored', () => {
  const { lms, call } = testLms();
  lms.launch('other');
  call('LMSInitialize', '');
  expect([call('LMSGetValue', 'cmi.suspend_data'), call('LMSGetValue', 'cmi.core.entry')]).toEqual(['other', 'resume']);
});
