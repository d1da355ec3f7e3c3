/** What an LMS or a browser can do on a bad day, and what the learner then sees. */
import { Recorder12 } from '../support/recorder12.js';
import type { Recorder2004 } from '../support/recorder2004.js';
import type { Faults, RecorderOptions } from '../support/recorder-faults.js';
import type { Connection, Session } from '../../src/tracking/port.js';
import type { Scorm } from './driver.js';
import type { FakeBrowser, FakeEnv } from './fake-env.js';

export type Recorder = Recorder12 | Recorder2004;
type Api = Record<string, (...args: unknown[]) => unknown>;
export const PASS_AT = 6;

interface Scene {
  readonly env: FakeEnv;
  readonly recorder: Recorder;
  readonly browser: FakeBrowser;
  readonly session: Session;
}

export interface Row {
  readonly fault: string;
  readonly options?: RecorderOptions;
  /** The window that the course is opened in. */
  readonly window?: (api: unknown, name: string) => unknown;
  /** What the page gets as API instead of the recorder's own. */
  readonly api?: (api: Api, standard: Scorm) => Api;
  /** Runs before each decision of the first launch. */
  readonly before?: (turn: number, scene: Scene) => Promise<void> | void;
  readonly prepare?: (env: FakeEnv, browser: FakeBrowser) => void;
  readonly leave?: 'exit' | 'leaving' | 'killed';
  /** Kinds of connection that the learner sees in the first launch, in the order of first sight. */
  readonly sees: readonly Connection['kind'][];
  readonly standards?: readonly Scorm[];
  /** The LMS's own options at the second launch. */
  readonly then?: RecorderOptions;
}

const commits =
  (kind: 'false' | 'throws' | 'undefined' | 'null' | 'counted' | 'lies' | 'stores', from = 2, to = 4): Faults =>
  (method, nth) =>
    method === 'Commit' && nth >= from && nth < to ? kind : null;
const crossOrigin = new Proxy(
  {},
  {
    get() {
      throw new Error('SecurityError');
    },
  },
);
const NORMAL = ['saved', 'saving'] as const;
const BUMPY = ['saved', 'saving', 'unsaved'] as const;

export const rows: readonly Row[] = [
  { fault: 'none', sees: NORMAL },
  { fault: 'Commit answers false', options: { faults: commits('false') }, sees: BUMPY },
  { fault: 'Commit throws', options: { faults: commits('throws') }, sees: BUMPY },
  { fault: 'Commit answers undefined', options: { faults: commits('undefined') }, sees: BUMPY },
  { fault: 'Commit answers null', options: { faults: commits('null') }, sees: BUMPY },
  { fault: 'Commit answers false, yet stores', options: { faults: commits('stores') }, sees: BUMPY },
  { fault: 'failed commit counts as sent', options: { faults: commits('counted') }, sees: BUMPY },
  {
    fault: 'Commit never succeeds in this launch',
    options: { faults: commits('counted', 1, 1000) },
    sees: ['saved', 'unsaved'],
    leave: 'killed',
  },
  { fault: 'LMS says true while nothing arrives', options: { faults: commits('lies', 2, 4) }, sees: NORMAL },
  {
    fault: 'nothing arrives from a point on',
    options: { faults: commits('lies', 3, 1000) },
    leave: 'killed',
    sees: NORMAL,
  },
  {
    fault: 'SetValue answers false with code 0',
    options: { faults: (method) => (method === 'SetValue' ? 'false0' : null) },
    sees: NORMAL,
  },
  {
    fault: 'SetValue answers false now and then',
    options: { faults: (method, nth) => (method === 'SetValue' && nth % 7 === 5 ? 'false' : null) },
    sees: BUMPY,
  },
  {
    fault: 'SetValue throws now and then',
    options: { faults: (method, nth) => (method === 'SetValue' && nth % 7 === 5 ? 'throws' : null) },
    sees: BUMPY,
  },
  {
    fault: 'GetValue answers null at first',
    options: { faults: (method, nth) => (method === 'GetValue' && nth < 5 ? 'null' : null) },
    sees: NORMAL,
  },
  {
    fault: 'Initialize answers false, then true',
    options: { faults: (method, nth) => (method === 'Initialize' && nth < 2 ? 'false' : null) },
    sees: NORMAL,
  },
  {
    fault: 'no interactions in this LMS',
    options: { lacks: ['interactions'] },
    then: { lacks: ['interactions'] },
    sees: NORMAL,
  },
  {
    fault: 'no objectives in this LMS',
    options: { lacks: ['objectives'] },
    then: { lacks: ['objectives'] },
    sees: NORMAL,
  },
  {
    fault: 'API appears after 2 s',
    window: (api, name) => {
      const parent: Record<string, unknown> = {};
      parent.parent = parent;
      parent.later = () => (parent[name] = api);
      return { parent };
    },
    prepare: (env) => {
      const { parent } = env.window as { readonly parent: { readonly later: () => void } };
      env.wait(parent.later, 2000);
    },
    sees: NORMAL,
  },
  {
    fault: 'cross-origin parent, API in the opener',
    window: (api, name) => ({ parent: crossOrigin, opener: { [name]: api } }),
    sees: NORMAL,
  },
  {
    fault: 'API vanishes in the middle and comes back',
    api: (api) => ({ ...api }),
    before(turn, { recorder, env }) {
      const found = (env.window as { readonly parent: Record<string, Api> }).parent;
      const api = found[recorder instanceof Recorder12 ? 'API' : 'API_1484_11'];
      for (const name of Object.keys(recorder.api)) {
        if (api === undefined) continue;
        if (turn === 3)
          api[name] = () => {
            throw new Error('Object is no longer available');
          };
        const own = recorder.api[name];
        if (turn === 5 && own !== undefined) api[name] = own;
      }
    },
    sees: BUMPY,
  },
  {
    fault: 'LMS gone in the middle, for good',
    before(turn, { recorder }) {
      if (turn === 4) recorder.state = 'finished';
    },
    sees: BUMPY,
  },
  {
    fault: 'session already open (page reloaded in its LMS), Initialize throws',
    api(api) {
      const initialize = Object.keys(api).find((name) => name.endsWith('Initialize')) ?? '';
      const { [initialize]: own, ...rest } = api;
      const set = api[initialize === 'Initialize' ? 'SetValue' : 'LMSSetValue'];
      own?.('');
      set?.(initialize === 'Initialize' ? 'cmi.completion_status' : 'cmi.core.lesson_status', 'incomplete');
      return {
        ...rest,
        [initialize]: () => {
          throw new Error('already');
        },
      };
    },
    sees: NORMAL,
  },
  {
    fault: 'navigation request throws, as do Commit and Terminate after it',
    standards: ['scorm2004'],
    options: {
      faults: (() => {
        let asked = false;
        return (method, _, element) => {
          asked ||= element === 'adl.nav.request';
          return asked && method !== 'GetValue' ? 'throws' : null;
        };
      })(),
    },
    sees: NORMAL,
  },
  { fault: 'quota of the browser exceeded', prepare: (_, { storage }) => void (storage.full = true), sees: NORMAL },
  { fault: 'LMS cuts saved state', options: { mangle: (text) => text.slice(0, 250) }, sees: NORMAL },
  { fault: 'LMS strips saved state', options: { mangle: () => '' }, sees: NORMAL },
  {
    fault: 'LMS returns an older state',
    options: {
      mangle: (() => {
        const seen: string[] = [];
        return (text) => {
          seen.push(text);
          return seen.at(-3) ?? text;
        };
      })(),
    },
    sees: NORMAL,
  },
  {
    fault: 'offline for a minute, LMS says true all the while',
    options: { faults: (method, nth) => (method === 'Commit' && nth >= 3 && nth < 9 ? 'lies' : null) },
    before(turn, { env, recorder }) {
      if (turn === 2) env.goOffline();
      if (turn === 5) {
        while (recorder.count('Commit') < 9)
          recorder.api[recorder instanceof Recorder12 ? 'LMSCommit' : 'Commit']?.('');
        env.fire('online');
      }
    },
    sees: BUMPY,
  },
  { fault: 'tab closed without exit', leave: 'leaving', sees: NORMAL },
  { fault: 'browser killed', leave: 'killed', sees: NORMAL },
  {
    fault: 'Finish answers false',
    options: { faults: (method) => (method === 'Finish' ? 'counted' : null) },
    sees: NORMAL,
  },
  {
    fault: 'new attempt unless suspended',
    standards: ['scorm2004'],
    options: { hidesUnlessSuspended: true },
    then: { hidesUnlessSuspended: true },
    leave: 'killed',
    sees: NORMAL,
  },
];
