/** Seeded chance: the same seed gives the same form on every device. */

/** FNV-1a over the UTF-16 code units of `text`: uint32. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Numbers in [0, 1) from a uint32 seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A shuffled copy (Fisher–Yates). */
export function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  const pool = [...list];
  const out: T[] = [];
  while (pool.length > 0) out.push(...pool.splice(Math.floor(next() * pool.length), 1));
  return out;
}
