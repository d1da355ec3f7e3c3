/** The faults as a SCORM LMS and its page make them. */
import type { Session } from '../../../src/tracking/port.js';
import { Recorder12 } from '../../support/recorder12.js';
import type { Recorder2004 } from '../../support/recorder2004.js';
import type { Fault, Faults, RecorderOptions } from '../../support/recorder-faults.js';
import type { FakeBrowser, FakeEnv } from '../fake-env.js';
import { BUMPY, NORMAL, type EveryStep, type FaultName } from './faults.js';

export type Recorder = Recorder12 | Recorder2004;
export type Api = Record<string, (...args: unknown[]) => unknown>;

export interface Scene {
  readonly env: FakeEnv;
  readonly recorder: Recorder;
  readonly browser: FakeBrowser;
  readonly session: Session;
  /** Opens the course once more, in another tab. */
  readonly second: () => Promise<void>;
}

export interface ScormFault {
  readonly options?: (env: () => FakeEnv) => RecorderOptions;
  /** The window that the course is opened in. */
  readonly window?: (api: unknown, name: string) => unknown;
  /** What the page gets as API instead of the recorder's own. */
  readonly api?: (api: Api, old: boolean) => Api;
  readonly prepare?: (env: FakeEnv, browser: FakeBrowser) => void;
  /** Runs before each decision of the first launch. */
  readonly before?: (turn: number, scene: Scene) => Promise<void> | void;
  readonly everyStep?: EveryStep;
  /** The page is reloaded before this decision. */
  readonly reloadAt?: number;
  readonly leave?: 'exit' | 'leaving' | 'killed';
  readonly sees: readonly string[];
  /** The LMS's own options at the second launch. */
  readonly then?: RecorderOptions;
  /** Why this cannot happen to 1.2. */
  readonly only2004?: string;
}

const commits =
  (kind: Fault, from = 2, to = 4): Faults =>
  (method, nth) =>
    method === 'Commit' && nth >= from && nth < to ? kind : null;
const always = (faults: Faults) => () => ({ faults });
const sometimes = (kind: Fault): ScormFault => ({
  options: always((method, nth) => (method === 'SetValue' && nth % 7 === 5 ? kind : null)),
  sees: BUMPY,
});
const crossOrigin = new Proxy(
  {},
  {
    get() {
      throw new Error('SecurityError');
    },
  },
);
const parentOf = (env: FakeEnv): Record<string, unknown> =>
  (env.window as { readonly parent: Record<string, unknown> }).parent;
const nameOf = (recorder: Recorder): string => (recorder instanceof Recorder12 ? 'API' : 'API_1484_11');

/** Every method of the page's API object throws from then on. */
function breakApi({ env, recorder }: Scene): void {
  const api = parentOf(env)[nameOf(recorder)] as Api;
  for (const name of Object.keys(api)) {
    api[name] = () => {
      throw new Error('Object is no longer available');
    };
  }
}

export const scormFaults: Readonly<Record<FaultName, ScormFault>> = {
  none: { sees: NORMAL },
  'a save is refused': { options: always(commits('false')), sees: BUMPY },
  'a save throws': { options: always(commits('throws')), sees: BUMPY },
  'a save gets no answer (undefined)': { options: always(commits('undefined')), sees: BUMPY },
  'a save answers null': { options: always(commits('null')), sees: BUMPY },
  'a save arrives, its answer is lost': { options: always(commits('stores')), sees: BUMPY },
  'a failed save counts as sent': { options: always(commits('counted')), sees: BUMPY },
  'no save succeeds in this launch': {
    options: always(commits('counted', 1, 1000)),
    sees: ['saved', 'unsaved'],
    leave: 'killed',
  },
  'the LMS says true while nothing arrives': { options: always(commits('lies', 2, 4)), sees: NORMAL },
  'nothing arrives from a point on': { options: always(commits('lies', 3, 1000)), leave: 'killed', sees: NORMAL },
  'SetValue answers false with code 0': {
    options: always((method) => (method === 'SetValue' ? 'false0' : null)),
    sees: NORMAL,
  },
  'SetValue answers false now and then': sometimes('false'),
  'SetValue throws now and then': sometimes('throws'),
  'reads fail at first': {
    options: always((method, nth) => (method === 'GetValue' && nth < 5 ? 'null' : null)),
    sees: NORMAL,
  },
  'opening fails at first': {
    options: always((method, nth) => (method === 'Initialize' && nth < 2 ? 'false' : null)),
    sees: NORMAL,
  },
  'no interactions in this LMS': {
    options: () => ({ lacks: ['interactions'] }),
    then: { lacks: ['interactions'] },
    sees: NORMAL,
  },
  'no objectives in this LMS': {
    options: () => ({ lacks: ['objectives'] }),
    then: { lacks: ['objectives'] },
    sees: NORMAL,
  },
  'the API appears after 2 s': {
    window: (api, name) => {
      const parent: Record<string, unknown> = {};
      parent.parent = parent;
      parent.later = () => (parent[name] = api);
      return { parent };
    },
    prepare: (env) => void env.wait(parentOf(env).later as () => void, 2000),
    sees: NORMAL,
  },
  'cross-origin parent, API in the opener': {
    window: (api, name) => ({ parent: crossOrigin, opener: { [name]: api } }),
    sees: NORMAL,
  },
  'the opener goes in the middle': {
    api: (api) => ({ ...api }),
    before(turn, scene) {
      if (turn !== 4) return;
      breakApi(scene);
      parentOf(scene.env)[nameOf(scene.recorder)] = null;
    },
    leave: 'killed',
    sees: BUMPY,
  },
  'the API vanishes and comes back': {
    api: (api) => ({ ...api }),
    before(turn, scene) {
      const { recorder, env } = scene;
      if (turn === 3) breakApi(scene);
      if (turn === 5) Object.assign(parentOf(env)[nameOf(recorder)] as Api, recorder.api);
    },
    sees: BUMPY,
  },
  'the LMS replaces its API object': {
    api: (api) => ({ ...api }),
    before(turn, scene) {
      if (turn !== 4) return;
      breakApi(scene);
      parentOf(scene.env)[nameOf(scene.recorder)] = scene.recorder.relaunch({}).api;
    },
    sees: BUMPY,
  },
  'the session expires in the middle': {
    before(turn, { recorder }) {
      if (turn === 4) recorder.state = 'finished';
    },
    sees: BUMPY,
  },
  'reloaded while open, opening again throws': {
    api(api, old) {
      const initialize = old ? 'LMSInitialize' : 'Initialize';
      const { [initialize]: own, ...rest } = api;
      own?.('');
      api[old ? 'LMSSetValue' : 'SetValue']?.(old ? 'cmi.core.lesson_status' : 'cmi.completion_status', 'incomplete');
      return {
        ...rest,
        [initialize]: () => {
          throw new Error('already');
        },
      };
    },
    sees: NORMAL,
  },
  'reloaded after the session ended': { reloadAt: 4, sees: ['saved', 'saving', 'ended', 'local'] },
  'the navigation request throws': {
    only2004: 'SCORM 1.2 has no navigation requests',
    options: () => {
      let asked = false;
      return {
        faults: (method, _, element) => {
          asked ||= element === 'adl.nav.request';
          return asked && method !== 'GetValue' ? 'throws' : null;
        },
      };
    },
    sees: NORMAL,
  },
  'storage of the browser is full': { prepare: (_, { storage }) => void (storage.full = true), sees: NORMAL },
  'saved state is cut': { options: () => ({ mangle: (text) => text.slice(0, 250) }), sees: NORMAL },
  'saved state is stripped': { options: () => ({ mangle: () => '' }), sees: NORMAL },
  'an older saved state comes back': {
    options: () => {
      const seen: string[] = [];
      return {
        mangle: (text) => {
          seen.push(text);
          return seen.at(-3) ?? text;
        },
      };
    },
    sees: NORMAL,
  },
  'offline for a minute, true all the while': {
    options: always((method, nth) => (method === 'Commit' && nth >= 3 && nth < 9 ? 'lies' : null)),
    before(turn, { env, recorder }) {
      if (turn === 2) env.goOffline();
      if (turn !== 5) return;
      while (recorder.count('Commit') < 9) recorder.api[recorder instanceof Recorder12 ? 'LMSCommit' : 'Commit']?.('');
      env.fire('online');
    },
    sees: BUMPY,
  },
  'the clock jumps back': {
    options: always(commits('false')),
    before: (turn, { env }) => {
      if (turn === 3) env.jump(-86_400_000);
    },
    sees: BUMPY,
  },
  'a save hangs for 3 s': {
    options: (env) => ({
      takes: (method, nth) => {
        if (method === 'Commit' && nth > 1) env().block(3000);
      },
    }),
    sees: NORMAL,
  },
  'opened in a second tab': {
    before: (turn, { second }) => (turn === 3 ? second() : undefined),
    sees: [...NORMAL, 'elsewhere'],
  },
  'back from the page cache': {
    before(turn, { env }) {
      if (turn !== 4) return;
      env.fire('hidden');
      env.fire('leaving');
      env.fire('returned');
      env.fire('shown');
    },
    sees: [...NORMAL, 'ended'],
  },
  'tab closed without exit': { leave: 'leaving', sees: NORMAL },
  'killed at every step': { everyStep: 'killed', leave: 'killed', sees: NORMAL },
  // The LMS's own page is reloaded with the course in its frame; the frame alone: "reloaded after the session ended".
  'reloaded at every step': { everyStep: 'reloaded', sees: [...NORMAL, 'ended'] },
  'ending is refused': { options: always((method) => (method === 'Finish' ? 'counted' : null)), sees: NORMAL },
  'a new attempt unless suspended': {
    only2004: 'a SCORM 1.2 LMS hands stored data back whatever the exit was',
    options: () => ({ hidesUnlessSuspended: true }),
    then: { hidesUnlessSuspended: true },
    leave: 'killed',
    sees: NORMAL,
  },
};
