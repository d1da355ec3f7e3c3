/** Each different word of a course looked at once, however often it is said: that makes the prose checks of a big course possible. */
import { syllable } from 'syllable';

const word = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** What stands between two spaces: a word with its punctuation, or several (`and/or`). */
interface Token {
  readonly words: number;
  readonly syllables: number;
  /** One of its words is among those looked for. */
  readonly telling: boolean;
}

/** What there is to know of a text without understanding it. */
export interface Said {
  readonly text: string;
  readonly words: number;
  readonly syllables: number;
  /** It has a word that was looked for. */
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
  readonly #known = new Map<string, Token>();

  /** `wanted`: bare words to look for. */
  constructor(private readonly wanted: (bare: string) => boolean = () => false) {}

  say(text: string): Said {
    let [words, syllables, telling] = [0, 0, false];
    for (const one of tokensOf(text)) {
      const token = this.#known.get(one) ?? this.#learn(one);
      words += token.words;
      syllables += token.syllables;
      telling ||= token.telling;
    }
    return { text, words, syllables, telling };
  }

  #learn(one: string): Token {
    const words = one.match(word) ?? [];
    const syllables = words.reduce((sum, part) => sum + Math.max(1, syllable(part)), 0);
    const token: Token = { words: words.length, syllables, telling: bareWords(one).some((bare) => this.wanted(bare)) };
    this.#known.set(one, token);
    return token;
  }

  /** Every token met so far. */
  get tokens(): Iterable<string> {
    return this.#known.keys();
  }
}
