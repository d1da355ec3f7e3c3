import { describe, expect, it } from 'vitest';
import { check } from '../../src/toolkit/check.js';
import { messages } from '../../src/toolkit/problems/messages.js';
import { packageMessages } from '../../src/toolkit/problems/package-messages.js';
import { tweeMessages } from '../../src/toolkit/problems/twee-messages.js';
import { bad, badNames, expectedFile, good, told, whole } from './samples.js';

describe('check', () => {
  it('finds nothing in the good course', () => {
    const { problems, result } = check(good);
    expect(told(problems)).toBe('');
    expect(result?.compiled.course.units.map(({ id }) => id)).toEqual(['hello', 'ana', 'final']);
  });

  it('finds nothing in the course with one of everything', () => {
    const { problems, result } = check(whole, { today: '2027-11-01' });
    expect(told(problems)).toBe('');
    expect(result?.completeness).toEqual([{ language: 'es', done: 120, of: 120 }]);
  });

  it('tells what is past its date only where it is told the day', () => {
    expect(told(check(whole, { today: '2027-11-02' }).problems)).toContain('past-review');
  });

  it.each(badNames)('%s: finds exactly what is expected', async (name) => {
    const { problems } = check(bad(name));
    expect(problems.length).toBeGreaterThan(0);
    await expect(told(problems)).toMatchFileSnapshot(expectedFile(name));
  });

  it('has a sample for every message about content', () => {
    const seen = new Set<string>(badNames.flatMap((name) => check(bad(name)).problems.map(({ code }) => code)));
    const rare = ['too-many-situations', 'too-many-replies', 'suspend-data', 'not-valid', 'empty-list', 'record-iri'];
    const elsewhere = [
      'past-review',
      'reading-grade',
      'insensitive',
      'spelling',
      'theme-file-big',
      ...Object.keys({ ...packageMessages, ...tweeMessages }),
    ];
    const unseen = Object.keys(messages).filter(
      (code) => !seen.has(code) && !rare.includes(code) && !elsewhere.includes(code),
    );
    expect(unseen).toEqual([]);
  });
});
