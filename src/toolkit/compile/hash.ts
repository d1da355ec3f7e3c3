/** FNV-1a, and numbers in base 62: short names that are the same on every machine. */
const prime = 0x01000193;
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const encoder = new TextEncoder();

/** Two hashes of the same bytes, which may come in pieces. */
export class Hash {
  #low = 0x811c9dc5;
  #high = 0x9e3779b9;

  add(content: string | Uint8Array): this {
    let [low, high] = [this.#low, this.#high];
    const { length } = content;
    if (typeof content === 'string') {
      for (let i = 0; i < length; i++) {
        const code = content.charCodeAt(i);
        // Not ASCII: in UTF-8 it is several bytes.
        if (code > 127) return this.add(encoder.encode(content));
        low = Math.imul(low ^ code, prime);
        high = Math.imul(high ^ code, prime);
      }
    } else {
      for (let i = 0; i < length; i++) {
        const byte = content[i] ?? 0;
        low = Math.imul(low ^ byte, prime);
        high = Math.imul(high ^ byte, prime);
      }
    }
    [this.#low, this.#high] = [low, high];
    return this;
  }

  /** `length` characters of `[0-9A-Za-z]`; at most 10, which is 59 bits. */
  text(length: number): string {
    let rest = (BigInt(this.#low >>> 0) << 32n) | BigInt(this.#high >>> 0);
    let text = '';
    for (let i = 0; i < length; i++) {
      text += digits[Number(rest % 62n)] ?? '';
      rest /= 62n;
    }
    return text;
  }
}

export const shortHash = (content: string | Uint8Array, length: number): string => new Hash().add(content).text(length);
