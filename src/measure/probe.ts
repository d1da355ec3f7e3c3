/**
 * Runs inside the measured page, before anything else: counts what a learner and an LMS would notice. It is injected as text, so it
 * uses nothing from outside itself.
 */
export interface Probe {
  /** Milliseconds since navigation start, of the first visible control that can be pressed. */
  firstControl: number | null;
  firstContentfulPaint: number | null;
  largestContentfulPaint: number | null;
  /** [start, duration] of tasks over 50 ms. */
  longTasks: [number, number][];
  /** Press to paint, in milliseconds, one a click. */
  presses: number[];
  /** `waits`: [start, duration] of calls that took over 5 ms. */
  lms: { calls: number; commits: number; blocked: number; writes: number; waits: [number, number][] };
  /** Of shifts that no press within the 500 ms before explains, as the metric defines it (`hadRecentInput`). */
  layoutShift: number;
  /** The most elements there have been after a press. */
  mostElements: number;
}

/** What the automation asks of the page, in the same few words each time, so that asking compiles nothing. */
export interface Hands {
  /** What to press, in the order of wish: the first selector that shows something that can be pressed. */
  choices: readonly string[];
  /** Focuses one of them; what is left to do there, or null where none shows anything. */
  readonly aim: () => 'enter' | 'pressed' | null;
  /** True once that is on screen; false after 10 s in which it was not. */
  readonly painted: () => Promise<boolean>;
}

export interface ProbeOptions {
  /** How long a commit blocks, in milliseconds. */
  readonly commitTakes: number;
}

export function probe(options: ProbeOptions): void {
  const found: Probe = {
    firstControl: null,
    firstContentfulPaint: null,
    largestContentfulPaint: null,
    longTasks: [],
    presses: [],
    lms: { calls: 0, commits: 0, blocked: 0, writes: 0, waits: [] },
    layoutShift: 0,
    mostElements: 0,
  };
  let aims = 0;
  let wanted = 0;
  let waiting: (() => void) | undefined;
  const shows = (element: HTMLElement): boolean => element.checkVisibility() && !element.matches(':disabled');
  const hands: Hands = {
    choices: [],
    aim() {
      for (const selector of hands.choices) {
        const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(shows);
        const one = all[((aims * 7919) >>> 3) % all.length];
        if (!one) continue;
        aims += 1;
        wanted = found.presses.length + 1;
        one.focus({ preventScroll: true });
        if (document.activeElement === one && one.matches('button, a[href], summary')) return 'enter';
        one.click();
        return 'pressed';
      }
      return null;
    },
    painted: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), 10_000);
        waiting = () => {
          if (found.presses.length < wanted) return;
          clearTimeout(timer);
          resolve(true);
        };
        waiting();
      }),
  };
  Object.assign(globalThis, { __probe: found, __hands: hands });

  const observe = (type: string, each: (entry: PerformanceEntry) => void): void => {
    try {
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
    } catch {
      // This browser does not know the type: the figure stays empty.
    }
  };
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') found.firstContentfulPaint = entry.startTime;
  });
  observe('largest-contentful-paint', (entry) => (found.largestContentfulPaint = entry.startTime));
  observe('longtask', (entry) => found.longTasks.push([entry.startTime, entry.duration]));
  observe('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) found.layoutShift += shift.value;
  });

  const controls = 'button, a[href], input, select, textarea, summary, [role=button], [role=link], [tabindex="0"]';
  const visible = (root: Document | ShadowRoot): boolean => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot && visible(element.shadowRoot)) return true;
      if (!element.matches(controls) || (element as HTMLButtonElement).disabled) continue;
      const box = element.getBoundingClientRect();
      if (
        box.width > 1 &&
        box.height > 1 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      )
        return true;
    }
    return false;
  };
  const look = (): void => {
    if (visible(document)) found.firstControl = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  addEventListener(
    'click',
    (event) => {
      const pressed = event.timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          found.presses.push(performance.now() - pressed);
          found.mostElements = Math.max(found.mostElements, document.getElementsByTagName('*').length);
          waiting?.();
        };
        port2.postMessage(0);
      });
    },
    true,
  );

  const store: Record<string, string> = {};
  const call =
    <A extends readonly unknown[]>(work: (...args: A) => string) =>
    (...args: A): string => {
      const start = performance.now();
      found.lms.calls += 1;
      const result = work(...args);
      const took = performance.now() - start;
      found.lms.blocked += took;
      if (took > 5) found.lms.waits.push([start, took]);
      return result;
    };
  const api = (initialize: string, finish: string, prefix: string): Record<string, unknown> => ({
    [initialize]: call(() => 'true'),
    [finish]: call(() => 'true'),
    [`${prefix}GetValue`]: call((element: string) => (element.endsWith('_count') ? '0' : (store[element] ?? ''))),
    [`${prefix}SetValue`]: call((element: string, value: string) => {
      found.lms.writes += 1;
      // What an LMS keeps of interactions is on its server, not on this page's heap.
      if (!element.startsWith('cmi.interactions.')) store[element] = value;
      return 'true';
    }),
    [`${prefix}Commit`]: call(() => {
      found.lms.commits += 1;
      const until = performance.now() + options.commitTakes;
      while (performance.now() < until);
      return 'true';
    }),
    [`${prefix}GetLastError`]: () => '0',
    [`${prefix}GetErrorString`]: () => '',
    [`${prefix}GetDiagnostic`]: () => '',
  });
  Object.assign(globalThis, {
    API: api('LMSInitialize', 'LMSFinish', 'LMS'),
    API_1484_11: api('Initialize', 'Terminate', ''),
  });
}
