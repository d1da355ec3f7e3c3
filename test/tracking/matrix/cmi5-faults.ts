/** The faults as a cmi5 LMS, its LRS and the network between make them; or why they cannot. */
import type { Cmi5Options, LrsFault, RecorderCmi5 } from '../../support/recorder-cmi5.js';
import type { FakeBrowser, FakeEnv } from '../fake-env.js';
import { BUMPY, NORMAL, type EveryStep, type FaultName } from './faults.js';

export interface Cmi5Fault {
  readonly options?: () => Cmi5Options;
  readonly prepare?: (env: FakeEnv, browser: FakeBrowser) => void;
  readonly before?: (
    turn: number,
    scene: { readonly env: FakeEnv; readonly lms: RecorderCmi5; readonly second: () => Promise<void> },
  ) => Promise<void> | void;
  readonly everyStep?: EveryStep;
  readonly reloadAt?: number;
  readonly leave?: 'exit' | 'leaving' | 'killed';
  readonly sees: readonly string[];
}

/** Requests that write, counted from 0 (the first is `initialized`). */
function writes(fault: LrsFault, from = 3, to = 6): () => Cmi5Options {
  return () => {
    let nth = -1;
    return {
      faults: (method, resource) => {
        if (method === 'GET' || resource === 'fetch') return null;
        nth += 1;
        return nth >= from && nth < to ? fault : null;
      },
    };
  };
}
const reads = (fault: LrsFault): (() => Cmi5Options) => {
  return () => ({ faults: (method, _, nth) => (method === 'GET' && nth < 4 ? fault : null) });
};
const bookmark = (change: (suspendData: string) => string): (() => Cmi5Options) => {
  return () => ({ mangle: (document) => ({ ...document, suspendData: change(String(document.suspendData)) }) });
};
function older(): Cmi5Options {
  const seen: Readonly<Record<string, unknown>>[] = [];
  return {
    mangle: (document) => {
      seen.push(document);
      return seen.at(-3) ?? document;
    },
  };
}

const NO_API = 'no API object: the LRS is reached by requests';
const ANSWERS = 'a request fails, is refused or answered: there is no call to answer oddly';
const STATUS = 'every request has its own status: a 2xx that stores nothing is no LRS';
const STATELESS = 'a statement is stored or it is not: nothing is counted as sent';

export const cmi5Faults: Readonly<Record<FaultName, Cmi5Fault | string>> = {
  none: { sees: NORMAL },
  'a save is refused': { options: writes(500), sees: BUMPY },
  'a save throws': { options: writes('offline'), sees: BUMPY },
  'a save gets no answer (undefined)': { options: writes('silent', 3, 5), sees: BUMPY },
  'a save answers null': ANSWERS,
  'a save arrives, its answer is lost': { options: writes('lost'), sees: BUMPY },
  'a failed save counts as sent': STATELESS,
  'no save succeeds in this launch': { options: writes(503, 0, 1000), sees: ['unsaved'], leave: 'killed' },
  'the LMS says true while nothing arrives': STATUS,
  'nothing arrives from a point on': { options: writes('offline', 5, 1000), sees: BUMPY, leave: 'killed' },
  'SetValue answers false with code 0': NO_API,
  'SetValue answers false now and then': {
    options: () => ({ faults: (method, _, nth) => (method !== 'GET' && nth > 3 && nth % 5 === 0 ? 429 : null) }),
    sees: ['saved', 'unsaved', 'saving'],
  },
  'SetValue throws now and then': {
    options: () => ({ faults: (method, _, nth) => (method !== 'GET' && nth > 3 && nth % 5 === 0 ? 'offline' : null) }),
    sees: ['saved', 'unsaved', 'saving'],
  },
  'reads fail at first': { options: reads(503), sees: NORMAL },
  'opening fails at first': {
    options: () => ({ faults: (_, resource, nth) => (resource === 'fetch' && nth < 2 ? 'offline' : null) }),
    sees: NORMAL,
  },
  'no interactions in this LMS': 'every LRS takes answered statements',
  'no objectives in this LMS': 'objectives are activities of a context: there is nothing to lack',
  'the API appears after 2 s': NO_API,
  'cross-origin parent, API in the opener': NO_API,
  'the opener goes in the middle': NO_API,
  'the API vanishes and comes back': NO_API,
  'the LMS replaces its API object': NO_API,
  'the session expires in the middle': { options: writes(401, 6, 1000), sees: BUMPY, leave: 'killed' },
  'reloaded while open, opening again throws': {
    reloadAt: -4,
    sees: NORMAL,
  },
  'reloaded after the session ended': { reloadAt: 4, sees: ['saved', 'saving', 'ended', 'local'] },
  'the navigation request throws': 'leaving is an address (returnURL), not a call',
  'storage of the browser is full': { prepare: (_, { storage }) => void (storage.full = true), sees: NORMAL },
  'saved state is cut': { options: bookmark((text) => text.slice(0, 250)), sees: NORMAL },
  'saved state is stripped': { options: bookmark(() => ''), sees: NORMAL },
  'an older saved state comes back': { options: older, sees: NORMAL },
  'offline for a minute, true all the while': {
    options: () => ({}),
    before(turn, { env, lms }) {
      if (turn === 2) lms.down = true;
      if (turn !== 5) return;
      lms.down = false;
      env.fire('online');
    },
    sees: BUMPY,
  },
  'the clock jumps back': {
    options: writes(500),
    before: (turn, { env }) => {
      if (turn === 3) env.jump(-86_400_000);
    },
    sees: BUMPY,
  },
  'a save hangs for 3 s': 'requests never block the page; see "no answer"',
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
  // Dismissed, the page says terminated: the browser keeps what is answered after that for the next launch.
  'reloaded at every step': { everyStep: 'reloaded', sees: ['saved', 'saving', 'ended', 'local'] },
  'ending is refused': { options: writes(500, 15, 1000), sees: NORMAL },
  'a new attempt unless suspended': 'a new attempt is a new registration',
};
