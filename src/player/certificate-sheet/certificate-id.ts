import { hash } from '../../course/random.js';

/** Eight characters in two groups, the same for the same course, name and day (`2026-11-22`). */
export function certificateId(course: string, name: string, day: string): string {
  const text = `${course}|${name.trim().toLowerCase()}|${day}`;
  const part = (salt: string): string =>
    hash(salt + text)
      .toString(36)
      .toUpperCase()
      .padStart(4, '0')
      .slice(-4);
  return `${part('a')}-${part('b')}`;
}

/** `Last, First` as an LMS gives it becomes `First Last`. */
export function spokenName(name: string): string {
  const [last = '', first, ...more] = name.split(',').map((part) => part.trim());
  return first && more.length === 0 ? `${first} ${last}` : name.trim();
}
