/**
 * The probabilities that the packer and the unpacker share: what a rank after the Burrows–Wheeler and move-to-front transforms
 * is likely to be, learned as it goes. A rank is said in yes-or-no questions: is it 0; then how many bits it has; then those bits.
 * Method: Burrows and Wheeler, A Block-sorting Lossless Data Compression Algorithm, SRC Research Report 124 (1994), with binary
 * arithmetic coding for their section 4.2.
 */

/** Answers one question: a coder knows the answer and writes it, a decoder reads it. `p`: of a yes, out of 65,536. */
export type Ask = (p: number, answer: number) => number;

/** The coder's interval is of 24 bits: small integers for every engine, which are fast. */
export const widest = 2 ** 24 - 1;

/** The last of the interval `low` to `high` that means yes. */
export const between = (low: number, high: number, p: number): number => low + Math.floor(((high - low) * p) / 65_536);

const half = 32_768;
const rate = 5;

/** Kept away from certainty, so that no answer is impossible. */
const towards = (p: number, yes: number): number => (yes ? p + ((65_504 - p) >> rate) : p - ((p - 32) >> rate));

export class Model {
  readonly #byPast = new Uint16Array(256).fill(half);
  readonly #byTop = new Uint16Array(4096).fill(half);
  readonly #lengths = new Uint16Array(40).fill(half);
  readonly #bits = new Uint16Array(2048).fill(half);
  /** The classes of the last four ranks, two bits each. */
  #past = 0;
  /** How many ranks in a row were 0; what counts is whether it were 15 or more. */
  #run = 0;
  #length = 0;
  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** The next rank, 0 to 255: `rank` for a coder, whatever the asked one answers for a decoder. `top`: the byte whose rank is 0. */
  next(top: number, rank = 0): number {
    const past = this.#past;
    const at = this.#run * 256 + top;
    const ofPast = this.#byPast[past] ?? 0;
    const ofTop = this.#byTop[at] ?? 0;
    const moved = this.#ask((ofPast + ofTop) >> 1, rank && 1);
    this.#byPast[past] = towards(ofPast, moved);
    this.#byTop[at] = towards(ofTop, moved);
    const found = moved ? this.#more(31 - Math.clz32(rank || 1), rank) : this.#none();
    this.#past = ((past << 2) | (found > 3 ? 3 : found > 1 ? 2 : found)) & 255;
    return found;
  }

  #none(): number {
    if (this.#run < 15) this.#run++;
    this.#length = 0;
    return 0;
  }

  /** A rank over 0, by its length in bits and then its bits. */
  #more(wanted: number, rank: number): number {
    const from = Math.min(this.#length, 4) * 8;
    let length = 0;
    while (length < 7 && !this.#learn(this.#lengths, from + length, length === wanted ? 1 : 0)) length++;
    let found = 1;
    for (let i = length - 1; i >= 0; i--)
      found = found * 2 + this.#learn(this.#bits, length * 256 + found, (rank >> i) & 1);
    this.#run = 0;
    this.#length = length + 1;
    return found;
  }

  #learn(table: Uint16Array, at: number, answer: number): number {
    const p = table[at] ?? 0;
    const yes = this.#ask(p, answer);
    table[at] = towards(p, yes);
    return yes;
  }
}
