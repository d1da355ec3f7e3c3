/** When a report is written: after the paint that follows a milestone, when the page is hidden, on exit and, at the last, on dismissal. */
import type { Report } from '../course/report-types.js';
import { startStopwatch } from './activity.js';
import type { Channel } from './channel.js';
import type { Env } from './env.js';
import type { Connection, Launch, Session } from './port.js';

/** Milliseconds between two commits at least; milestones in between go together. */
const APART = 1000;
/** Milliseconds before the first retry; doubled each time. */
const FIRST_RETRY = 2000;
const LONGEST_RETRY = 60_000;

interface Start {
  readonly launch: Launch;
  readonly channel: Channel;
  /** `elsewhere` and `untracked` write nothing, ever. */
  readonly connection: Connection;
  /** What the connection is called when all is stored. */
  readonly good: Connection;
  /** And when it is not; without it, unsaved since then. Only where there is no LMS. */
  readonly bad?: Connection;
  /** Gives the attempt back to other tabs. */
  readonly release: () => void;
  /** The first write, which waits for the first paint, and for which every other one waits: whether it was stored. */
  readonly open?: () => boolean;
}

function whenKnown(outcome: boolean | Promise<boolean>, run: (ok: boolean) => void): void {
  if (typeof outcome === 'boolean') run(outcome);
  else outcome.then(run, () => run(false));
}

export function startSession(
  env: Env,
  { launch, channel, connection: first, good, bad, release, open }: Start,
): Session {
  const listeners = new Set<() => void>();
  const stopwatch = startStopwatch(env);
  const writes = first.kind !== 'untracked' && first.kind !== 'elsewhere';

  let connection = first;
  let newest: Report | null = null;
  let due = false;
  /** A press may wait for its paint: nothing is written now, since an LMS may block the page. */
  let painting = false;
  let kept: Report | null = null;
  let idling = false;
  let busy = false;
  let ended = false;
  let failures = 0;
  let failedAt: number | null = first.kind === 'unsaved' ? first.since : null;
  let lastSave = Number.NEGATIVE_INFINITY;
  let cancelTimer = (): void => undefined;
  let unopened = writes ? open : undefined;

  const show = (next: Connection): void => {
    if (JSON.stringify(next) === JSON.stringify(connection)) return;
    connection = next;
    for (const listener of [...listeners]) listener();
  };

  const keep = (again: boolean): void => {
    if (newest === null || ended || (newest === kept && !again)) return;
    channel.keep(newest);
    kept = newest;
  };

  const saveIn = (ms: number): void => {
    cancelTimer();
    cancelTimer = env.wait(() => {
      if (!painting) save('milestone');
    }, ms);
  };

  const settle = (ok: boolean): void => {
    busy = false;
    if (ended) return;
    if (ok) {
      failures = 0;
      failedAt = null;
      show(due && !bad ? { kind: 'saving' } : good);
      proceed();
      return;
    }
    due = true;
    failedAt ??= env.now();
    show(bad ?? { kind: 'unsaved', since: failedAt });
    saveIn(Math.min(FIRST_RETRY * 2 ** failures, LONGEST_RETRY));
    failures += 1;
  };

  const opened = (): void => {
    const run = unopened;
    unopened = undefined;
    if (!run) return;
    lastSave = env.elapsed();
    if (run()) return;
    failedAt = env.now();
    show({ kind: 'unsaved', since: failedAt });
  };

  const save = (occasion: 'milestone' | 'hidden'): void => {
    opened();
    if (newest === null || busy || ended) return;
    cancelTimer();
    due = false;
    busy = true;
    lastSave = env.elapsed();
    whenKnown(channel.save(newest, stopwatch.spent(), occasion), settle);
    keep(true);
  };

  /** One save for all milestones until it is time; then what nobody waits for. */
  const proceed = (): void => {
    if (painting || busy || ended) return;
    const pause = lastSave + APART - env.elapsed();
    if (due && pause > 0) saveIn(pause);
    else if (due) save('milestone');
    else if (!idling && failedAt === null && channel.idle) {
      idling = true;
      env.whenIdle(() => {
        idling = false;
        if (newest !== null && !painting && !busy && !due && !ended && channel.idle?.(newest) === true) proceed();
      });
    }
  };

  const afterPaint = (): void => {
    if (painting) return;
    painting = true;
    env.afterPaint(() => {
      painting = false;
      keep(false);
      proceed();
    });
  };

  const close = (ok: boolean): void => {
    stops.forEach((stop) => stop());
    release();
    const how = newest === null ? 'nothing' : ok ? 'stored' : channel.keep(newest) ? 'kept' : 'lost';
    show({ kind: 'ended', how });
  };

  /** A page that is dismissed while the exit is under way says the rest as it goes. */
  const end = (occasion: 'exit' | 'leaving'): void => {
    if (ended && occasion === 'exit') return;
    opened();
    ended = true;
    cancelTimer();
    show({ kind: 'ended', how: 'saving' });
    whenKnown(first.kind === 'elsewhere' || channel.end(newest, stopwatch.spent(), occasion), close);
    stopwatch.stop();
  };

  const again = (): void => {
    if (failedAt === null || ended) return;
    due = true;
    if (!bad) show({ kind: 'saving' });
    afterPaint();
  };

  const hearOfLeaving = (): (() => void) => env.page.on('leaving', () => end('leaving'));
  let stopHearing = hearOfLeaving();
  env.afterPaint(opened);

  const stops = [
    env.page.on('active', afterPaint),
    env.page.on('hidden', () => {
      // A hidden page is not painted.
      painting = false;
      if (writes) save('hidden');
    }),
    () => stopHearing(),
    env.page.on('online', again),
  ];

  return {
    launch,
    get connection() {
      return connection;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update(report, milestone) {
      if (ended || !writes) return;
      if (newest === null) {
        // Browsers call back in the order of registration: whoever sends reports has to hear of it first, and send the last one.
        stopHearing();
        stopHearing = hearOfLeaving();
      }
      if (newest === null || milestone) due = true;
      newest = report;
      channel.take(report);
      if (milestone && connection.kind === 'saved') show({ kind: 'saving' });
      afterPaint();
    },
    retry: again,
    exit: () => end('exit'),
  };
}
