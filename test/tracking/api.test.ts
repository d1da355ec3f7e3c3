import { describe, expect, it } from 'vitest';
import { awaitApi, findApi } from '../../src/tracking/find.js';
import { connect } from '../../src/tracking/lms.js';
import { fakeEnv } from './fake-env.js';

const methods = ['Initialize', 'Finish', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'];
const api12 = Object.fromEntries(methods.map((name) => [`LMS${name}`, () => 'true']));
const api2004 = Object.fromEntries(methods.map((name) => [name, () => 'true']));
const closed = new Proxy(
  {},
  {
    get() {
      throw new Error('SecurityError');
    },
  },
);
/** Cross-origin windows let one read `parent`, and nothing else that matters. */
const foreign = (parent: unknown): unknown =>
  new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'parent') return parent;
        throw new Error('SecurityError');
      },
    },
  );
const lone = (own: object): object => {
  const window: Record<string, unknown> = { ...own };
  window.parent = window;
  window.top = window;
  return window;
};

describe('looking for an API', () => {
  const cases: readonly [string, unknown, boolean][] = [
    ['own window', lone({ API: api12 }), true],
    ['parent', { parent: lone({ API: api12 }) }, true],
    ['grandparent behind a cross-origin parent', { parent: foreign(lone({ API: api12 })) }, true],
    ['closed parent', { parent: closed }, false],
    ['opener', { opener: lone({ API: api12 }) }, true],
    ["opener's parent", { opener: { parent: lone({ API: api12 }) } }, true],
    ["top's opener", { parent: closed, top: { opener: lone({ API: api12 }) } }, true],
    ['opener gone', lone({ opener: null }), false],
    ['closed opener', lone({ opener: closed }), false],
    ['other standard nearer', { API_1484_11: api2004, parent: lone({ API: api12 }) }, true],
    ['other standard only', lone({ API_1484_11: api2004 }), false],
    ['something else called API', lone({ API: { LMSInitialize: () => 'true' } }), false],
    ['no window', null, false],
  ];
  it.each(cases)('%s', (_, start, found) => {
    expect(findApi(start, 'API') === api12).toBe(found);
  });

  it('does not wait where there is nowhere to look', async () => {
    expect(await awaitApi(fakeEnv({ window: lone({}) }), 'API')).toBeNull();
  });
});

describe('answers of an LMS', () => {
  const answers = (raw: unknown, code: unknown): object => {
    const method = (): unknown => {
      if (raw instanceof Error) throw raw;
      return raw;
    };
    const api = Object.fromEntries(methods.map((name) => [`LMS${name}`, method]));
    const lms = connect({ ...api, LMSInitialize: () => 'true', LMSGetLastError: () => code }, 'API', () => undefined);
    lms.initialize();
    const [get, set, commit] = [lms.get('cmi.core.lesson_status'), lms.set('cmi.core.exit', ''), lms.commit()];
    return { get: get.ok && get.value, set: set.ok, commit: commit.ok };
  };
  const cases: readonly [unknown, unknown, object][] = [
    ['true', '0', { get: 'true', set: true, commit: true }],
    [true, 0, { get: 'true', set: true, commit: true }],
    ['false', '0', { get: 'false', set: true, commit: false }],
    ['false', '101', { get: 'false', set: false, commit: false }],
    ['untrue', '101', { get: 'untrue', set: false, commit: false }],
    ['10', '101', { get: '10', set: false, commit: false }],
    [null, '0', { get: false, set: true, commit: false }],
    [undefined, undefined, { get: false, set: false, commit: false }],
    ['', '0', { get: '', set: true, commit: false }],
    ['', '404', { get: false, set: false, commit: false }],
    [new Error('gone'), '0', { get: false, set: false, commit: false }],
  ];
  it.each(cases)('%o with code %o', (raw, code, expected) => {
    expect(answers(raw, code)).toEqual(expected);
  });
});
