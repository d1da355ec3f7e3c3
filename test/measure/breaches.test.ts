import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { against, grown } from '../../src/measure/breaches.js';
import { weigh } from '../../src/measure/weight.js';

const page =
  '<link rel="icon" href="data:,"><link rel="stylesheet" href="player.0123abcd.css"><script src="player.abcd0123.js" defer></script>';
const weight = weigh(
  zipSync({
    'index.html': strToU8(page),
    'player.0123abcd.css': strToU8('a{}'),
    'player.abcd0123.js': strToU8('let a;'.repeat(1000)),
    'texts-en-1.00000000.js': strToU8('later'),
    'a.xsd': strToU8('one'),
    'b/c.xsd': strToU8('two'),
  }),
);

describe('a package', () => {
  it('is weighed by what its page names, its files known without their hashes', () => {
    expect(weight.requests).toBe(3);
    expect(weight.launch.raw).toBe(page.length + 3 + 6000);
    expect(weight.script.raw).toBe(6000);
    expect(Object.keys(weight.files).sort()).toEqual([
      'control documents',
      'index.html',
      'player.css',
      'player.js',
      'texts-en-1.js',
    ]);
    expect(weight.files['control documents']?.[0]).toBe(6);
  });
});

describe('a budget', () => {
  const roomy = { zip: 100, requests: 3, launchRaw: 100, launchBrotli: 100, scriptBrotli: 100, styleBrotli: 100 };
  it.each([
    ['nothing', {}, []],
    ['the launch', { launchRaw: 5 }, ['launch, KB']],
    ['requests', { requests: 2 }, ['requests at launch']],
    [
      'script and style',
      { scriptBrotli: 0.001, styleBrotli: 0.001 },
      ['JavaScript after brotli, KB', 'CSS after brotli, KB'],
    ],
  ])('is broken by %s', (_, limits, broken) => {
    const lines = against(weight, { ...roomy, ...limits }).filter(({ over }) => over);
    expect(lines.map(({ what }) => what)).toEqual(broken);
  });

  it('names what grew, the largest growth first, and new files', () => {
    expect(grown({ a: [10, 9], b: [30, 20], c: [5, 5] }, { a: [8, 8], b: [10, 10], d: [1, 1] })).toEqual([
      'b: 10 → 30 bytes, 10 → 20 in the zip',
      'c: 0 → 5 bytes, 0 → 5 in the zip',
      'a: 8 → 10 bytes, 8 → 9 in the zip',
    ]);
    expect(grown({ a: [8, 8] }, { a: [8, 8] })).toEqual([]);
  });
});
