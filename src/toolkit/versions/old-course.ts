/** The compiled course that a package carries in its page. */
import { unzipSync } from 'fflate';
import { read } from '../../course/course-json.js';
import type { Course } from '../../course/types.js';
import { textOf } from '../files.js';
import { dataIn } from '../package/page.js';

/** Far more than a page of ours weighs: what claims to be larger is not unpacked. */
const most = 50_000_000;

function pageIn(zip: Uint8Array): string | undefined {
  try {
    const files = unzipSync(zip, { filter: ({ name, originalSize }) => name === 'index.html' && originalSize < most });
    return files['index.html'] && textOf(files['index.html']);
  } catch {
    return undefined;
  }
}

/** Whether `value` is shaped like a course as far as it can be told at a glance. */
function isCourse(value: unknown): value is Course {
  if (typeof value !== 'object' || value === null) return false;
  const { units, fingerprint, version } = value as Partial<Record<keyof Course, unknown>>;
  return (
    typeof fingerprint === 'string' &&
    typeof version === 'string' &&
    Array.isArray(units) &&
    units.every(
      (unit: unknown) => typeof unit === 'object' && unit !== null && 'id' in unit && 'code' in unit && 'kind' in unit,
    )
  );
}

/** Undefined where `zip` is no package of this toolkit. */
export function oldCourse(zip: Uint8Array): Course | undefined {
  const page = dataIn(pageIn(zip) ?? '');
  const course: unknown = typeof page === 'object' && page !== null ? Reflect.get(page, 'course') : undefined;
  if (!isCourse(course)) return undefined;
  try {
    return read(course);
  } catch {
    return undefined;
  }
}
