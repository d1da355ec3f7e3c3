/** WOFF2, as far as its header and table directory tell (WOFF 2.0, sections 4 and 5). */

const signature = 0x774f4632;
/** Place of `fvar` among the known tags: a font with it holds all weights. */
const fvar = 47;
const glyf = 10;
const loca = 11;
const arbitrary = 63;

interface Woff2 {
  /** It holds more than one weight. */
  readonly variable: boolean;
}

/** Undefined where `bytes` are no WOFF2 font. */
export function woff2(bytes: Uint8Array): Woff2 | undefined {
  if (bytes.length < 48) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== signature) return undefined;
  let at = 48;
  /** UIntBase128: seven bits a byte, the high bit set on all but the last. */
  const skipLength = (): void => {
    while (((bytes[at++] ?? 0) & 0x80) !== 0);
  };
  for (let tables = view.getUint16(12); tables > 0 && at < bytes.length; tables--) {
    const flags = bytes[at++] ?? 0;
    const tag = flags & 0x3f;
    if (tag === fvar) return { variable: true };
    if (tag === arbitrary) at += 4;
    skipLength();
    const transformed = (tag === glyf || tag === loca) === (flags >> 6 === 0);
    if (transformed) skipLength();
  }
  return { variable: false };
}
