/** Figures of several launches, and the table that shows them. */
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
  readonly script: Sized;
  /** All milliseconds from navigation start. */
  readonly firstContentfulPaint: number;
  readonly largestContentfulPaint: number;
  readonly firstControl: number;
  readonly interactive: number;
  readonly longTasks: number;
  readonly totalBlockingTime: number;
  readonly domNodes: number;
  readonly decisions: Decisions | null;
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

/** When the page answers: its first control, or the end of the last long task after it. */
const interactive = ({ probe }: Launched): number =>
  Math.max(probe.firstControl ?? Number.NaN, ...probe.longTasks.map(([start, took]) => start + took));

const blocking = ({ probe }: Launched): number =>
  probe.longTasks.reduce((sum, [, took]) => sum + Math.max(0, took - 50), 0);

export function figures(of: Material, launches: readonly Launched[], decisions: Decisions | null): Figures {
  const of1 = (each: (one: Launched) => number): number => median(launches.map(each));
  const asked = launches[0]?.asked ?? [];
  return {
    name: of.name,
    zipBytes: of.zipBytes,
    files: of.files.size,
    requests: asked.length,
    launchBytes: total(asked, of.files),
    script: total(
      [...of.files.keys()].filter((name) => /\.m?js$/i.test(name) && asked.includes(name)),
      of.files,
    ),
    firstContentfulPaint: of1(({ probe }) => probe.firstContentfulPaint ?? Number.NaN),
    largestContentfulPaint: of1(({ probe }) => probe.largestContentfulPaint ?? Number.NaN),
    firstControl: of1(({ probe }) => probe.firstControl ?? Number.NaN),
    interactive: of1(interactive),
    longTasks: of1(({ probe }) => probe.longTasks.length),
    totalBlockingTime: of1(blocking),
    domNodes: of1((one) => one.domNodes),
    decisions,
  };
}

type Row = readonly [label: string, unit: string, value: (one: Figures) => number | null];
const kb = (bytes: number): number => bytes / 1024;

const rows: readonly Row[] = [
  ['zip', 'KB', ({ zipBytes }) => (zipBytes === null ? null : kb(zipBytes))],
  ['files', '', ({ files }) => files],
  ['requests until the first control', '', ({ requests }) => requests],
  ['bytes until then', 'KB', ({ launchBytes }) => kb(launchBytes.raw)],
  ['… gzip', 'KB', ({ launchBytes }) => kb(launchBytes.gzip)],
  ['… brotli', 'KB', ({ launchBytes }) => kb(launchBytes.brotli)],
  ['script among them', 'KB', ({ script }) => kb(script.raw)],
  ['… brotli', 'KB', ({ script }) => kb(script.brotli)],
  ['first contentful paint', 'ms', (one) => one.firstContentfulPaint],
  ['largest contentful paint', 'ms', (one) => one.largestContentfulPaint],
  ['first control', 'ms', (one) => one.firstControl],
  ['interactive', 'ms', (one) => one.interactive],
  ['long tasks', '', (one) => one.longTasks],
  ['total blocking time', 'ms', (one) => one.totalBlockingTime],
  ['DOM nodes', '', (one) => one.domNodes],
  ['decisions', '', ({ decisions }) => decisions?.count ?? null],
  ['press to paint, median', 'ms', ({ decisions }) => decisions && median(decisions.pressToPaint)],
  ['press to paint, worst', 'ms', ({ decisions }) => decisions && Math.max(...decisions.pressToPaint)],
  ['DOM nodes after them', '', ({ decisions }) => decisions?.domNodes ?? null],
  ['heap growth over them', 'KB', ({ decisions }) => decisions && kb(decisions.heapAfter - decisions.heapBefore)],
  ['layout shift', '', ({ decisions }) => decisions?.layoutShift ?? null],
  ['LMS calls a decision', '', ({ decisions }) => decisions?.lmsCallsEach ?? null],
  ['LMS writes a decision', '', ({ decisions }) => decisions?.lmsWritesEach ?? null],
  ['blocked in the LMS a decision', 'ms', ({ decisions }) => decisions?.lmsBlockedEach ?? null],
];

const shown = (value: number | null): string =>
  value === null || Number.isNaN(value) ? '–' : value.toFixed(Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : 0);

/** A text table; with two or more courses, each later column also as a ratio to the first. */
export function table(all: readonly Figures[]): string {
  const [first, ...others] = all;
  const lines = [
    ['', '', ...all.map(({ name }) => name), ...others.map(({ name }) => `${name} ÷ ${first?.name ?? ''}`)],
  ];
  for (const [label, unit, value] of rows) {
    const values = all.map(value);
    const [base = null, ...rest] = values;
    const ratios = rest.map((one) =>
      base !== null && one !== null && base > 0 ? `${(one / base).toFixed(2)} ×` : '–',
    );
    lines.push([label, unit, ...values.map(shown), ...ratios]);
  }
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
