/** Each different word of a course looked at once, however often it is said: that makes the prose checks of a big course possible. */
import { syllable } from 'syllable';
import { TokenTable } from './token-table.js';

const word = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** How phrases that are looked for begin: with this word and nothing more, or with it and one of these. */
export type Begins = (bare: string) => 'alone' | ReadonlySet<string> | undefined;

/** What stands between two spaces: a word with its punctuation, or several (`and/or`). */
interface Token {
  readonly words: number;
  readonly syllables: number;
  /** One of its words begins something that is looked for, whatever follows. */
  readonly telling: boolean;
  /** Words of which one has to follow, so that something that is looked for begins here. */
  readonly wanted: ReadonlySet<string> | undefined;
  /** Its first word; undefined for a dash and the like. */
  readonly first: string | undefined;
}

/** What there is to know of a text without understanding it. */
export interface Said {
  readonly text: string;
  readonly words: number;
  readonly syllables: number;
  /** It may have something that was looked for. */
  readonly telling: boolean;
}

/** Words in small letters, without apostrophes and hyphens. */
export const bareWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}’'-]+/u)
    .map((one) => one.replace(/[’'-]/g, ''))
    .filter((one) => one !== '');

/** The tokens of a text, in order. */
export const tokensOf = (text: string): readonly string[] =>
  (text.includes('\n') ? text.replaceAll('\n', ' ') : text).split(' ');

export class Vocabulary {
  readonly #table = new TokenTable();
  readonly #known: Token[] = [];
  /** Numbers of the tokens of the text at hand. */
  #numbers = new Int32Array(4096);

  constructor(private readonly begins: Begins = () => undefined) {}

  say(text: string): Said {
    if (this.#numbers.length <= text.length) this.#numbers = new Int32Array(text.length * 2);
    const count = this.#table.read(text, this.#numbers);
    while (this.#known.length < this.#table.count)
      this.#known.push(this.#learnt(this.#table.token(this.#known.length)));
    let [words, syllables, telling] = [0, 0, false];
    let wanted: ReadonlySet<string> | undefined;
    for (let i = 0; i < count; i++) {
      const token = this.#known[this.#numbers[i] ?? 0];
      if (!token) continue;
      words += token.words;
      syllables += token.syllables;
      if (token.first === undefined) continue;
      telling ||= token.telling || wanted?.has(token.first) === true;
      wanted = token.wanted;
    }
    return { text, words, syllables, telling };
  }

  #learnt(one: string): Token {
    const words = one.match(word) ?? [];
    const syllables = words.reduce((sum, part) => sum + Math.max(1, syllable(part)), 0);
    const bare = bareWords(one);
    const begun = bare.map((part) => this.begins(part));
    const last = begun.at(-1);
    return {
      words: words.length,
      syllables,
      telling: last === 'alone' || begun.slice(0, -1).some((found) => found !== undefined),
      wanted: last === 'alone' ? undefined : last,
      first: bare[0],
    };
  }

  /** Every token met so far. */
  get tokens(): Iterable<string> {
    return this.#known.map((_, number) => this.#table.token(number));
  }
}
