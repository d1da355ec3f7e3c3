import type { Course } from '../../course/types.js';
import { shortHash } from './hash.js';

/** JSON with the keys of every object sorted, so that the order of the files' lines does not count. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const parts: string[] = [];
  for (const key of keysInOrder(value)) {
    const inner: unknown = Reflect.get(value, key);
    if (inner !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(inner)}`);
  }
  return `{${parts.join(',')}}`;
}

/** Sorted, but for those like whole numbers, which come first whatever one does. */
function keysInOrder(value: object): readonly string[] {
  const keys = Object.keys(value).sort();
  return keys.some((key) => /^\d/.test(key)) ? Object.keys(Object.fromEntries(keys.map((key) => [key, 0]))) : keys;
}

/** Six characters that change with what saved state depends on: units and objectives, not words, version or reporting. */
export const fingerprintOf = ({ units, objectives }: Pick<Course, 'units' | 'objectives'>): string =>
  shortHash(canonical({ units, objectives }), 6);
