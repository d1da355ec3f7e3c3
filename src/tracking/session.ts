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
  /** Gives the attempt back to other tabs. */
  readonly release: () => void;
}

export function startSession(env: Env, { launch, channel, connection: first, good, release }: Start): Session {
  const listeners = new Set<() => void>();
  const stopwatch = startStopwatch(env);
  const writes = first.kind !== 'untracked' && first.kind !== 'elsewhere';
  const local = good.kind === 'local';

  let connection = first;
  let newest: Report | null = null;
  let due = false;
  let queued = false;
  let busy = false;
  let ended = false;
  let failures = 0;
  let failedAt: number | null = first.kind === 'unsaved' ? first.since : null;
  let lastSave = Number.NEGATIVE_INFINITY;
  let cancelTimer = (): void => undefined;

  const show = (next: Connection): void => {
    if (JSON.stringify(next) === JSON.stringify(connection)) return;
    connection = next;
    for (const listener of [...listeners]) listener();
  };

  const settle = (ok: boolean): void => {
    busy = false;
    if (ended) return;
    if (ok) {
      failures = 0;
      failedAt = null;
      show(due && !local ? { kind: 'saving' } : good);
      if (due) soon();
      return;
    }
    due = true;
    failedAt ??= env.now();
    show(local ? { kind: 'local', stored: false } : { kind: 'unsaved', since: failedAt });
    cancelTimer = env.wait(() => save('milestone'), Math.min(FIRST_RETRY * 2 ** failures, LONGEST_RETRY));
    failures += 1;
  };

  const save = (occasion: 'milestone' | 'hidden'): void => {
    if (newest === null || busy || ended) return;
    cancelTimer();
    due = false;
    busy = true;
    lastSave = env.elapsed();
    const outcome = channel.save(newest, stopwatch.spent(), occasion);
    if (typeof outcome === 'boolean') settle(outcome);
    else outcome.then(settle, () => settle(false));
    channel.keep(newest);
  };

  /** One save for all milestones until it is time; never in the task that handles a press. */
  const soon = (): void => {
    if (queued) return;
    queued = true;
    const run = (): void => {
      queued = false;
      if (due) save('milestone');
    };
    env.afterPaint(() => {
      if (newest !== null && !ended) channel.keep(newest);
      const pause = lastSave + APART - env.elapsed();
      if (!due || pause <= 0) run();
      else env.wait(run, pause);
    });
  };

  const end = (occasion: 'exit' | 'leaving'): void => {
    if (ended) return;
    ended = true;
    cancelTimer();
    if (first.kind !== 'elsewhere') channel.end(newest, stopwatch.spent(), occasion);
    stopwatch.stop();
    stops.forEach((stop) => stop());
    release();
    show({ kind: 'ended' });
  };

  const again = (): void => {
    if (failedAt === null || ended) return;
    due = true;
    if (!local) show({ kind: 'saving' });
    env.afterPaint(() => save('milestone'));
  };

  const stops = [
    env.page.on('hidden', () => {
      if (writes) save('hidden');
    }),
    env.page.on('leaving', () => end('leaving')),
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
      if (newest === null || milestone) due = true;
      newest = report;
      channel.take(report);
      if (milestone && connection.kind === 'saved') show({ kind: 'saving' });
      soon();
    },
    retry: again,
    exit: () => end('exit'),
  };
}
