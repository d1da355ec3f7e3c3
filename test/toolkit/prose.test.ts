import { describe, expect, it } from 'vitest';
import { check } from '../../src/toolkit/check.js';
import { bytesOf, type Files } from '../../src/toolkit/files.js';
import { proseProblems } from '../../src/toolkit/prose/prose.js';
import { gradeOf } from '../../src/toolkit/prose/readability.js';
import { stripped } from '../../src/toolkit/prose/stripped.js';
import { Vocabulary, type Said } from '../../src/toolkit/prose/vocabulary.js';
import { changed, told, whole } from './samples.js';

async function prose(files: Files): Promise<string> {
  const { result, problems } = check(files);
  if (!result) throw new Error(told(problems));
  return told(await proseProblems(result.contents, files));
}

const said = (text: string): Said => new Vocabulary().say(text);

describe('prose', () => {
  it('finds nothing in good words', async () => {
    expect(await prose(whole)).toBe('');
  });

  it.each([
    ['lessons/ana.yaml', 'A little surprise', 'A litle surprise', 'lessons/ana.yaml:3:10+5 warning spelling'],
    ['lessons/ana.yaml', 'A little surprise', 'Therefor surprise', 'lessons/ana.yaml:3:8+8 warning spelling'],
    ['lessons/ana.es.yaml', 'Un poco de', 'Un pocco de', 'lessons/ana.es.yaml:4:11+5 warning spelling'],
    [
      'pages/references.md',
      'With thanks',
      'That is retarded, with thanks',
      'pages/references.md:3:9+8 warning insensitive',
    ],
  ])('%s: %s', async (file, from, to, expected) => {
    expect(await prose(changed(file, from, to, whole))).toContain(expected);
  });

  it('leaves the words of cspell.json and of course.yaml alone', async () => {
    const spelled = changed('lessons/ana.yaml', 'A little surprise', 'A litle surprise', whole);
    expect(
      await prose(
        new Map([...spelled, ['cspell.json', bytesOf('{"words": ["litle", "Menciónalo", "Nómbrala", "Escríbela"]}')]]),
      ),
    ).toBe('');
  });

  it('tells when clinical text is hard to read', async () => {
    const hard =
      'Countless psychotherapeutic considerations necessitate extraordinarily comprehensive deliberation regarding professional responsibilities, notwithstanding institutional particularities. '.repeat(
        12,
      );
    expect(await prose(changed('pages/references.md', 'With thanks.', hard, whole))).toContain(
      'pages/references.md:1:1+1 warning reading-grade',
    );
  });
});

describe('grade', () => {
  it.each([
    ['The cat sat on the mat. ', 0],
    ['The therapist considers the relationship before answering the difficult question. ', 15],
  ])('%s', (text, grade) => {
    expect(gradeOf([said(text.repeat(20))])).toBeGreaterThan(grade - 3);
    expect(gradeOf([said(text.repeat(20))])).toBeLessThan(grade + 3);
  });

  it('has none for a few words', () => {
    expect(gradeOf([said('Short.')])).toBeUndefined();
  });
});

it.each([
  ['# A *b*', '  A  b '],
  ['[bond](term:x) `c`', ' bond           c '],
  ['| a | b |\n|---|---|', '  a   b  \n         '],
])('strips %j, place by place', (text, bare) => {
  expect(stripped(text)).toBe(bare);
  expect(stripped(text)).toHaveLength(text.length);
});
