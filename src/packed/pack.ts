/** Text made small for a page that no server compresses: about a quarter of its length, in letters that any file can hold. */
import { places } from './counting.js';
import { Model, between, widest } from './model.js';

/** For `unpack`. Reads the text a few times over: 200,000 characters take about a quarter of a second. */
export function pack(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const { sorted, end } = blockSort(bytes);
  const packed = [bytes.length, end].flatMap(word);
  let low = 0;
  let high = widest;
  const model = new Model((p, yes) => {
    const middle = between(low, high, p);
    if (yes) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 16 === 0) {
      packed.push(high >>> 16);
      low = (low << 8) & widest;
      high = ((high << 8) & widest) | 255;
    }
    return yes;
  });
  const order = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (const byte of sorted) {
    const rank = order.indexOf(byte);
    model.next(order[0] ?? 0, rank);
    order.copyWithin(1, 0, rank);
    order[0] = byte;
  }
  packed.push(...word(high << 8));
  return base64(packed);
}

const word = (number: number): readonly number[] => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);

function base64(bytes: readonly number[]): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

interface Sorted {
  /** The last bytes of all rotations of the text with its end, in their order, without the one that is the end. */
  readonly sorted: Uint8Array;
  /** The row of that one. */
  readonly end: number;
}

function blockSort(bytes: Uint8Array): Sorted {
  // The end comes before all bytes: its own rotation is row 0.
  const suffixes = [bytes.length, ...suffixArray(bytes)];
  const last = suffixes.flatMap((suffix) => (suffix ? [bytes[suffix - 1] ?? 0] : []));
  return { sorted: Uint8Array.from(last), end: suffixes.indexOf(0) };
}

/** Starts of all suffixes in their order, by prefix doubling: Manber and Myers, Suffix Arrays, SIAM J. Comput. 22 (1993). */
function suffixArray(bytes: Uint8Array): Uint32Array {
  const { length } = bytes;
  let ranks = Uint32Array.from(bytes);
  let suffixes = byRank(
    Uint32Array.from(bytes, (_, i) => i),
    ranks,
  );
  for (let known = 0, distinct = 0; distinct < length; known = known * 2 || 1) {
    if (known) {
      const bySecond = new Uint32Array(length);
      let at = 0;
      for (let i = length - Math.min(known, length); i < length; i++) bySecond[at++] = i;
      for (const suffix of suffixes) if (suffix >= known) bySecond[at++] = suffix - known;
      suffixes = byRank(bySecond, ranks);
    }
    const renewed = new Uint32Array(length);
    const second = (suffix: number): number => (known ? (ranks[suffix + known] ?? -1) : 0);
    distinct = 0;
    suffixes.forEach((suffix, i) => {
      const before = suffixes[i - 1];
      const same = before !== undefined && ranks[suffix] === ranks[before] && second(suffix) === second(before);
      if (!same) distinct++;
      renewed[suffix] = distinct - 1;
    });
    ranks = renewed;
  }
  return suffixes;
}

/** By counting; those of one rank keep their order. */
function byRank(suffixes: Uint32Array, ranks: Uint32Array): Uint32Array {
  const place = places(ranks, Math.max(256, ranks.length));
  const sorted = new Uint32Array(suffixes.length);
  for (const suffix of suffixes) sorted[place(ranks[suffix] ?? 0)] = suffix;
  return sorted;
}
