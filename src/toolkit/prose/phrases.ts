/** A quick look for texts that retext-equality could have something to say about: those that hold all words of one of its phrases in a row. */
import { located } from './located.js';
import { bareWords, type Begins } from './vocabulary.js';

interface Pattern {
  readonly id: string;
  readonly inconsiderate: Readonly<Record<string, string>>;
}

function isPattern(value: unknown): value is Pattern {
  return typeof value === 'object' && value !== null && 'id' in value && 'inconsiderate' in value;
}

interface Phrase {
  readonly bare: string;
  /** With capitals it is looked for as it is written: `ADD` is not `add`. */
  readonly written: string | undefined;
}

export interface Phrases {
  readonly begins: Begins;
  /** Whether `text` may hold one of them; punctuation is not looked at. */
  readonly mayBeIn: (text: string) => boolean;
}

/** Where the package does not tell its phrases, every text has to be looked at. */
const anything: Phrases = { begins: () => 'alone', mayBeIn: () => true };

/** The phrases of the rules that `wanted` takes, other than those `allowed`. */
export async function phrasesOf(
  wanted: (rule: string) => boolean,
  allowed: ReadonlySet<string> = new Set(),
): Promise<Phrases> {
  const found = new Map<string, Phrase[]>();
  try {
    const url = new URL('patterns-en.js', located('retext-equality')).href;
    const { patterns } = (await import(url)) as { readonly patterns?: unknown };
    if (!Array.isArray(patterns) || !patterns.every(isPattern)) return anything;
    for (const phrase of patterns.filter(({ id }) => wanted(id)).flatMap((one) => Object.keys(one.inconsiderate))) {
      const words = bareWords(phrase);
      const [first] = words;
      if (first === undefined) return anything;
      if (allowed.has(words.join(' '))) continue;
      const written = phrase === phrase.toLowerCase() ? undefined : phrase;
      found.set(first, [...(found.get(first) ?? []), { bare: words.join(' '), written }]);
    }
  } catch {
    return anything;
  }
  const first = new Map([...found].map(([word, phrases]) => [word, followers(phrases)]));
  return {
    begins: (bare) => first.get(bare),
    mayBeIn(text) {
      const words = bareWords(text);
      const all = ` ${words.join(' ')} `;
      return [...new Set(words)].some((word) =>
        found
          .get(word)
          ?.some(({ bare, written }) => (written === undefined ? all.includes(` ${bare} `) : text.includes(written))),
      );
    },
  };
}

/** Second words of phrases that begin with the same word; `alone` where one of them has no other. */
function followers(phrases: readonly Phrase[]): 'alone' | ReadonlySet<string> {
  const second = phrases.map(({ bare }) => bare.split(' ')[1]);
  const known = second.filter((word) => word !== undefined);
  return known.length < second.length ? 'alone' : new Set(known);
}
