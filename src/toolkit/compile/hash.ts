/** FNV-1a, and numbers in base 62: short names that are the same on every machine. */
const prime = 0x01000193;
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const encoder = new TextEncoder();

function fnv1a(bytes: Uint8Array, basis: number): number {
  let hash = basis;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, prime);
  return hash >>> 0;
}

/** `length` characters of `[0-9A-Za-z]` for `content`; at most 10, which is 59 bits. */
export function shortHash(content: string | Uint8Array, length: number): string {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  let rest = (BigInt(fnv1a(bytes, 0x811c9dc5)) << 32n) | BigInt(fnv1a(bytes, 0x9e3779b9));
  let text = '';
  for (let i = 0; i < length; i++) {
    text += digits[Number(rest % 62n)] ?? '';
    rest /= 62n;
  }
  return text;
}
