/** `course check --against ZIP`: what learners in the middle of an older package keep and lose under the content as it is now. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Result } from '../toolkit/check.js';
import { lineOf, type Source } from '../toolkit/source/source.js';
import { carryOver, fates } from '../toolkit/versions/carry-over.js';
import { compare } from '../toolkit/versions/compare.js';
import { weightOf, type Difference, type Weight } from '../toolkit/versions/difference.js';
import { oldCourse } from '../toolkit/versions/old-course.js';
import { whereIs } from '../toolkit/versions/where.js';
import { differenceWords, fateWords } from '../toolkit/versions/words.js';
import type { Call } from './command.js';
import { readAt } from './disk.js';

/** Learners that are carried over. */
const learners = 200;

const headings: Readonly<Record<Weight, string>> = {
  loses: 'Progress is lost',
  changes: 'Progress stays, and means something else',
  keeps: 'Nobody loses anything',
};

type Checked = Pick<Result, 'compiled' | 'contents'> & { readonly sources: ReadonlyMap<string, Source> };

function told(difference: Difference, { contents, sources }: Checked): string {
  const [content] = contents.values();
  const span = content && whereIs(difference, content);
  const { text, hint } = differenceWords(difference);
  const place = span ? `${span.file}:${span.line}:${span.column}` : difference.unit;
  const source = span && sources.get(span.file);
  const line = span && source ? lineOf(source, span.line) : undefined;
  return [
    `${place}: ${text} (${difference.kind})`,
    ...(line === undefined ? [] : [`    ${line.trim().slice(0, 100)}`]),
    ...(hint === '' ? [] : [`  hint: ${hint}`]),
  ].join('\n');
}

/**
 * Prints the comparison with the package `name`. Exit status: 1 where progress is lost, 2 where the package cannot be read.
 * `seed` picks the learners.
 */
export async function against(
  name: string,
  checked: Checked,
  { cwd, print }: Pick<Call, 'cwd' | 'print'>,
  seed = 1,
): Promise<number> {
  const file = resolve(cwd, name);
  if (!existsSync(file)) {
    print(`There is no file ${name}.`);
    return 2;
  }
  const was = await oldCourse(readAt(file));
  if (!was) {
    print(`${name} is no package of this toolkit: its index.html holds no course.`);
    return 2;
  }
  const now = checked.compiled.course;
  const of = (course: typeof now): string => `version ${course.version}, content ${course.fingerprint}`;
  print(`From ${name} (${of(was)}) to the content as it is now (${of(now)}):\n`);
  const differences = compare(was, now);
  for (const weight of ['loses', 'changes', 'keeps'] as const) {
    const list = differences.filter(({ kind }) => weightOf(kind) === weight);
    if (list.length > 0)
      print(`${headings[weight]}: ${list.length}\n${list.map((one) => told(one, checked)).join('\n')}\n`);
  }
  const { untouched, fates: counts } = carryOver(was, now, learners, seed);
  if (differences.length === 0) print('No difference that saved progress depends on.');
  print(`Of ${learners} learners in the middle of the old version, ${untouched} keep everything.`);
  for (const fate of fates) if (counts[fate] > 0) print(`  ${String(counts[fate]).padStart(4)}  ${fateWords[fate]}`);
  const loses = differences.some(({ kind }) => weightOf(kind) === 'loses');
  if (loses) print('\nBefore you hand this out, let learners finish the old version, or keep what is listed first.');
  return loses ? 1 : 0;
}
