/** The surroundings of a real browser page. */
import { afterPaint, whenIdle } from '../browser/moments.js';
import { storeOf } from '../browser/store.js';
import type { Broadcast, Env, Lock, Options, PageLike, PageMoment } from './env.js';

type Source = readonly [target: EventTarget, type: string, holds?: (event: Event) => boolean];

function pageOf(win: Window): PageLike {
  const { document } = win;
  const sources: Readonly<Record<PageMoment, readonly Source[]>> = {
    hidden: [[document, 'visibilitychange', () => document.hidden]],
    shown: [[document, 'visibilitychange', () => !document.hidden]],
    leaving: [[win, 'pagehide']],
    returned: [[win, 'pageshow', (event) => 'persisted' in event && event.persisted === true]],
    active: ['pointerdown', 'keydown', 'click', 'scroll'].map((type) => [document, type]),
    online: [[win, 'online']],
  };
  return {
    hidden: () => document.hidden,
    on(moment, run) {
      const stops = sources[moment].map(([target, type, holds]) => {
        const heard = (event: Event): void => {
          if (holds === undefined || holds(event)) run();
        };
        target.addEventListener(type, heard, { capture: true, passive: true });
        return () => target.removeEventListener(type, heard, true);
      });
      return () => stops.forEach((stop) => stop());
    },
  };
}

function broadcastOn(name: string): Broadcast | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  try {
    const channel = new BroadcastChannel(name);
    return {
      send: (message) => channel.postMessage(message),
      listen: (run) => channel.addEventListener('message', (event) => run(event.data)),
      close: () => channel.close(),
    };
  } catch {
    return null;
  }
}

/** Also null where the browser refuses locks. */
const lockOn = (win: Window, name: string, patient: boolean): Promise<Lock | null> =>
  new Promise((resolve) => {
    // Lacking in pages without https, whatever its type says.
    const locks = win.navigator.locks as LockManager | undefined;
    const refused = (): void => resolve(null);
    if (!locks) {
      refused();
      return;
    }
    locks
      .request(name, { ifAvailable: !patient }, (lock) =>
        lock ? new Promise<void>((release) => resolve({ release })) : refused(),
      )
      .catch(refused);
  });

/** Surroundings of this window, for the course with that identifier. */
export function browserEnv(win: Window, course: string, options: Options): Env {
  return {
    course,
    options,
    window: win,
    language: win.navigator.language,
    storage: storeOf(() => win.localStorage),
    tabStorage: storeOf(() => win.sessionStorage),
    now: () => Date.now(),
    elapsed: () => performance.now(),
    zone: (at) => -new Date(at).getTimezoneOffset(),
    afterPaint,
    whenIdle,
    wait(run, ms) {
      const timer = win.setTimeout(run, ms);
      return () => win.clearTimeout(timer);
    },
    page: pageOf(win),
    online: () => win.navigator.onLine,
    broadcast: broadcastOn,
    lock: (name, patient) => lockOn(win, name, patient),
    // randomUUID exists in secure contexts only, and an LMS may be served over http.
    unique: () => crypto.getRandomValues(new Uint32Array(4)).join(),
    note: (text) => console.info(text),
  };
}
