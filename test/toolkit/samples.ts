/** Content for tests: the good course, and bad ones that differ from it in a few files. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesOf, type Files } from '../../src/toolkit/files.js';
import { wordsOf } from '../../src/toolkit/problems/pretty.js';
import type { Problem } from '../../src/toolkit/problems/problem.js';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
const samples = join(repository, 'test/samples');

function below(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}

export const good = below(join(samples, 'good'));

/** The good course with one of everything, in two languages. */
export const whole: Files = new Map([...good, ...below(join(samples, 'whole'))]);

/** Control documents by standard. */
export const controls = below(join(repository, 'standards'));

const badFolder = join(samples, 'bad');
export const badNames: readonly string[] = readdirSync(badFolder).sort();

/** The file with the expected diagnostics of a bad sample. */
export const expectedFile = (name: string): string => join(badFolder, name, 'expected.txt');

/** The good course (`whole-…`: the whole one) with the files of a bad sample in place of its own. `NAME.removed` takes a file away. */
export function bad(name: string): Files {
  const files = new Map(name.startsWith('whole-') ? whole : good);
  for (const [file, bytes] of below(join(badFolder, name))) {
    if (file.endsWith('.removed')) files.delete(file.slice(0, -'.removed'.length));
    else if (file !== 'expected.txt') files.set(file, bytes);
  }
  return files;
}

/** The good course with one text replaced in one file. */
export function changed(file: string, from: string, to: string, course = good): Files {
  const text = new TextDecoder().decode(course.get(file));
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return new Map([...course, [file, bytesOf(text.replace(from, to))]]);
}

/** One line a problem: place, length, code, words. */
export const told = (problems: readonly Problem[]): string =>
  problems
    .map((one) => `${one.file}:${one.line}:${one.column}+${one.length} ${one.severity} ${one.code}: ${wordsOf(one)}\n`)
    .join('');
