import type { Course, Unit } from '../../course/types.js';
import { bytesOf } from '../files.js';
import { Hash } from './hash.js';

const simple = /^[ !#-[\]-~]*$/;
const written = (text: string): string => (simple.test(text) ? `"${text}"` : JSON.stringify(text));

/** JSON with the keys of every object sorted, so that the order of the files' lines does not count. */
function canonical(value: unknown): string {
  if (typeof value === 'string') return written(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const inner of value) text += text === '' ? canonical(inner) : `,${canonical(inner)}`;
    return `[${text}]`;
  }
  for (const key of keysInOrder(value)) {
    const inner: unknown = Reflect.get(value, key);
    if (inner !== undefined) text += `${text === '' ? '' : ','}${written(key)}:${canonical(inner)}`;
  }
  return `{${text}}`;
}

const most = 12;
/** Of small objects, which have one of a few dozen sets of keys. */
const known = new Map<string, readonly string[]>();

function keysInOrder(value: object): readonly string[] {
  const keys = Object.keys(value);
  if (keys.length > most) return sorted(keys);
  const all = keys.join(' ');
  const before = known.get(all);
  if (before) return before;
  const now = sorted(keys);
  if (known.size < 1000) known.set(all, now);
  return now;
}

/** But for those like whole numbers, which come first whatever one does. */
function sorted(given: readonly string[]): readonly string[] {
  const keys = [...given].sort();
  return keys.some((key) => /^\d/.test(key)) ? Object.keys(Object.fromEntries(keys.map((key) => [key, 0]))) : keys;
}

/** What the fingerprint takes of a unit: JSON in UTF-8, outside of the heap, since a big course keeps it of every unit. */
export const canonicalUnit = (unit: Unit): Uint8Array => bytesOf(canonical(unit));

/**
 * Six characters that change with what saved state depends on: units and objectives, not words, version or reporting.
 * `unitText`: what `canonicalUnit` gives, for whoever knows it already.
 */
export function fingerprintOf(
  { units, objectives }: Pick<Course, 'units' | 'objectives'>,
  unitText: (unit: Unit) => Uint8Array = canonicalUnit,
): string {
  const hash = new Hash().add(`{"objectives":${canonical(objectives)},"units":[`);
  for (const [i, unit] of units.entries()) hash.add(i === 0 ? '' : ',').add(unitText(unit));
  return hash.add(']}').text(6);
}
