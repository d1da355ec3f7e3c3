import { describe, expect, it } from 'vitest';
import { recruited, withCrew } from '../../src/cli/crew.js';
import { build } from '../../src/toolkit/build.js';
import { check } from '../../src/toolkit/check.js';
import { buildBy } from '../../src/toolkit/crew/build.js';
import { checkBy } from '../../src/toolkit/crew/check.js';
import type { Files } from '../../src/toolkit/files.js';
import { inOrder } from '../../src/toolkit/problems/problem.js';
import { proseProblems } from '../../src/toolkit/prose/prose.js';
import { lineOf } from '../../src/toolkit/source/source.js';
import { input } from '../toolkit/package-samples.js';
import { bad, badNames, changed, told, whole } from '../toolkit/samples.js';

const today = '2027-11-02';

const checkedBy = (threads: number, files: Files, prose: boolean) =>
  withCrew(recruited(threads), files, { prose, texts: true }, (crew, frame) =>
    checkBy(crew, files, frame, { prose, today }),
  );

async function alone(files: Files): Promise<string> {
  const { problems, result } = check(files, { today });
  const words = result ? await proseProblems(result.contents, files) : [];
  return told(inOrder([...problems, ...words]));
}

const misspelt = [
  ['lessons/ana.yaml', 'A little surprise', 'A litle surprise'],
  ['lessons/ana.es.yaml', 'Un poco de', 'Un pocco de'],
  ['pages/references.md', 'With thanks', 'That is retarded, with thanks'],
] as const;
const odd = misspelt.reduce<Files>((files, [file, from, to]) => changed(file, from, to, files), whole);

describe('a crew says what one alone says', () => {
  it.each(badNames)('%s', async (name) => {
    const files = bad(name);
    const { problems, sources } = await checkedBy(1, files, false);
    const expected = check(files, { today });
    expect(told(problems)).toBe(told(expected.problems));
    for (const { file, line } of problems) {
      const [own, other] = [sources.get(file), expected.sources.get(file)];
      expect(own && lineOf(own, line)).toBe(other && lineOf(other, line));
    }
  });

  it.each([1, 2, 3])('about words, with %d threads', async (threads) => {
    const { problems, result } = await checkedBy(threads, odd, true);
    expect(told(problems)).toBe(await alone(odd));
    expect(told(problems)).toContain('spelling');
    const expected = check(odd, { today }).result;
    expect(result?.compiled).toEqual(expected?.compiled);
    expect(result?.completeness).toEqual(expected?.completeness);
    expect(result?.record).toEqual(expected?.record);
  });
});

it.each([1, 2])('compiles the same where nobody asks for texts, with %d threads', async (threads) => {
  const wanted = { prose: false, texts: false };
  const { result } = await withCrew(recruited(threads), whole, wanted, (crew, frame) =>
    checkBy(crew, whole, frame, wanted),
  );
  expect(result?.compiled.course).toEqual(check(whole).result?.compiled.course);
});

it.each([1, 2])('makes the same packages, byte for byte, with %d threads', async (threads) => {
  const given = input(whole);
  const wanted = { prose: false, texts: true };
  const { dist } = await withCrew(recruited(threads), whole, wanted, (crew, frame) => buildBy(crew, given, frame));
  const expected = build(given).dist;
  expect([...dist.keys()]).toEqual([...expected.keys()]);
  for (const [name, bytes] of expected) expect(Buffer.compare(dist.get(name) ?? new Uint8Array(), bytes), name).toBe(0);
});
