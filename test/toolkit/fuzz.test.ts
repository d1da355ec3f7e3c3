/** Mutated content: never an exception, always a positioned problem or a valid course. */
import { expect, it } from 'vitest';
import { check } from '../../src/toolkit/check.js';
import { bytesOf, textOf, type Files } from '../../src/toolkit/files.js';
import { numbers } from '../support/numbers.js';
import { whole } from './samples.js';

const rounds = 2000;

const scraps = [
  '\t',
  '\n',
  '"',
  "'",
  ': ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '#',
  '|',
  '>',
  '!!',
  '~',
  '0',
  '-1',
  '1e999',
  'null',
  'true',
  '<b>',
  '\u0000',
  '\u2028',
  '😀',
  '__proto__: 1',
  'constructor',
  'and',
  'not (',
  '999',
  'alliance >= ',
  '<<: ',
  '---',
  '%',
  ']]>',
  '&lt;',
  '</lom>',
];

type Mutation = (text: string, next: (below: number) => number) => string;
const cut = (text: string, from: number, to: number, put = ''): string => text.slice(0, from) + put + text.slice(to);
const mutations: readonly Mutation[] = [
  (text, next) => cut(text, next(text.length), 0).slice(0, text.length),
  (text, next) => {
    const at = next(text.length);
    return cut(text, at, at + 1 + next(20));
  },
  (text, next) => {
    const at = next(text.length);
    return cut(text, at, at, scraps[next(scraps.length)]);
  },
  (text, next) => {
    const at = next(text.length);
    return cut(text, at, at + 1 + next(8), scraps[next(scraps.length)]);
  },
  (text, next) => {
    const lines = text.split('\n');
    lines.splice(next(lines.length), 1 + next(3));
    return lines.join('\n');
  },
  (text, next) => {
    const lines = text.split('\n');
    const from = next(lines.length);
    lines.splice(next(lines.length), 0, ...lines.slice(from, from + 1 + next(6)));
    return lines.join('\n');
  },
  (text, next) => {
    const lines = text.split('\n');
    const at = next(lines.length);
    lines[at] = next(2) === 0 ? `  ${lines[at] ?? ''}` : (lines[at] ?? '').replace(/^ {2}/, '');
    return lines.join('\n');
  },
  (text, next) => {
    const words = text.match(/[\w-]+/g) ?? [''];
    const one = words[next(words.length)] ?? '';
    return text.replace(one, words[next(words.length)] ?? '');
  },
  (text, next) => text.slice(0, next(text.length)),
];

function mutated(seed: number): { readonly file: string; readonly files: Files } {
  const next = numbers(seed);
  const names = [...whole.keys()];
  const file = names[next(names.length)] ?? '';
  let text = textOf(whole.get(file) ?? new Uint8Array()) ?? '';
  for (let i = 0; i <= next(3); i++) text = mutations[next(mutations.length)]?.(text, next) ?? text;
  const bytes = bytesOf(text);
  if (next(50) === 0) bytes[next(bytes.length)] = 0xff;
  return { file, files: new Map([...whole, [file, bytes]]) };
}

it(`survives ${rounds} mutated files`, { timeout: 300_000 }, () => {
  const outcomes = { valid: 0, refused: 0 };
  for (let seed = 1; seed <= rounds; seed++) {
    const { files } = mutated(seed);
    const { problems, result, sources } = check(files);
    if (result) outcomes.valid++;
    else outcomes.refused++;
    expect(result !== undefined || problems.length > 0, `seed ${seed}`).toBe(true);
    for (const { file, line, column, length } of problems) {
      const lines = sources.get(file)?.lineStarts.length ?? 1;
      expect(line >= 1 && line <= lines && column >= 1 && length >= 1, `seed ${seed}: ${file}:${line}:${column}`).toBe(
        true,
      );
    }
  }
  expect(outcomes.refused).toBeGreaterThan(rounds / 2);
});
