/** The quick reader agrees with the full one on every text that it reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ordinary } from '../../src/toolkit/source/ordinary.js';
import { parseFully } from '../../src/toolkit/source/yaml.js';
import { numbers } from '../support/numbers.js';
import { mutate } from './mutations.js';
import { repository } from './samples.js';

/** The value by the full reader, keys in order; undefined where it has problems. */
function full(text: string): string | undefined {
  const parsed = parseFully('a.yaml', text);
  return parsed.kind === 'parsed' ? JSON.stringify(parsed.value) : undefined;
}

const folders = ['.', 'lessons', 'quizzes', 'pages', 'templates', 'templates/course', 'test/samples'];
const files = folders
  .flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: folder.startsWith('test'), encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((name) => name.endsWith('.yaml'))
  .map((name): readonly [string, string] => [name, readFileSync(join(repository, name), 'utf8')]);

describe('the quick reader', () => {
  it('reads what authors write like the full one', () => {
    const slow: string[] = [];
    for (const [name, text] of files) {
      const value = ordinary(text);
      if (value === undefined) slow.push(name);
      else expect(JSON.stringify(value), name).toBe(full(text));
    }
    expect(slow.filter((name) => !name.startsWith('test'))).toEqual([]);
  });

  it.each([
    ['a: 1\nb: two words\n', { a: 1, b: 'two words' }],
    ['a: +1\nb: -2\nc: 1.5\nd: 2026-11-01\n', { a: 1, b: -2, c: 1.5, d: '2026-11-01' }],
    ['a: ~\nb:\nc: true\n', { a: null, b: null, c: true }],
    ['a: "say \\"hi\\""\nb: \'it\'\'s\'\n', { a: 'say "hi"', b: "it's" }],
    ['a: >-\n  one\n  two\n\n  three\nb: |\n  x\n  y\n', { a: 'one two\nthree', b: 'x\ny\n' }],
    ['a: { b: [x, y], c: +1, }\n', { a: { b: ['x', 'y'], c: 1 } }],
    ['a:\n  [\n    x,\n    y,\n  ]\n', { a: ['x', 'y'] }],
    ['a:\n  - when: b >= 1\n    go: c\n  - d\n', { a: [{ when: 'b >= 1', go: 'c' }, 'd'] }],
    ['a: one\n  two\nb: "three\n  four"\n', { a: 'one two', b: 'three four' }],
    ['"1": a # why\n# a comment\n2: b\n', { 1: 'a', 2: 'b' }],
  ])('reads %j', (text, value) => {
    expect(ordinary(text)).toEqual(value);
    expect(JSON.stringify(value)).toBe(full(text));
  });

  it.each([
    'a: &x 1\nb: *x\n',
    'a: !!str 1\n',
    'a: 1\na: 2\n',
    'a:\tb\n',
    '- a\n',
    'a\n',
    '',
    'a: b: c\n',
    '__proto__: 1\n',
    'a: [b\n',
    'a: "b\n',
    '---\na: 1\n',
    'a: 0x1f\n',
    'a: 1e3\n',
    'a: >\n  b\n   c\n',
    'a: |2\n   b\n',
    'a: b\n c: d\n',
  ])('leaves %j to the full reader', (text) => {
    expect(ordinary(text)).toBeUndefined();
  });

  it('agrees on 6,000 mutated texts, or leaves them alone', { timeout: 60_000 }, () => {
    const next = numbers(7);
    const short = files.filter(([, text]) => text.length < 3000);
    let read = 0;
    for (let i = 0; i < 6000; i++) {
      const [name, original] = short[next(short.length)] ?? ['', ''];
      let text = original;
      for (let j = 0; j <= next(3); j++) text = mutate(text, next);
      const value = ordinary(text);
      if (value === undefined) continue;
      read++;
      expect(JSON.stringify(value), `${name}, round ${i}:\n${text}`).toBe(full(text));
    }
    expect(read).toBeGreaterThan(1000);
  });
});
