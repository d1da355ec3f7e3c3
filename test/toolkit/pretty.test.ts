import { describe, expect, it } from 'vitest';
import { check } from '../../src/toolkit/check.js';
import { coloured, pretty, tally } from '../../src/toolkit/problems/pretty.js';
import { listed, nearest } from '../../src/toolkit/problems/suggest.js';
import { lineOf } from '../../src/toolkit/source/source.js';
import { bad } from './samples.js';

const { problems, sources } = check(bad('unknown-scene'));
const shown = (paint?: typeof coloured): readonly string[] =>
  problems.map((one) => {
    const source = sources.get(one.file);
    return pretty(one, source && lineOf(source, one.line), paint);
  });

describe('pretty', () => {
  it('shows place, words, line, caret and hint', () => {
    expect(shown().join('\n')).toBe(`lessons/ana.yaml:8:8: error No scene or ending is called “cot”. (unknown-scene)
  8 | first: cot
    |        ^^^
  hint: Did you mean “coat”? There are: coat, door, good-night, cold-night.
lessons/ana.yaml:23:15: error No scene or ending is called “dor”. (unknown-scene)
  23 |         next: dor
     |               ^^^
  hint: Did you mean “door”? There are: coat, door, good-night, cold-night.
lessons/ana.yaml:60:21: error No scene or ending is called “nowhere-at-all”. (unknown-scene)
  60 |                 go: nowhere-at-all
     |                     ^^^^^^^^^^^^^^
  hint: There are: coat, door, good-night, cold-night.`);
  });

  it('cuts long lines around the place', () => {
    const one = { ...problems[0], file: 'a', line: 1, column: 301, length: 400 } as (typeof problems)[number];
    const lines = pretty(one, `${'x'.repeat(300)}!${'y'.repeat(500)}`).split('\n');
    expect(lines[1]?.length).toBeLessThan(120);
    expect(lines[1]?.[lines[2]?.indexOf('^') ?? -1]).toBe('!');
  });

  it('paints for terminals only', () => {
    expect(shown(coloured)[0]).toContain('\u001b[31merror\u001b[0m');
  });

  it('counts', () => {
    expect([tally(problems), tally([])]).toEqual(['3 errors, no warnings', 'no errors, no warnings']);
  });
});

describe('suggestions', () => {
  it.each([
    ['shwos', ['shows', 'says'], 'shows'],
    ['workt', ['worked', 'title'], 'worked'],
    ['xyz', ['shows'], ''],
    ['a', ['b'], 'b'],
  ])('%s', (name, known, near) => {
    expect(nearest(name, known)).toBe(near);
  });

  it('lists no more than it should', () => {
    expect(listed(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
  });
});
