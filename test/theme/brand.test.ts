import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branded, unreadable } from '../../src/theme/brand.js';
import { hexOf, mixed, nearest, oklch } from '../../src/theme/colour.js';
import { fails, tried } from '../../src/theme/contrast.js';
import { palettes } from '../../src/theme/palettes.js';
import { paletteRules } from '../../src/theme/sheet.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('a colour', () => {
  it('is the same after it was taken apart', () => {
    fc.assert(
      fc.property(hex, (one) => {
        expect(hexOf(oklch(one))).toBe(one);
      }),
    );
  });

  it('mixes as in a style sheet', () => {
    expect(mixed('#000000', '#ffffff', 0.12)).toBe('#1f1f1f');
  });

  it.each([
    ['#9c4418', () => true, '#9c4418'],
    ['#9c4418', () => false, undefined],
    ['#808080', (one: string) => one < '#707070', '#6e6e6e'],
  ])('%s has a nearest that passes', (from, passes, found) => {
    expect(nearest(from, passes)).toBe(found);
  });
});

describe('a brand', () => {
  it('of no colours is the course as it is', () => {
    expect(branded({})).toEqual(palettes);
    expect(paletteRules(branded({}))).toBe('');
  });

  it.each([
    [{ accent: '#0b5c8a', frame: '#12344d' }, []],
    [{ accent: '#ff6600' }, [['accent', 'sunken', '#b24500']]],
    [{ frame: '#7fb0e0' }, [['frame', 'wall', '#23527d']]],
    [
      { accent: '#ffff00', frame: '#ffffff' },
      [
        ['frame', 'wall', '#505050'],
        ['accent', 'accent', '#6c6c04'],
      ],
    ],
  ])('%j: what cannot be read, and the nearest that can', (brand, found) => {
    expect(unreadable(brand).map((one) => [one.colour, one.worst.ground, one.nearest])).toEqual(found);
  });

  it('can be read in every look, once each colour that cannot is replaced by the nearest', () => {
    fc.assert(
      fc.property(hex, hex, (accent, frame) => {
        const mended = unreadable({ accent, frame }).map((one): [string, string] => [one.colour, one.nearest]);
        const brand = { accent, frame, ...Object.fromEntries(mended) };
        expect(unreadable(brand)).toEqual([]);
        expect(tried(branded(brand)).filter(fails)).toEqual([]);
      }),
    );
  });

  it('changes no rule but its own colours, and leaves forced colours alone', () => {
    const rules = paletteRules(branded({ accent: '#0b5c8a' }));
    expect(rules).toMatch(/^@media \(forced-colors:none\)\{:root\{--accent:#0b5c8a;--lamp:#[0-9a-f]{6}\}/);
    expect(rules).not.toContain('--wall');
    expect(rules.split('{').length).toBe(rules.split('}').length);
  });
});
