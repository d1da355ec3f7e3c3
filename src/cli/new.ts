/** `course new`: files to begin with, which run as they are. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isKind, isName, kinds, nameFrom, newFiles, type Kind } from '../toolkit/start-course/start.js';
import { courseFolder, courseOption, type Call, type Command } from './command.js';
import { home, readFolder, writeFiles } from './disk.js';

const next: Readonly<Record<Kind, (name: string, shown: string) => string>> = {
  lesson: (name) => `Add “- lesson: ${name}” to the units of course.yaml, then: npx course check`,
  bank: (name) =>
    `Add “- quiz: ${name}” with its pass-mark, attempts, lookalikes and blueprint to the units of course.yaml, or “checks: ${name}” to a page (the cell of all its items is “checks” then); after that: npx course check`,
  course: (_, shown) => `It runs as it is. Look through it: npx course check --course ${shown}`,
};

/** Where it goes, and what it is called; a sentence where it cannot be made. */
function planned(
  kind: Kind,
  word: string,
  { cwd, values }: Call,
): { readonly folder: string; readonly name: string } | string {
  if (kind === 'course') {
    const folder = resolve(cwd, word);
    const name = nameFrom(basename(folder));
    return name === '' ? `“${word}” has no letter or digit to call the course by.` : { folder, name };
  }
  const folder = courseFolder({ cwd, values });
  if (!isName(word)) {
    const near = nameFrom(word);
    return `“${word}” cannot be a name: small letters a–z, digits and single hyphens between them can.${near === '' ? '' : ` Did you mean “${near}”?`}`;
  }
  if (!existsSync(join(folder, 'course.yaml')))
    return `There is no course.yaml in ${String(values.course)}. Name the course’s folder with --course DIR, or begin one with: npx course new course DIR`;
  return { folder, name: word };
}

export const newCommand: Command = {
  name: 'new',
  about: `begins something that runs as it is: ${kinds.join(', ')} (for a course, NAME is its folder)`,
  words: ['KIND', 'NAME'],
  options: courseOption,
  run: (call) => {
    const [kind = '', word = ''] = call.words;
    if (!isKind(kind)) {
      call.print(`“${kind}” is not something to begin with: ${kinds.join(', ')} are.`);
      return 2;
    }
    const plan = planned(kind, word, call);
    if (typeof plan === 'string') {
      call.print(plan);
      return 2;
    }
    const files = newFiles(readFolder(join(home, 'templates')), kind, plan.name);
    const there = [...files.keys()].filter((name) => existsSync(join(plan.folder, name)));
    if (there.length > 0) {
      call.print(`Nothing was written, as this is there already: ${there.join(', ')}.`);
      return 1;
    }
    writeFiles(plan.folder, files);
    for (const name of files.keys()) call.print(`${kind === 'course' ? `${word.replace(/[/\\]+$/, '')}/` : ''}${name}`);
    call.print(next[kind](plan.name, word));
    return 0;
  },
};
