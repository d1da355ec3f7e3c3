import { existsSync, writeFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import type { Content } from '../toolkit/content/content.js';
import { readContent } from '../toolkit/content/read.js';
import { textOf } from '../toolkit/files.js';
import { normsOf } from '../toolkit/norms.js';
import { hasErrors, inOrder, type Problem } from '../toolkit/problems/problem.js';
import { nearest } from '../toolkit/problems/suggest.js';
import type { Known } from '../toolkit/rules/rule.js';
import type { Source } from '../toolkit/source/source.js';
import { checkLesson } from '../toolkit/check-lesson.js';
import { lessonYaml } from '../toolkit/twee/lesson-yaml.js';
import { readTwee } from '../toolkit/twee/read.js';
import { roundTrip } from '../toolkit/twee/round-trip.js';
import { writeTwee } from '../toolkit/twee/write.js';
import { courseFolder, courseOption, type Call, type Command } from './command.js';
import { readAt, readCourse } from './disk.js';
import { report } from './report.js';

const misuse = 2;

const contentOf = (call: Call): Content => readContent(readCourse(courseFolder(call)));

function knownIn({ course }: Content): Known {
  return {
    points: course && Object.keys(course.input.points),
    objectives: course && Object.keys(course.input.objectives),
    norms: normsOf(course?.input.norms),
  };
}

/** To the file that was asked for, or else to the terminal. */
function give(text: string, { cwd, values, print }: Call): void {
  const { out } = values;
  if (typeof out === 'string') writeFileSync(resolve(cwd, out), text);
  print(typeof out === 'string' ? out : text.replace(/\n$/, ''));
}

function exportLesson(name: string, call: Call): number {
  const content = contentOf(call);
  const lesson = content.lessons.get(name);
  const file = `lessons/${name}.yaml`;
  const read = content.problems.filter((one) => one.file === file);
  const problems: readonly Problem[] = lesson ? [...read, ...checkLesson(lesson, knownIn(content))] : read;
  if (hasErrors(problems)) return report(inOrder(problems), content.sources, call);
  if (!lesson) {
    const near = nearest(name, [...content.lessons.keys()]);
    call.print(`There is no ${file}.${near ? ` Did you mean “${near}”?` : ''}`);
    return misuse;
  }
  give(writeTwee(name, lesson.input), call);
  return 0;
}

function importFile(given: string, call: Call): number {
  const path = resolve(call.cwd, given);
  if (!existsSync(path)) {
    call.print(`There is no file ${given}.`);
    return misuse;
  }
  const text = textOf(readAt(path));
  if (text === undefined) {
    call.print(`${given} is not UTF-8 text. Save it with the encoding UTF-8.`);
    return 1;
  }
  const file = relative(call.cwd, path);
  const name = basename(path).replace(/\.(?:twee|tw|txt)$/, '');
  const read = readTwee(file, name, text);
  const problems = read.lesson
    ? [...read.problems, ...checkLesson(read.lesson, knownIn(contentOf(call)))]
    : read.problems;
  const sources = new Map<string, Source>([[file, read.source]]);
  if (!read.lesson || hasErrors(problems)) return report(inOrder(problems), sources, call);
  if (typeof call.values.out === 'string') report(inOrder(problems), sources, call);
  give(lessonYaml(read.lesson.input), call);
  return 0;
}

function checkAll(call: Call): number {
  const { lessons, problems, sources } = contentOf(call);
  if (hasErrors(problems)) {
    const status = report(inOrder(problems), sources, call);
    call.print('No lesson was tried.');
    return status;
  }
  let failed = 0;
  for (const [name, { input }] of lessons) {
    const { twee, differs } = roundTrip(name, input);
    const count = (found: RegExp): number => twee.match(found)?.length ?? 0;
    if (differs) failed++;
    const verdict = differs ? `NOT equal at ${differs.join('.') || 'its top'}` : 'equal';
    const sizes = `${count(/^::/gm)} passages, ${count(/^\[\[/gm)} replies, ${count(/\[\[/g)} links`;
    call.print(`${name.padEnd(16)} ${sizes.padEnd(44)} course → Twee → course: ${verdict}`);
  }
  call.print(
    failed === 0 ? 'Every lesson comes back as it was.' : `Lessons that do not come back as they were: ${failed}.`,
  );
  return failed === 0 ? 0 : 1;
}

export const tweeCommand: Command = {
  name: 'twee',
  about:
    'exports a lesson to Twine (export LESSON), brings one back (import FILE), or tries both on all lessons (check)',
  words: ['ACTION', '[NAME]'],
  options: {
    ...courseOption,
    out: { type: 'string', value: 'FILE', about: 'where it is written; else it is printed' },
  },
  run: (call) => {
    const [action = '', name] = call.words;
    if (action === 'check') return checkAll(call);
    if (action === 'export' && name !== undefined) return exportLesson(name, call);
    if (action === 'import' && name !== undefined) return importFile(name, call);
    call.print('Say one of: npx course twee export LESSON, npx course twee import FILE, npx course twee check.');
    return misuse;
  },
};
