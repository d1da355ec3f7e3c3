import type { Course } from '../../course/types.js';
import { shortHash } from './hash.js';

/** JSON with the keys of every object sorted, so that the order of the files' lines does not count. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Six characters that change with what saved state depends on: units and objectives, not words, version or reporting. */
export const fingerprintOf = ({ units, objectives }: Pick<Course, 'units' | 'objectives'>): string =>
  shortHash(canonical({ units, objectives }), 6);
