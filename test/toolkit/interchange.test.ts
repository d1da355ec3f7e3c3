/** Item banks in the formats of other systems. */
import { XMLParser } from 'fast-xml-parser';
import { parse as parseGift } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../src/cli/disk.js';
import { translateAll } from '../../src/toolkit/content/languages.js';
import { readContent } from '../../src/toolkit/content/read.js';
import { textOf } from '../../src/toolkit/files.js';
import { exportBank, formats, type FormatName } from '../../src/toolkit/interchange/formats.js';
import { gift } from '../../src/toolkit/interchange/gift.js';
import { moodleXml } from '../../src/toolkit/interchange/moodle.js';
import { qtiFiles } from '../../src/toolkit/interchange/qti.js';
import {
  optionsOf,
  placesOf,
  questionBank,
  rightOrders,
  type Question,
  type QuestionBank,
} from '../../src/toolkit/interchange/questions.js';
import { unzip } from '../../src/toolkit/package/zip.js';
import { source } from '../../src/toolkit/source/source.js';
import { malformed } from '../../src/toolkit/source/xml.js';
import { repository } from './samples.js';

const content = readContent(readCourse(repository));
const { course } = content;
if (!course) throw new Error('there is no course');
const { contents } = translateAll(content, course);

function bankIn(name: string, language: string): QuestionBank {
  const bank = contents.get(language)?.banks.get(name);
  if (!bank || !course) throw new Error(`there is no ${name}`);
  return questionBank(bank, course, language);
}
const cases = [...contents.keys()].flatMap((language) =>
  [...content.banks.keys()].map((name) => [name, language] as const),
);
const final = bankIn('final', 'en');
const all = (bank: QuestionBank): readonly Question[] => bank.cells.flatMap(({ questions }) => questions);
const textsOf = (bank: QuestionBank): readonly string[] =>
  all(bank).flatMap((one) => [
    ...(one.text.setting ? [one.text.setting] : []),
    one.text.stem,
    ...optionsOf(one).flatMap(({ text, why }) => [text, why]),
    ...Object.values(one.text.prompts ?? {}),
  ]);

describe('orders and places', () => {
  it.each([
    [[['a'], ['b']], ['ab']],
    [
      [['a'], ['b', 'c'], ['d']],
      ['abcd', 'acbd'],
    ],
    [[['a', 'b', 'c']], ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']],
  ])('%j', (groups, orders) => {
    expect(rightOrders(groups).map((one) => one.join(''))).toEqual(orders);
  });
  it('tells places of a group alike', () => {
    expect([...placesOf([['a'], ['b', 'c'], ['d']], 'or')]).toEqual([
      ['a', '1'],
      ['b', '2 or 3'],
      ['c', '2 or 3'],
      ['d', '4'],
    ]);
  });
});

describe('what is written', () => {
  it.each(Object.keys(formats) as FormatName[])('%s is the same every time', (format) => {
    expect(exportBank(final, format, true)).toEqual(exportBank(bankIn('final', 'en'), format, true));
  });
  it.each(Object.keys(formats) as FormatName[])('%s lists what it cannot carry', (format) => {
    const { files, notes } = exportBank(final, format, true);
    const text = textOf(files.get('notes.txt') ?? new Uint8Array()) ?? '';
    for (const { item, says } of notes) expect(text).toContain(item === '' ? says : item);
    const said = (id: string): string =>
      notes
        .filter(({ item }) => item === id)
        .map(({ says }) => says)
        .join(' ');
    expect(said('')).toContain(final.intro);
    expect(said('')).toContain('keys and rationales');
    for (const { id, item } of all(final)) {
      expect(text).toContain(`${id}; cell ${item.cell}; objective ${item.objective}`);
      if ('correctFor' in item && Object.keys(item.correctFor).length > 0) expect(said(id)).toContain('profession');
      if (item.kind === 'line' && format === 'gift') expect(said(id)).toContain('transcript');
      if (item.kind === 'order' && item.correct.some((group) => group.length > 1) && format !== 'qti')
        expect(said(id)).toContain('matching');
    }
  });
});

describe('GIFT, read by another parser', () => {
  const plain = (text: string): string =>
    text
      .replace(/&&0(\d\d);|&&1(\d\d);/g, (_, two?: string, three?: string) =>
        String.fromCharCode(Number(two ?? `1${three ?? ''}`)),
      )
      .replace(/<[^>]*>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
      .replace(/\s+/g, ' ')
      .trim();
  it.each(cases)('%s in %s', (name, language) => {
    const bank = bankIn(name, language);
    const parsed = parseGift(gift(bank)).filter(({ type }) => type !== 'Category');
    expect(parsed.map((one) => 'title' in one && one.title)).toEqual(all(bank).map(({ id }) => id));
    all(bank).forEach((question, i) => {
      const one = parsed[i];
      const { item } = question;
      const options = optionsOf(question);
      const key = (text: string): string => options.find((option) => option.text === text)?.key ?? '?';
      if (one?.type === 'MC') {
        expect(one.choices.map(({ text }) => plain(text.text))).toEqual(options.map(({ text }) => text));
        expect(one.choices.map(({ feedback }) => plain(feedback?.text ?? ''))).toEqual(options.map(({ why }) => why));
        const right = one.choices
          .filter(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0)
          .map(({ text }) => key(plain(text.text)));
        expect(right).toEqual(
          item.kind === 'select'
            ? options.map((option) => option.key).filter((k) => item.correct.some((c) => c === k))
            : [(item as { readonly correct: string }).correct],
        );
      } else {
        if (one?.type !== 'Matching') throw new Error(`${question.id} is ${one?.type ?? 'nothing'}`);
        const pairs = one.matchPairs.map(({ subquestion, subanswer }) => [plain(subquestion.text), plain(subanswer)]);
        if (item.kind === 'sort')
          expect(
            pairs.map(([left = '', right]) => [
              key(left),
              right === pairs.find(([text]) => key(text ?? '') === item.sound[0])?.[1],
            ]),
          ).toEqual(item.options.map((k) => [k, item.sound.includes(k)]));
        else if (item.kind === 'order')
          expect(pairs.map(([left = '', right]) => [key(left), right])).toEqual(
            item.options.map((k) => [k, placesOf(item.correct, language === 'en' ? 'or' : 'o').get(k)]),
          );
        else if (item.kind === 'match')
          expect(pairs.filter(([left]) => left !== '').map(([left, right = '']) => [left, key(right)])).toEqual(
            item.prompts.map((k) => [question.text.prompts?.[k], item.correct[k]]),
          );
        else throw new Error(`${question.id} became matching`);
        expect(plain(one.globalFeedback?.text ?? '')).toContain(options[0]?.why);
      }
    });
  });
});

type Node = Readonly<Record<string, unknown>>;
const reader = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ['question', 'answer', 'subquestion', 'tag'].includes(name),
});
const unescaped = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

describe('Moodle XML', () => {
  it.each(cases)('%s in %s has every question as Moodle reads it', (name, language) => {
    const bank = bankIn(name, language);
    const text = moodleXml(bank);
    expect(malformed(source('x', text))).toBeUndefined();
    const { quiz } = reader.parse(text) as { readonly quiz: { readonly question: readonly Node[] } };
    const found = quiz.question.filter((one) => one['@type'] !== 'category');
    expect(quiz.question.length - found.length).toBe(bank.cells.length);
    expect(found.map(({ idnumber }) => idnumber)).toEqual(all(bank).map(({ id }) => id));
    found.forEach((one, i) => {
      const item = all(bank)[i]?.item;
      if (!item) throw new Error('one too many');
      const answers = (one.answer ?? []) as readonly { readonly '@fraction': string; readonly text: string }[];
      const fractions = answers.map((answer) => Number(answer['@fraction']));
      const positive = fractions.filter((part) => part > 0).reduce((sum, part) => sum + part, 0);
      switch (one['@type']) {
        case 'multichoice':
          expect(['choice', 'line', 'select']).toContain(item.kind);
          expect(one.single).toBe(String(item.kind !== 'select'));
          expect(positive).toBeCloseTo(100, 3);
          expect(Math.min(...fractions)).toBeGreaterThanOrEqual(-100);
          expect(answers.length).toBe(item.options.length);
          break;
        case 'ordering':
          expect(item.kind).toBe('order');
          expect(fractions).toEqual(item.options.map((_, place) => place + 1));
          expect(one.gradingtype).toBe('ALL_OR_NOTHING');
          break;
        case 'matching':
          expect((one.subquestion as readonly unknown[]).length).toBeGreaterThanOrEqual(3);
          break;
        default:
          throw new Error(String(one['@type']));
      }
    });
    const whole = unescaped(
      text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'")
        .replace(/&amp;/g, '&'),
    );
    for (const words of textsOf(bank)) expect(whole).toContain(words);
  });
});

describe('QTI 3 package', () => {
  it.each(cases)('%s in %s is whole', (name, language) => {
    const bank = bankIn(name, language);
    const files = qtiFiles(bank);
    for (const [file, bytes] of files) expect(malformed(source(file, textOf(bytes) ?? ''))).toBeUndefined();
    const zipped = exportBank(bank, 'qti', true).files.get(`${name}.qti.zip`);
    expect([...(unzip(zipped ?? new Uint8Array()) ?? [])].length).toBe(files.size);
    const manifest = textOf(files.get('imsmanifest.xml') ?? new Uint8Array()) ?? '';
    const hrefs = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
    expect([...hrefs, 'imsmanifest.xml'].sort()).toEqual([...files.keys()].sort());
    const identifiers = [...manifest.matchAll(/ identifier="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    for (const [, ref] of manifest.matchAll(/identifierref="([^"]+)"/g)) expect(identifiers).toContain(ref);
    const test = textOf(files.get('test.xml') ?? new Uint8Array()) ?? '';
    for (const [, href = ''] of test.matchAll(/ href="([^"]+)"/g)) expect(files.has(href)).toBe(true);
    const sections = [
      ...test.matchAll(/<qti-assessment-section identifier="section-([^"]+)"[\s\S]*?<\/qti-assessment-section>/g),
    ];
    expect(
      sections.map(([section, id]) => [
        id,
        Number(/select="(\d+)"/.exec(section)?.[1] ?? section.match(/item-ref /g)?.length),
      ]),
    ).toEqual(bank.cells.map(({ id, count }) => [id, count]));
  });
});
