import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { check, type Result } from '../../src/toolkit/check.js';
import { textOf, type Files } from '../../src/toolkit/files.js';
import { dossierOf } from '../../src/toolkit/report/dossier.js';
import { csvOf, plainText } from '../../src/toolkit/report/dossier-csv.js';
import { sinceLast } from '../../src/toolkit/report/dossier-gather.js';
import { readCourse } from '../../src/cli/disk.js';
import { repository, whole } from './samples.js';

const resultOf = (files: Files): Result => {
  const { result } = check(files);
  if (!result) throw new Error('errors in the content');
  return result;
};
const nothing = { accessibility: undefined, changes: undefined };
const made = (files: Files, beside: Parameters<typeof dossierOf>[1] = nothing) => {
  const dossier = dossierOf(resultOf(files), beside);
  if (!dossier) throw new Error('no dossier');
  return {
    facts: dossier.facts,
    text: (name: string): string => textOf(dossier.files.get(name) ?? new Uint8Array()) ?? '',
  };
};

describe('the change log since the last version', () => {
  it.each([
    ['', '1.1.0', ''],
    ['# Changes\n\n## 1.1.0\n- new\n\n## 1.0.0\n- old\n', '1.1.0', '## 1.1.0\n- new'],
    [
      '## Unreleased\n- next\n## [1.1.0] - 2026-11-01\n- new\n## 1.0.0\n- old',
      '1.1.0',
      '## Unreleased\n- next\n## 1.1.0 - 2026-11-01\n- new',
    ],
    ['## 1.0.0\n- old', '1.1.0', ''],
    ['## [Unreleased]\n\n## [1.1.0]\n\n- new\n\n[1.1.0]: https://example.com/1.1.0\n', '1.1.0', '## 1.1.0\n\n- new'],
    ['## [Unreleased]\n', '1.1.0', ''],
  ])('%j at %s', (log, version, expected) => {
    expect(sinceLast(log, version)).toBe(expected);
  });
});

describe('a table', () => {
  it('is quoted, and holds no formula', () => {
    const bytes = csvOf({
      name: 'x',
      columns: ['a', 'b'],
      rows: [
        ['=1+1', 'he said "no", twice'],
        [-2, '-x'],
      ],
    });
    expect(textOf(bytes)).toBe('a,b\r\n\'=1+1,"he said ""no"", twice"\r\n-2,\'-x\r\n');
  });

  it('holds the words of markup', () => {
    expect(plainText('<p>One <em>two</em>.</p>\n<p>&lt;b&gt; &amp;lt;</p>')).toBe('One two. <b> &lt;');
  });
});

describe('the dossier of the shipped course', () => {
  const result = resultOf(readCourse(repository));
  const { facts, text } = made(readCourse(repository));
  const html = text('dossier.html');

  it('has every text of every lesson and item in the page and in the data', () => {
    const { units = {} } = result.compiled.texts.en ?? {};
    const plain = plainText(html.replace(/<style>.*?<\/style>/s, ''));
    const one = (words: string): string => words.replace(/\s+/g, ' ').replace(/ ([.,;:?!])/g, '$1');
    let texts = 0;
    const found = (words: string): void => {
      texts++;
      if (!plain.includes(one(words))) throw new Error(`not in the dossier: ${words}`);
    };
    for (const unit of Object.values(units)) {
      if (unit.kind === 'lesson')
        for (const place of Object.values(unit.places)) {
          found(place.title);
          if (place.kind === 'ending') continue;
          place.says.forEach(found);
          for (const { say, lands } of Object.values(place.replies)) {
            found(say);
            for (const { hear, why } of lands) [hear, why].forEach(found);
          }
        }
      if (unit.kind === 'quiz')
        for (const { stem, options } of Object.values(unit.items)) {
          found(stem);
          for (const option of Object.values(options)) [option.text, option.why].forEach(found);
        }
    }
    expect(texts).toBeGreaterThan(1500);
    expect(JSON.parse(text('dossier.json'))).toEqual(facts);
  });

  it('says who it is for, what it takes, and what nobody has filled in', () => {
    expect(facts.audience).toContain('Licensed clinicians');
    expect(facts.level).toContain('Introductory');
    expect(facts.information.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['How it is completed', 'Accommodations', 'Questions and complaints']),
    );
    expect(facts.contactTime.ways.map(({ way }) => way)).toEqual([
      'shortest passing path',
      'typical path',
      'full reading',
    ]);
    const credited = facts.outline.filter((one) => one.credited);
    const minutes = credited.reduce((sum, one) => sum + one.mergenerMinutes, facts.contactTime.mergenerConstant);
    expect(Math.abs(minutes - (facts.contactTime.ways[1]?.mergenerMinutes ?? 0))).toBeLessThan(1.5);
    expect(facts.missing.map(({ field }) => field)).toContain('change log');
    expect(html.indexOf('Not filled in yet')).toBeLessThan(html.indexOf('Contents'));
    expect(facts.items.filter(({ unit }) => unit === 'final')).toHaveLength(facts.quizzes[0]?.items ?? 0);
    for (const item of facts.items)
      expect(
        [...item.options, ...item.prompts].some(({ right }) => right !== ''),
        item.id,
      ).toBe(true);
  });

  it('has one anchor for every link, and neither script nor request', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    expect(html).not.toMatch(/<script|<link|src=/);
    XmlDocument.fromString(html.replace(/<!doctype html>|<meta[^>]*>|<br>|<hr>/g, '')).dispose();
  });
});

describe('what comes from outside', () => {
  it('stays text', () => {
    const { text } = made(whole, {
      accessibility: '# A\n\n<script>alert(1)</script> [x](javascript:alert(2))',
      changes: '## 9\n<img src=x onerror=alert(3)>',
    });
    const html = text('dossier.html');
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toMatch(/<script|<img|href="javascript/);
  });

  it('has no title of its own, and its blanks are listed', () => {
    const { facts, text } = made(whole, { accessibility: '# Statement of ours\n\nCall ______.', changes: undefined });
    expect(text('dossier.html')).not.toContain('Statement of ours');
    expect(facts.missing.map(({ field }) => field)).toContain('blanks');
  });
});
