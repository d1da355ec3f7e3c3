/**
 * Numbers for the different tokens of a course (what stands between spaces and line breaks), found without cutting them out of
 * their texts: a big course has millions. All of it lies in arrays of numbers, where looking costs least.
 */
const [space, newline] = [32, 10];
const prime = 0x01000193;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

type Numbers = Int32Array | Uint8Array | Uint32Array;

/** The same numbers with room for as many again. */
export function doubled<N extends Numbers>(numbers: N, make: new (length: number) => N): N {
  const larger = new make(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

export class TokenTable {
  #count = 0;
  /** Number of a token, plus one. Its length is a power of two. */
  #slots = new Int32Array(4096);
  #hashes = new Int32Array(2048);
  /** Where each token ends among `#letters`. */
  #ends = new Int32Array(2049);
  /** All tokens one after the other, in UTF-8. */
  #letters = new Uint8Array(65_536);
  /** Holds the text at hand. */
  #bytes = new Uint8Array(4096);

  get count(): number {
    return this.#count;
  }

  token(number: number): string {
    return decoder.decode(this.#letters.subarray(this.#start(number), this.#ends[number + 1]));
  }

  /** Writes the numbers of all tokens of `text`, in order, into `into`, which has room for one a character and one more. */
  read(text: string, into: Int32Array): number {
    if (this.#bytes.length <= text.length * 3) this.#bytes = new Uint8Array(text.length * 4);
    const bytes = this.#bytes;
    const { written } = encoder.encodeInto(text, bytes);
    bytes[written] = space;
    let [read, from, hash] = [0, 0, 0];
    for (let i = 0; i <= written; i++) {
      const byte = bytes[i] ?? space;
      if (byte !== space && byte !== newline) hash = Math.imul(hash ^ byte, prime);
      else {
        into[read++] = this.#find(from, i, hash);
        from = i + 1;
        hash = 0;
      }
    }
    return read;
  }

  #start(number: number): number {
    return this.#ends[number] ?? 0;
  }

  /** The number of the token from `from` to `end` of the text at hand. */
  #find(from: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return this.#add(from, end, hash, slot);
      if (this.#hashes[number] === hash && this.#isAt(from, end, number)) return number;
    }
  }

  #isAt(from: number, end: number, number: number): boolean {
    const start = this.#start(number);
    const length = this.#start(number + 1) - start;
    if (end - from !== length) return false;
    for (let i = 0; i < length; i++) if (this.#bytes[from + i] !== this.#letters[start + i]) return false;
    return true;
  }

  #add(from: number, end: number, hash: number, slot: number): number {
    const number = this.#count++;
    const start = this.#start(number);
    while (this.#letters.length < start + end - from) this.#letters = doubled(this.#letters, Uint8Array);
    this.#letters.set(this.#bytes.subarray(from, end), start);
    this.#hashes[number] = hash;
    this.#ends[number + 1] = start + end - from;
    this.#slots[slot] = this.#count;
    if (this.#count === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.#hashes = doubled(this.#hashes, Int32Array);
    const ends = new Int32Array(this.#hashes.length + 1);
    ends.set(this.#ends);
    this.#ends = ends;
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      const hash = this.#hashes[number] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
