/** A page without a browser: virtual time, windows as plain objects, storage and broadcast shared by "tabs" of one browser. */
import type { Store } from '../../src/browser/store.js';
import {
  defaultOptions,
  type Broadcast,
  type Cmi5Env,
  type LocalEnv,
  type Options,
  type PageMoment,
} from '../../src/tracking/env.js';

export class FakeStorage {
  readonly items = new Map<string, string>();
  full = false;
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new Error('QuotaExceededError');
    this.items.set(key, value);
  }
}

const storeOf = (storage: FakeStorage): Store => ({
  get: (key) => storage.getItem(key),
  set: (key, value) => {
    if (!storage.full) storage.setItem(key, value);
    return !storage.full;
  },
});

/** What tabs of one browser share. */
export class FakeBrowser {
  readonly storage = new FakeStorage();
  readonly channels = new Map<string, Set<(message: unknown) => void>>();
  /** Pages with https have locks. */
  locks = false;
  readonly locked = new Set<string>();
  readonly queue = new Map<string, (() => void)[]>();
}

export interface FakeEnv extends Cmi5Env, LocalEnv {
  readonly notes: string[];
  readonly browser: FakeBrowser;
  /** Runs paints and timers of so many milliseconds, promises in between included. */
  readonly advance: (ms: number) => Promise<void>;
  readonly fire: (moment: PageMoment) => void;
  readonly went: string[];
  /** Until `online` is fired. */
  readonly goOffline: () => void;
  /** The clock on the wall is put forward or back, in milliseconds. */
  readonly jump: (ms: number) => void;
  /** Something blocks the page for so many milliseconds. */
  readonly block: (ms: number) => void;
  /** The process dies: no timer and no listener runs any more. */
  readonly kill: () => void;
}

interface Setup {
  readonly window?: unknown;
  readonly browser?: FakeBrowser;
  /** Storage of the tab, to be handed on at a reload. */
  readonly tab?: FakeStorage;
  readonly options?: Partial<Options>;
  readonly storage?: 'refused' | 'shared';
  readonly query?: string;
  readonly fetch?: typeof fetch;
}

/** Until all promises that can go on have done so. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

let serial = 0;

export function fakeEnv({
  window,
  browser = new FakeBrowser(),
  tab = new FakeStorage(),
  options,
  storage,
  query = '',
  fetch,
}: Setup = {}): FakeEnv {
  let now = 1_767_323_045_000;
  const start = now;
  let jumped = 0;
  let hidden = false;
  let online = true;
  let dead = false;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  const listeners = new Map<PageMoment, Set<() => void>>();
  const notes: string[] = [];
  const went: string[] = [];

  const wait = (run: () => void, ms: number): (() => void) => {
    const timer = { at: now + ms, run };
    timers.push(timer);
    return () => void (timers = timers.filter((other) => other !== timer));
  };
  const broadcast = (name: string): Broadcast => {
    const members = browser.channels.get(name) ?? new Set();
    browser.channels.set(name, members);
    let own: ((message: unknown) => void) | null = null;
    return {
      send: (message) => members.forEach((member) => member !== own && member(message)),
      listen(run) {
        own = (message) => {
          if (!dead) run(message);
        };
        members.add(own);
      },
      close: () => {
        if (own !== null) members.delete(own);
      },
    };
  };

  return {
    course: 'test-course',
    options: { ...defaultOptions, ...options },
    window,
    query,
    language: 'en',
    storage: storage === 'refused' ? null : storeOf(browser.storage),
    database: () => null,
    tabStorage: storeOf(tab),
    now: () => now + jumped,
    elapsed: () => now - start,
    zone: () => 0,
    afterPaint: (run) => void wait(run, 16),
    whenIdle: (run) => void wait(run, 50),
    wait,
    page: {
      hidden: () => hidden,
      on(moment, run) {
        const set = listeners.get(moment) ?? new Set();
        listeners.set(moment, set);
        set.add(run);
        return () => set.delete(run);
      },
    },
    online: () => online,
    broadcast,
    lock: (name, patient) =>
      new Promise((resolve) => {
        const take = (): void => {
          if (dead) return;
          browser.locked.add(name);
          resolve({
            release() {
              browser.locked.delete(name);
              browser.queue.get(name)?.shift()?.();
            },
          });
        };
        if (!browser.locks) resolve(null);
        else if (!browser.locked.has(name)) take();
        else if (patient) browser.queue.set(name, [...(browser.queue.get(name) ?? []), take]);
        else resolve(null);
      }),
    fetch: fetch ?? (() => Promise.reject(new Error('offline'))),
    goTo: (address) => went.push(address),
    unique: () => `00000000-0000-4000-8000-${String((serial += 1)).padStart(12, '0')}`,
    note: (text) => notes.push(text),
    notes,
    browser,
    went,
    async advance(ms) {
      const until = now + ms;
      await settle();
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
        if (next === undefined || dead) break;
        timers = timers.filter((timer) => timer !== next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = Math.max(now, until);
    },
    fire(moment) {
      if (moment === 'hidden') hidden = true;
      if (moment === 'shown') hidden = false;
      if (moment === 'online') online = true;
      if (!dead) for (const run of [...(listeners.get(moment) ?? [])]) run();
    },
    goOffline() {
      online = false;
    },
    jump(ms) {
      jumped += ms;
    },
    block(ms) {
      now += ms;
    },
    kill() {
      dead = true;
      timers = [];
    },
  };
}

/** The value of a promise that needs virtual time to pass. */
export async function within<T>(env: FakeEnv, ms: number, promise: Promise<T>): Promise<T> {
  await env.advance(ms);
  return promise;
}
