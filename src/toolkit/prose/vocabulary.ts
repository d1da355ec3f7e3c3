/** Each different word of a course looked at once, however often it is said: that makes the prose checks of a big course possible. */
import { syllable } from 'syllable';
import { sentencesIn } from './sentences.js';
import { doubled, TokenTable } from './token-table.js';

const word = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** How phrases that are looked for begin: with this word and nothing more, or with it and one of these. */
export type Begins = (bare: string) => 'alone' | ReadonlySet<string> | undefined;

/** Of a token (what stands between two spaces: a word with its punctuation, or several) in one number. */
const syllablesFrom = 8;
const wordsFrom = 20;
const most = 0xfff;
/** One of its words begins something that is looked for, whatever follows. */
const isTelling = 1;
/** It begins something that is looked for if the right word follows. */
const mayBegin = 2;
/** It has a word: a dash and the like have none. */
const isWord = 4;
const hasLetter = 8;
/** With a full stop or the like, and perhaps closing signs, at its end. */
const endsSentence = 16;
/** White space other than spaces stands in it. */
const isOdd = 32;

interface Begun {
  /** Words of which one has to follow, so that something that is looked for begins here. */
  readonly wanted: ReadonlySet<string> | undefined;
  /** Its first word. */
  readonly first: string | undefined;
}

/** What there is to know of a text without understanding it. */
export interface Said {
  readonly text: string;
  readonly words: number;
  readonly syllables: number;
  readonly sentences: number;
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
  /** By number of the token, as the next. */
  #facts = new Uint32Array(1024);
  readonly #begun: Begun[] = [];
  /** Numbers of the tokens of the text at hand. */
  #numbers = new Int32Array(4096);

  constructor(private readonly begins: Begins = () => undefined) {}

  say(text: string): Said {
    if (this.#numbers.length <= text.length) this.#numbers = new Int32Array(text.length * 2);
    const numbers = this.#numbers;
    const count = this.#table.read(text, numbers);
    while (this.#begun.length < this.#table.count) this.#learn(this.#table.token(this.#begun.length));
    const facts = this.#facts;
    let words = 0;
    let syllables = 0;
    let all = 0;
    let before = -1;
    let sentences = 0;
    let letters = 0;
    for (let i = 0; i < count; i++) {
      const number = numbers[i] ?? 0;
      const fact = facts[number] ?? 0;
      words += fact >>> wordsFrom;
      syllables += (fact >>> syllablesFrom) & most;
      all |= fact;
      letters |= fact & hasLetter;
      if ((fact & endsSentence) !== 0) {
        if (letters !== 0) sentences++;
        letters = 0;
      }
      if ((fact & isWord) === 0) continue;
      if (before !== -1 && this.#follows(number, before)) all |= isTelling;
      before = (fact & mayBegin) === 0 ? -1 : number;
    }
    const counted = letters === 0 ? sentences : sentences + 1;
    return {
      text,
      words,
      syllables,
      sentences: (all & isOdd) === 0 && !text.includes('\n') ? counted : sentencesIn(text),
      telling: (all & isTelling) !== 0,
    };
  }

  #follows(number: number, before: number): boolean {
    const first = this.#begun[number]?.first;
    return first !== undefined && this.#begun[before]?.wanted?.has(first) === true;
  }

  #learn(one: string): void {
    const words = one.match(word) ?? [];
    const syllables = words.reduce((sum, part) => sum + Math.max(1, syllable(part)), 0);
    const bare = bareWords(one);
    const begun = bare.map((part) => this.begins(part));
    const last = begun.at(-1);
    const telling = last === 'alone' || begun.slice(0, -1).some((found) => found !== undefined);
    const wanted = last === 'alone' ? undefined : last;
    const number = this.#begun.push({ wanted, first: bare[0] }) - 1;
    if (number === this.#facts.length) this.#facts = doubled(this.#facts, Uint32Array);
    this.#facts[number] =
      (Math.min(words.length, most) << wordsFrom) |
      (Math.min(syllables, most) << syllablesFrom) |
      (telling ? isTelling : 0) |
      (wanted ? mayBegin : 0) |
      (bare.length > 0 ? isWord : 0) |
      (/\p{L}/u.test(one) ? hasLetter : 0) |
      (/[.!?…]["”’)]*$/.test(one) ? endsSentence : 0) |
      (/\s/.test(one) ? isOdd : 0);
  }

  #told = 0;

  /** Tokens met for the first time since this was last asked. */
  newTokens(): readonly string[] {
    const from = this.#told;
    this.#told = this.#begun.length;
    return this.#begun.slice(from).map((_, i) => this.#table.token(from + i));
  }
}
