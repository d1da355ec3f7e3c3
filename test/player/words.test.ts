import { describe, expect, it } from 'vitest';
import { certificateId, spokenName } from '../../src/player/certificate-sheet/certificate-id.js';
import { languageName, preferred } from '../../src/player/language.js';
import { people } from '../../src/player/portraits/people.js';
import { fill } from '../../src/player/strings/fill.js';
import { languages } from '../../src/player/strings/index.js';
import { portraits } from '../../src/toolkit/schema/portraits.js';

describe('fill', () => {
  it.each([
    ['{n} {n:question|questions} left.', { n: 1 }, '1 question left.'],
    ['{n} {n:question|questions} left.', { n: 0 }, '0 questions left.'],
    ['Te {n:queda|quedan} {n}.', { n: 3 }, 'Te quedan 3.'],
    ['“{title}” and {title}', { title: 'A' }, '“A” and A'],
    ['{missing}.', {}, '.'],
  ])('%s', (template, values, words) => {
    expect(fill(template, values)).toBe(words);
  });
});

/** Every text of a table by its path. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, one]) =>
    texts(one, `${path}/${key}`),
  );
}
const places = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].sort();

describe('every language', () => {
  const source = new Map(texts(languages.en));
  it.each(Object.entries(languages))('%s has every text, with the same places', (_name, table) => {
    const own = new Map(texts(table));
    expect([...own.keys()].sort()).toEqual([...source.keys()].sort());
    for (const [path, text] of own) {
      expect(text.trim(), path).not.toBe('');
      expect(places(text), path).toEqual(places(source.get(path) ?? ''));
    }
  });

  it('is pure data', () => {
    expect(JSON.parse(JSON.stringify(languages))).toEqual(languages);
  });
});

describe('the first language', () => {
  it.each([
    [['', 'es-MX'], 'es'],
    [['fr', 'es'], 'es'],
    [['', '', 'de'], 'en'],
    [['EN-us'], 'en'],
    [[], 'en'],
  ])('of the wishes %j is %s', (wishes, language) => {
    expect(preferred(['en', 'es'], wishes)).toBe(language);
  });

  it('is called by the name that it has in another', () => {
    expect(languageName('es', 'en')).toBe('Spanish');
  });
});

describe('a certificate', () => {
  it.each([
    ['Ng, Ada', 'Ada Ng'],
    ['Ada Ng', 'Ada Ng'],
    ['', ''],
    ['Ng, Ada, PhD', 'Ng, Ada, PhD'],
  ])('turns the name “%s” into “%s”', (given, spoken) => {
    expect(spokenName(given)).toBe(spoken);
  });

  it('has an id that depends on course, name and day alone', () => {
    const id = certificateId('course', 'Ada Ng', '2026-11-22');
    expect(id).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(certificateId('course', ' ada ng ', '2026-11-22')).toBe(id);
    expect(certificateId('course', 'Ada Ng', '2026-11-23')).not.toBe(id);
  });
});

describe('a drawing', () => {
  it('is there for everybody whom check knows, in the same order', () => {
    expect(Object.keys(people)).toEqual(portraits);
  });
});
