/** The table that shows figures. */
import { median } from './figures.js';
import type { Figures } from './figures.js';

type Row = readonly [label: string, unit: string, value: (one: Figures) => number | null];
const kb = (bytes: number): number => bytes / 1024;

const rows: readonly Row[] = [
  ['zip', 'KB', ({ zipBytes }) => (zipBytes === null ? null : kb(zipBytes))],
  ['files', '', ({ files }) => files],
  ['requests until the first control', '', ({ requests }) => requests],
  ['bytes until then', 'KB', ({ launchBytes }) => kb(launchBytes.raw)],
  ['… gzip', 'KB', ({ launchBytes }) => kb(launchBytes.gzip)],
  ['… brotli', 'KB', ({ launchBytes }) => kb(launchBytes.brotli)],
  ...['html', 'js', 'css'].flatMap((type): readonly Row[] => [
    [`${type} among them`, 'KB', ({ byType }) => kb(byType[type]?.raw ?? 0)],
    ['… brotli', 'KB', ({ byType }) => kb(byType[type]?.brotli ?? 0)],
  ]),
  ['first contentful paint', 'ms', (one) => one.firstContentfulPaint],
  ['largest contentful paint', 'ms', (one) => one.largestContentfulPaint],
  ['first control', 'ms', (one) => one.firstControl],
  ['interactive', 'ms', (one) => one.interactive],
  ['interactive without the LMS’s time', 'ms', (one) => one.ownInteractive],
  ['long tasks', '', (one) => one.longTasks],
  ['total blocking time', 'ms', (one) => one.totalBlockingTime],
  ['long tasks without the LMS’s time', '', (one) => one.ownLongTasks],
  ['total blocking time without it', 'ms', (one) => one.ownBlockingTime],
  ['layout shift at launch', '', (one) => one.layoutShift],
  ['DOM nodes', '', (one) => one.domNodes],
  ['decisions', '', ({ decisions }) => decisions?.count ?? null],
  ['press to paint, median', 'ms', ({ decisions }) => decisions && median(decisions.pressToPaint)],
  ['press to paint, worst', 'ms', ({ decisions }) => decisions && Math.max(...decisions.pressToPaint)],
  ['press to paint, median, unthrottled', 'ms', ({ unthrottled }) => unthrottled && median(unthrottled)],
  ['most elements', '', ({ decisions }) => decisions?.mostElements ?? null],
  ['DOM nodes after them', '', ({ decisions }) => decisions?.domNodes ?? null],
  ['heap growth over them', 'KB', ({ decisions }) => decisions && kb(decisions.heapAfter - decisions.heapBefore)],
  ['layout shift during them', '', ({ decisions }) => decisions?.layoutShift ?? null],
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
