import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from '../../src/packed/pack.js';
import { unpack } from '../../src/packed/unpack.js';

describe('packed text', () => {
  it.each(['', 'a', 'aaaaaaaaaaaaaaaa', 'banana', 'abracadabra'.repeat(999), '“¿Me agregas?” – 🙂', '\0\u{ffff}'])(
    'comes back as it was: %#',
    async (text) => expect(await unpack(pack(text))).toBe(text),
  );

  it('comes back as it was, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        expect(await unpack(pack(text))).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('is smaller than what a zip makes of prose', async () => {
    const text = readFileSync('lessons/priya.yaml', 'utf8');
    expect(await unpack(pack(text))).toBe(text);
    expect(pack(text).length * 0.75).toBeLessThan(text.length * 0.34);
  });

  it('that was cut or mixed up is nonsense or an error, and never an endless loop', async () => {
    const whole = pack('Can I add you? '.repeat(40));
    for (let at = 12; at < whole.length; at += 3) {
      const mixed = whole.slice(0, at) + (whole[at] === 'A' ? 'B' : 'A') + whole.slice(at + 1);
      expect(typeof (await unpack(mixed))).toBe('string');
    }
  });
});
