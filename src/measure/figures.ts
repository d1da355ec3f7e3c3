/** Figures of several launches of one course. */
import type { Sized } from './host.js';
import { sized } from './host.js';
import type { Decisions } from './decide.js';
import type { Launched } from './launch.js';
import type { Material } from './material.js';

export interface Figures {
  readonly name: string;
  readonly zipBytes: number | null;
  readonly files: number;
  readonly requests: number;
  readonly launchBytes: Sized;
  /** By the ending of the file's name. */
  readonly byType: Readonly<Record<string, Sized>>;
  /** All milliseconds from navigation start. */
  readonly firstContentfulPaint: number;
  readonly largestContentfulPaint: number;
  readonly firstControl: number;
  readonly interactive: number;
  readonly ownInteractive: number;
  readonly longTasks: number;
  readonly totalBlockingTime: number;
  /** Long tasks and their blocking time, and `interactive` above, without what the LMS's calls took in them. */
  readonly ownLongTasks: number;
  readonly ownBlockingTime: number;
  readonly layoutShift: number;
  readonly domNodes: number;
  readonly decisions: Decisions | null;
  /** Press to paint without throttling of the processor. */
  readonly unthrottled: readonly number[] | null;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return sorted.length === 0 ? Number.NaN : (low + high) / 2;
};

const total = (names: readonly string[], files: Material['files']): Sized =>
  [...new Set(names)]
    .map((name) => sized(files.get(name) ?? new Uint8Array()))
    .reduce((a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli }), {
      raw: 0,
      gzip: 0,
      brotli: 0,
    });

const typeOf = (name: string): string => name.split('.').pop()?.toLowerCase().replace('mjs', 'js') ?? '';

const byType = (names: readonly string[], files: Material['files']): Readonly<Record<string, Sized>> =>
  Object.fromEntries(
    [...new Set(names.map(typeOf))].map((type) => [
      type,
      total(
        names.filter((name) => typeOf(name) === type),
        files,
      ),
    ]),
  );

type Task = readonly [start: number, took: number];

const over50 = (tasks: readonly Task[]): number => tasks.reduce((sum, [, took]) => sum + Math.max(0, took - 50), 0);

/** The long tasks. */
const tasks = ({ probe }: Launched): readonly Task[] => probe.longTasks;

/** Those that are long without the LMS's part, which comes off their end. */
const ownTasks = ({ probe }: Launched): readonly Task[] =>
  probe.longTasks
    .map(([start, took]): Task => {
      const waits = probe.lms.waits.filter(([at]) => at >= start && at < start + took);
      return [start, waits.reduce((rest, [, waited]) => rest - waited, took)];
    })
    .filter(([, took]) => took > 50);

/** When the page answers: its first control, or the end of the last of these long tasks after it. */
const interactive = ({ probe }: Launched, long: readonly Task[]): number =>
  Math.max(probe.firstControl ?? Number.NaN, ...long.map(([start, took]) => start + took));

export function figures(
  of: Material,
  launches: readonly Launched[],
  decisions: Decisions | null,
  unthrottled: Decisions | null,
): Figures {
  const of1 = (each: (one: Launched) => number): number => median(launches.map(each));
  const asked = launches[0]?.asked ?? [];
  return {
    name: of.name,
    zipBytes: of.zipBytes,
    files: of.files.size,
    requests: asked.length,
    launchBytes: total(asked, of.files),
    byType: byType(asked, of.files),
    firstContentfulPaint: of1(({ probe }) => probe.firstContentfulPaint ?? Number.NaN),
    largestContentfulPaint: of1(({ probe }) => probe.largestContentfulPaint ?? Number.NaN),
    firstControl: of1(({ probe }) => probe.firstControl ?? Number.NaN),
    interactive: of1((one) => interactive(one, tasks(one))),
    ownInteractive: of1((one) => interactive(one, ownTasks(one))),
    longTasks: of1((one) => tasks(one).length),
    totalBlockingTime: of1((one) => over50(tasks(one))),
    ownLongTasks: of1((one) => ownTasks(one).length),
    ownBlockingTime: of1((one) => over50(ownTasks(one))),
    layoutShift: of1(({ probe }) => probe.layoutShift),
    domNodes: of1((one) => one.domNodes),
    decisions,
    unthrottled: unthrottled?.pressToPaint ?? null,
  };
}
