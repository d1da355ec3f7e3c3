/**
 * How long checking and building take as a course grows: `npm run scale`, or `npm run scale -- 10 100 1000` for so many lessons
 * of 50 scenes, each with twenty items. Every figure is that of a process of its own, its start and its worker threads included.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { commandsFor } from '../cli/commands-for.js';
import { home, readCourse } from '../cli/disk.js';
import { remake } from '../cli/remake.js';
import { run } from '../cli/run.js';
import { bigCourse } from './big-course.js';

interface Cost {
  readonly seconds: number;
  /** Of all threads together. */
  readonly cpuSeconds: number;
  /** Most memory at one time. */
  readonly megabytes: number;
  readonly status: number;
  readonly said: readonly string[];
}

const sizes = [10, 30, 100, 300, 1000];
const scenes = 50;
const itemsPerLesson = 20;
/** For 1,000 lessons. */
const limits = { check: 10, build: 30, megabytes: 2048 } as const;
const thousand = 1000;

/** In a process of its own: one command, and what it took. */
async function alone(args: readonly string[]): Promise<void> {
  const said: string[] = [];
  const keep = (text: string): void => {
    if (said.length < 20) said.push(text);
  };
  const status = await run(await commandsFor(args), args, {
    cwd: process.cwd(),
    print: keep,
    complain: keep,
    colours: false,
  });
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost: Cost = {
    seconds: performance.now() / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
    status,
    said,
  };
  process.stdout.write(JSON.stringify(cost));
}

function costOf(args: readonly string[]): Cost {
  const own = fileURLToPath(import.meta.url);
  const told = execFileSync(process.execPath, ['--import', 'tsx', own, '--alone', ...args], {
    cwd: home,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return JSON.parse(told) as Cost;
}

const cell = (text: string): string => text.padStart(10);
const numbers = (...values: readonly number[]): string => values.map((value) => cell(value.toFixed(1))).join('');

interface Row {
  readonly lessons: number;
  readonly megabytes: number;
  readonly check: Cost;
  readonly build: Cost;
}

function measured(lessons: number, folder: string): Row {
  const files = bigCourse({ lessons, scenes, items: lessons * itemsPerLesson }, readCourse(home));
  const refused = remake(folder, files, ['lessons', 'quizzes'], folder);
  if (refused !== undefined) throw new Error(refused);
  const megabytes = [...files.values()].reduce((sum, one) => sum + one.length, 0) / 1e6;
  const check = costOf(['check', '--course', folder]);
  const build = costOf(['build', '--course', folder, '--out', join(folder, 'dist')]);
  for (const { status, said } of [check, build]) if (status !== 0) throw new Error(said.join('\n'));
  return { lessons, megabytes, check, build };
}

type Part = 'check' | 'build';

/** Milliseconds of CPU for each lesson beyond those of the smallest course: what it takes to start stands in both. */
const eachLesson = (row: Row, smallest: Row, part: Part): number =>
  (1000 * (row[part].cpuSeconds - smallest[part].cpuSeconds)) / (row.lessons - smallest.lessons);

function lineOf(row: Row, smallest: Row): string {
  const figures = (['check', 'build'] as const).map((part) => {
    const { seconds, cpuSeconds, megabytes } = row[part];
    const each = row === smallest ? cell('') : numbers(eachLesson(row, smallest, part));
    return `${numbers(seconds, cpuSeconds)}${each}${cell(megabytes.toFixed(0))}`;
  });
  return `${cell(String(row.lessons))}${cell(String(row.lessons * itemsPerLesson))}${numbers(row.megabytes)}${figures.join('')}`;
}

/** 1 where a lesson more costs in the largest course what it costs in the one before. */
function growth([smallest, ...rest]: readonly Row[], part: Part): string {
  const [before, last] = [rest.at(-2), rest.at(-1)];
  if (!smallest || !before || !last) return '';
  const factor = eachLesson(last, smallest, part) / eachLesson(before, smallest, part);
  return `${part}: a lesson takes ${factor.toFixed(2)} times at ${last.lessons} lessons what it takes at ${before.lessons}\n`;
}

function table(lessons: readonly number[]): number {
  const part = (name: Part): readonly string[] => [`${name} s`, 'CPU s', 'ms/lesson', 'peak MB'];
  process.stdout.write(`${['lessons', 'items', 'MB', ...part('check'), ...part('build')].map(cell).join('')}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  try {
    const rows: Row[] = [];
    for (const count of lessons) {
      const row = measured(count, folder);
      rows.push(row);
      process.stdout.write(`${lineOf(row, rows[0] ?? row)}\n`);
    }
    process.stdout.write(growth(rows, 'check') + growth(rows, 'build'));
    const full = rows.find((row) => row.lessons === thousand);
    if (!full) return 0;
    const over = [
      ...(['check', 'build'] as const).flatMap((part) =>
        full[part].seconds > limits[part]
          ? [`${part} took ${full[part].seconds.toFixed(1)} s of ${limits[part]} s`]
          : [],
      ),
      ...(['check', 'build'] as const).flatMap((part) =>
        full[part].megabytes > limits.megabytes
          ? [`${part} took ${full[part].megabytes.toFixed(0)} MB of ${limits.megabytes} MB`]
          : [],
      ),
    ];
    process.stdout.write(over.length === 0 ? 'Within budget.\n' : `Over budget: ${over.join('; ')}.\n`);
    return over.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--alone') await alone(rest);
else process.exitCode = table(first === undefined ? sizes : [first, ...rest].map(Number));
