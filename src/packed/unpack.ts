/** Packed text, back again. */
import { breath } from '../browser/moments.js';
import { unbased } from './base64.js';
import { places } from './counting.js';
import { Model, between, widest } from './model.js';

/** Runs `step` for 0 to `count`, with a breath after each `stretch`, which is to last some ten milliseconds on a slow phone. */
async function steps(count: number, stretch: number, step: (i: number) => void): Promise<void> {
  for (let i = 0; i < count; i++) {
    if (i % stretch === stretch - 1) await breath();
    step(i);
  }
}

/** Bytes that take as long to sort as a tenth of them to decode. */
const quick = 65_536;

/** A value as files carry it: itself, or the text that `pack` made of its JSON. */
export const unpacked = async (carried: unknown): Promise<unknown> =>
  typeof carried === 'string' ? JSON.parse(await unpack(carried)) : carried;

/** Text that `pack` made; whoever presses a button meanwhile does not wait for it. What something else made gives nonsense, or rejects. */
export async function unpack(packed: string): Promise<string> {
  const bytes = unbased(packed);
  const word = (at: number): number => new DataView(bytes.buffer).getUint32(at);
  return new TextDecoder().decode(await unsorted(await ranked(bytes.subarray(8), word(0)), word(4)));
}

/** The arithmetic decoder and move-to-front: `length` bytes. */
async function ranked(bytes: Uint8Array, length: number): Promise<Uint8Array> {
  let low = 0;
  let high = widest;
  let at = 0;
  let code = 0;
  const take = (): void => {
    code = ((code << 8) & widest) | (bytes[at++] ?? 0);
  };
  for (let i = 0; i < 3; i++) take();
  const model = new Model((p) => {
    const middle = between(low, high, p);
    const yes = code <= middle ? 1 : 0;
    if (yes) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 16 === 0) {
      low = (low << 8) & widest;
      high = ((high << 8) & widest) | 255;
      take();
    }
    return yes;
  });
  const order = Uint8Array.from({ length: 256 }, (_, i) => i);
  const found = new Uint8Array(length);
  await steps(length, 8_192, (i) => {
    const rank = model.next(order[0] ?? 0);
    const byte = order[rank] ?? 0;
    // Most ranks are small: a loop is faster than copyWithin.
    for (let j = rank; j > 0; j--) order[j] = order[j - 1] ?? 0;
    order[0] = byte;
    found[i] = byte;
  });
  return found;
}

/** The inverse of the block sort: the last bytes of the sorted rotations, without row `end`, whose last byte is the text's end. */
async function unsorted(sorted: Uint8Array, end: number): Promise<Uint8Array> {
  const place = places(sorted, 256);
  const { length } = sorted;
  const rows = new Uint32Array(length);
  await steps(length, quick, (i) => (rows[i] = 1 + place(sorted[i] ?? 0)));
  const text = new Uint8Array(length);
  let row = 0;
  await steps(length, quick, (i) => {
    const at = row > end ? row - 1 : row;
    text[length - 1 - i] = sorted[at] ?? 0;
    row = rows[at] ?? 0;
  });
  return text;
}
