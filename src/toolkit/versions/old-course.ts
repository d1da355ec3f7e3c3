/** The compiled course that a package carries: in its page, and in the file that the page names. */
import { unzipSync } from 'fflate';
import { whole, type Logic } from '../../course/course-json.js';
import type { Course } from '../../course/types.js';
import { textOf } from '../files.js';
import { dataIn } from '../package/page.js';
import { setBy } from '../package/statement.js';

/** Far more than such a file of ours weighs: what claims to be larger is not unpacked. */
const most = 50_000_000;

function textIn(zip: Uint8Array, wanted: string): string {
  try {
    const files = unzipSync(zip, { filter: ({ name, originalSize }) => name === wanted && originalSize < most });
    return textOf(files[wanted] ?? new Uint8Array()) ?? '';
  } catch {
    return '';
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
export async function oldCourse(zip: Uint8Array): Promise<Course | undefined> {
  const page = dataIn(textIn(zip, 'index.html'));
  if (typeof page !== 'object' || page === null) return undefined;
  const { course, logic } = page as Partial<Record<'course' | 'logic', unknown>>;
  if (!isCourse(course) || typeof logic !== 'string') return undefined;
  try {
    return whole(course, (await setBy(textIn(zip, logic))) as Logic);
  } catch {
    return undefined;
  }
}
