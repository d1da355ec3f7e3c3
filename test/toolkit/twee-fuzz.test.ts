/** Mutated Twee files: never an exception, always a positioned problem or a lesson. */
import { expect, it } from 'vitest';
import { readContent } from '../../src/toolkit/content/read.js';
import { normsOf } from '../../src/toolkit/norms.js';
import { pretty } from '../../src/toolkit/problems/pretty.js';
import { lineOf } from '../../src/toolkit/source/source.js';
import { checkLesson } from '../../src/toolkit/check-lesson.js';
import { lessonYaml } from '../../src/toolkit/twee/lesson-yaml.js';
import { readTwee } from '../../src/toolkit/twee/read.js';
import { writeTwee } from '../../src/toolkit/twee/write.js';
import { numbers } from '../support/numbers.js';
import { good } from './samples.js';

const rounds = 500;
const lessons = [...readContent(good).lessons].map(([name, { input }]) => writeTwee(name, input));
const known = { points: undefined, objectives: undefined, norms: normsOf(undefined) };

const scraps = [
  '\n::',
  '\n:: x [ending]',
  '[[',
  ']]',
  '->',
  '\n[[a->b]]\n',
  '[',
  ']',
  '{',
  '}',
  '\\',
  '\t',
  '\r\n',
  '"',
  ': ',
  '\n- ',
  '&a ',
  '*a',
  '|',
  '\u0000',
  '\u2028',
  '😀',
  '__proto__',
  'constructor',
  '\nlands:\n',
  '\n  next: []',
  '\n  next: [[]]',
  '\n  next:\n    - go: [[a|b]]',
  '\n  key: 1',
  '\n  key: [a]',
  '\n  say: x',
  '\nreplies: {}',
  '\nending: {}',
  '---\n',
  '!!set ',
  '? ',
  'worked',
  '{"start":1}',
  'null',
];

type Mutation = (text: string, next: (below: number) => number) => string;
const cut = (text: string, from: number, to: number, put = ''): string => text.slice(0, from) + put + text.slice(to);
const mutations: readonly Mutation[] = [
  (text, next) => {
    const at = next(text.length);
    return cut(text, at, at + 1 + next(30));
  },
  (text, next) => {
    const at = next(text.length);
    return cut(text, at, at + next(4), scraps[next(scraps.length)]);
  },
  (text, next) => {
    const ends = [...text.matchAll(/$/gm)].map(({ index }) => index);
    const at = ends[next(ends.length)] ?? 0;
    return cut(text, at, at, scraps[next(scraps.length)]);
  },
  (text, next) => {
    const lines = text.split('\n');
    lines.splice(next(lines.length), 1 + next(4));
    return lines.join('\n');
  },
  (text, next) => {
    const lines = text.split('\n');
    const from = next(lines.length);
    lines.splice(next(lines.length), 0, ...lines.slice(from, from + 1 + next(8)));
    return lines.join('\n');
  },
  (text, next) => {
    const words = text.match(/[\w-]+/g) ?? [''];
    return text.replace(words[next(words.length)] ?? '', words[next(words.length)] ?? '');
  },
  (text, next) => text.slice(0, next(text.length)),
  (text) => text.replace(/\n/g, '\r\n'),
];

it(`survives ${rounds} mutated files`, () => {
  const outcomes = { read: 0, refused: 0 };
  for (let seed = 1; seed <= rounds; seed++) {
    const next = numbers(seed);
    let text = lessons[next(lessons.length)] ?? '';
    for (let i = 0; i <= next(3); i++) text = mutations[next(mutations.length)]?.(text, next) ?? text;
    const { source, lesson, problems } = readTwee('x.twee', 'x', text);
    const all = [...problems, ...(lesson ? checkLesson(lesson, known) : [])];
    if (lesson) {
      outcomes.read++;
      expect(lessonYaml(lesson.input).length).toBeGreaterThan(100);
    } else outcomes.refused++;
    expect(lesson !== undefined || problems.length > 0, `seed ${seed}`).toBe(true);
    for (const one of all) {
      const line = lineOf(source, one.line);
      const placed = line !== undefined && one.column >= 1 && one.column <= line.length + 2 && one.length >= 1;
      expect(placed, `seed ${seed}: ${one.code} at ${one.line}:${one.column}`).toBe(true);
      expect(pretty(one, line)).toContain(`x.twee:${one.line}:`);
    }
  }
  expect(outcomes.refused).toBeGreaterThan(rounds / 4);
  expect(outcomes.read).toBeGreaterThan(rounds / 10);
});
