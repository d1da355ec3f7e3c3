import { describe, expect, it } from 'vitest';
import { check } from '../../src/toolkit/check.js';
import { shortHash } from '../../src/toolkit/compile/hash.js';
import type { Files } from '../../src/toolkit/files.js';
import { changed, good } from './samples.js';

function compiled(files: Files) {
  const { result } = check(files);
  if (!result) throw new Error('has errors');
  return result.compiled;
}

describe('compile', () => {
  const { course, texts } = compiled(good);

  it('takes identity, title and version from the catalogue record', () => {
    expect([course.id, course.version, texts.en?.course.title]).toEqual(['small-course', '1.2.0', 'Small & <good>']);
  });

  it('gives structure and texts one set of ids', () => {
    expect(course).toMatchSnapshot('structure');
    expect(texts).toMatchSnapshot('texts');
  });

  it('gives codes that depend on the id alone', () => {
    const ana = (files: Files) => compiled(files).course.units.find(({ id }) => id === 'ana');
    const retitled = changed('lessons/ana.yaml', 'title: The door', 'title: The way out');
    expect(ana(retitled)).toEqual(ana(good));
  });

  it.each([
    ['words', 'lessons/ana.yaml', 'title: The door', 'title: The way out', true],
    ['the version', 'imsmanifest.xml', 'version="1.2.0"', 'version="1.3.0"', true],
    ['reporting', 'course.yaml', 'on-fail: failed', 'on-fail: incomplete', true],
    ['the order of items', 'course.yaml', '  O1: Say why it is worth a talk.', '  O1: Say why.', true],
    ['a condition', 'lessons/ana.yaml', 'uncorrected > 1', 'uncorrected > 2', false],
    ['the pass mark', 'course.yaml', 'pass-mark: 80', 'pass-mark: 75', false],
  ])('keeps the fingerprint when only %s change: %#', (_, file, from, to, same) => {
    expect(compiled(changed(file, from, to)).course.fingerprint === course.fingerprint).toBe(same);
  });

  it('hashes to base 62, always the same', () => {
    expect([shortHash('', 6), shortHash('a', 6), shortHash('b', 6), shortHash('é', 3)]).toMatchSnapshot();
    expect(shortHash('anything', 10)).toMatch(/^[0-9A-Za-z]{10}$/);
  });
});
