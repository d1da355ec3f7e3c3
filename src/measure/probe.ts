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
  lms: { calls: number; commits: number; blocked: number; writes: number };
  layoutShift: number;
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
    lms: { calls: 0, commits: 0, blocked: 0, writes: 0 },
    layoutShift: 0,
  };
  Object.assign(globalThis, { __probe: found });

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
        port1.onmessage = () => found.presses.push(performance.now() - pressed);
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
      found.lms.blocked += performance.now() - start;
      return result;
    };
  const api = (initialize: string, finish: string, prefix: string): Record<string, unknown> => ({
    [initialize]: call(() => 'true'),
    [finish]: call(() => 'true'),
    [`${prefix}GetValue`]: call((element: string) => (element.endsWith('_count') ? '0' : (store[element] ?? ''))),
    [`${prefix}SetValue`]: call((element: string, value: string) => {
      found.lms.writes += 1;
      store[element] = value;
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
