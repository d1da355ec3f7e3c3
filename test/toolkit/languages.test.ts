import { describe, expect, it } from 'vitest';
import { check } from '../../src/toolkit/check.js';
import { pageData } from '../../src/toolkit/chunks.js';
import { readContent } from '../../src/toolkit/content/read.js';
import { stampedOverlays } from '../../src/toolkit/content/stamps.js';
import type { LessonText, UnitText } from '../../src/course/text.js';
import type { UnitId } from '../../src/course/types.js';
import { unpack } from '../../src/packed/unpack.js';
import { textOf, type Files } from '../../src/toolkit/files.js';
import { changed, told, whole } from './samples.js';

function compiled(files: Files = whole) {
  const { result, problems } = check(files);
  if (!result) throw new Error(told(problems));
  return result;
}
const { compiled: both, record } = compiled();
const { course, texts } = both;

describe('compile, in two languages', () => {
  it('gives one structure', () => {
    expect(course.languages).toEqual(['en', 'es']);
    expect(course.units.map(({ id, kind, required, needs }) => [id, kind, required, ...needs])).toEqual([
      ['hello', 'page', true],
      ['before', 'survey', true],
      ['ana', 'lesson', true],
      ['line', 'practice', true],
      ['final', 'quiz', true],
      ['after', 'survey', true],
      ['certificate', 'sheet', false, 'final', 'after'],
      ['card', 'sheet', false],
      ['policy', 'sheet', true],
      ['references', 'page', false],
    ]);
    expect(course.reporting).toMatchObject({ exitAfterPass: 'normal', responses: 'readable' });
  });

  it('takes “required” for all that counts and stands before', () => {
    const files = changed('course.yaml', 'needs: [final, after, house-rules]', 'needs: required', whole);
    const sheet = compiled(files).compiled.course.units.find(({ id }) => id === 'certificate');
    expect(sheet?.needs).toEqual(['hello', 'before', 'ana', 'line', 'final', 'after']);
  });

  it('gives the same units and keys in both', () => {
    const shape = (value: unknown): unknown =>
      value && typeof value === 'object' ? Object.entries(value).map(([key, inner]) => [key, shape(inner)]) : null;
    expect(shape(texts.es?.units)).toEqual(shape(texts.en?.units));
  });

  it('gives texts with terms, tables, lists of references and quick checks', () => {
    expect(texts).toMatchSnapshot();
  });

  it('knows the title in both', () => {
    expect(record.titles).toEqual({ en: 'Small & <good>', es: 'Pequeño & <bueno>' });
  });

  it('falls back to the source, and keeps count', () => {
    const { compiled: some, completeness } = compiled(
      changed('lessons/ana.es.yaml', '        hear: "A mí también."\n', '', whole),
    );
    expect(completeness).toEqual([{ language: 'es', done: 119, of: 120 }]);
    expect(JSON.stringify(some.texts.es)).toContain('"hear":"Me too."');
  });
});

describe('page data', () => {
  const { data, chunks } = pageData(both, { en: { go: 'Go' }, es: { go: 'Ir' } }, { marcus: 'M', ana: 'A' });

  it('has the launch of the source language inline, and a file for everything else', () => {
    expect(Object.keys(data.units)).toEqual(['hello']);
    expect(Object.keys(data.files.en?.units ?? {})).toHaveLength(9);
    expect(Object.keys(data.files.es?.units ?? {})).toHaveLength(10);
    expect([data.files.en?.course, data.files.es?.course]).toEqual([
      null,
      expect.stringMatching(/^course-es\.\w{8}\.js$/),
    ]);
    const names = Object.values(data.files).flatMap(({ course, units }) => [course, ...Object.values(units)]);
    expect([...new Set([data.logic, ...names])].filter((name) => name !== null).sort()).toEqual(
      [...chunks.keys()].sort(),
    );
  });

  it('has files of one statement, with what the page says is in them', async () => {
    for (const [name, bytes] of chunks) {
      const [statement = '', packed = ''] = (textOf(bytes) ?? '').split(/=(.*)/s);
      expect(statement).toBe('document.currentScript.unit');
      const inside = JSON.parse(await unpack(JSON.parse(packed) as string)) as Record<string, unknown>;
      const units = Object.values(data.files).flatMap(({ units }) =>
        Object.keys(units).filter((id) => units[id as UnitId] === name),
      );
      if (name.startsWith('course-')) expect(inside).toHaveProperty('words');
      else if (name === data.logic) expect(Object.keys(inside)).toEqual(['ana', 'final']);
      else expect(Object.keys(inside)).toEqual(units);
    }
  });

  it.each([
    [{ marcus: 'M', ana: 'A' }, 'A'],
    [{ marcus: 'M', lena: 'L' }, 'M'],
  ])('gives a client their drawing, or the first: %o', (people, drawing) => {
    const ana = both.texts.en?.units['ana' as UnitId] as LessonText;
    const named = { ...ana, client: { ...ana.client, portrait: 'ana' } };
    const units = { ...both.texts.en?.units, hello: named } as Record<string, UnitText>;
    const english = { ...both.texts.en, units } as (typeof both.texts)[string];
    const { data } = pageData({ ...both, texts: { ...both.texts, en: english } }, {}, people);
    expect(data.units['hello' as UnitId]).toMatchObject({ client: { drawing } });
  });
});

describe('stamps', () => {
  const without = (file: string): Files => {
    const text = textOf(whole.get(file) ?? new Uint8Array()) ?? '';
    const bare = text
      .replace(/^---\nof: '\w+'\n---\n\n/, '')
      .replace(/^ *of: '\w+'\n/gm, '')
      .replace(/of: '\w+', /g, '');
    expect(bare).not.toBe(text);
    return new Map([...whole, [file, new TextEncoder().encode(bare)]]);
  };

  it.each(['lessons/ana.es.yaml', 'glossary.es.yaml', 'pages/hello.es.md', 'course.es.yaml'])(
    '%s gets back what it lost',
    (file) => {
      const files = without(file);
      expect(told(check(files).problems)).toContain('unstamped');
      const stamped = stampedOverlays(readContent(files));
      expect([...stamped.keys()]).toEqual([file]);
      expect(textOf(stamped.get(file) ?? new Uint8Array())).toBe(textOf(whole.get(file) ?? new Uint8Array()));
    },
  );

  it('leaves others alone, and tells when their source changes', () => {
    expect(stampedOverlays(readContent(whole)).size).toBe(0);
    const files = changed('lessons/ana.yaml', 'title: The door', 'title: The way out', whole);
    expect(stampedOverlays(readContent(files)).size).toBe(0);
    expect(told(check(files).problems)).toMatch(
      /^lessons\/ana\.es\.yaml:\d+:9\+8 warning out-of-date: .*“scenes\.door”/,
    );
  });
});
