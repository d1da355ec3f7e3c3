/** The slower look at the words themselves: spelling, wording, reading grades. Its libraries are heavy, and loaded only here. */
import type { Content } from '../content/content.js';
import { textOf, type Files } from '../files.js';
import { normsOf, type Norms } from '../norms.js';
import { inOrder, type Problem } from '../problems/problem.js';
import { passagesOf } from './passage.js';

/** Content by language. */
type Contents = ReadonlyMap<string, Content>;

/** The words of cspell.json, which editors use too; none where it cannot be read. */
export function projectWords(files: Files): readonly string[] {
  try {
    const settings: unknown = JSON.parse(textOf(files.get('cspell.json') ?? new Uint8Array()) ?? '{}');
    const words: unknown = settings && typeof settings === 'object' ? Reflect.get(settings, 'words') : [];
    return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
  } catch {
    return [];
  }
}

const isEnglish = (language: string): boolean => /^en\b/.test(language);

/** Tokens by language. */
export type Tokens = ReadonlyMap<string, readonly string[]>;

export interface Reader {
  /** Wording and reading grades of the files of `content`; remembers their words. */
  readonly look: (language: string, content: Content) => Promise<readonly Problem[]>;
  /** Tokens met for the first time since this was last asked. */
  readonly newTokens: () => Tokens;
}

/** Somebody who reads for wording and grades. */
export async function reader(norms: Norms): Promise<Reader> {
  const [{ readability }, { wording }, { Vocabulary }] = await Promise.all([
    import('./readability.js'),
    import('./wording.js'),
    import('./vocabulary.js'),
  ]);
  const { begins, judge } = await wording(norms.allowedWords);
  const vocabularies = new Map<string, InstanceType<typeof Vocabulary>>();
  return {
    async look(language, content) {
      const vocabulary = vocabularies.get(language) ?? new Vocabulary(begins);
      vocabularies.set(language, vocabulary);
      const found: Problem[] = [];
      for (const { file, pieces } of passagesOf(content)) {
        const all = pieces.map((piece) => ({ piece, said: vocabulary.say(piece.text) }));
        if (!isEnglish(language)) continue;
        const telling = all.filter(({ said }) => said.telling).map(({ piece }) => piece);
        found.push(...readability(file, all, norms), ...(await judge(telling)));
      }
      return found;
    },
    newTokens: () => new Map([...vocabularies].map(([language, vocabulary]) => [language, vocabulary.newTokens()])),
  };
}

/** Somebody who knows how words are written: those of the dictionaries, and `words`. */
export async function speller(words: readonly string[]) {
  const { spelling, canSpell, unknownTokens } = await import('./spelling.js');
  return {
    /** Loads what a look at words in that language needs. */
    prepare: async (language: string): Promise<void> => {
      if (canSpell(language)) await unknownTokens(['word'], language, words);
    },
    /** Those of the tokens that no dictionary has, by language. */
    unknown: async (tokens: Tokens): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
      const found = new Map<string, ReadonlySet<string>>();
      for (const [language, all] of tokens)
        if (canSpell(language)) found.set(language, await unknownTokens(all, language, words));
      return found;
    },
    /** Words of the files of `content` that are not known; `unknown`: tokens to look for first. */
    look: async (language: string, content: Content, unknown: ReadonlySet<string>): Promise<readonly Problem[]> => {
      const found: Problem[] = [];
      for (const passage of passagesOf(content)) found.push(...(await spelling(passage, language, words, unknown)));
      return found;
    },
  };
}

/** Problems of the words of a course that has no errors. */
export async function proseProblems(contents: Contents, files: Files): Promise<readonly Problem[]> {
  const [content] = contents.values();
  const { look, newTokens } = await reader(normsOf(content?.course?.input.norms));
  const found: Problem[] = [];
  for (const [language, inLanguage] of contents) found.push(...(await look(language, inLanguage)));
  const spell = await speller(projectWords(files));
  for (const [language, unknown] of await spell.unknown(newTokens())) {
    const inLanguage = contents.get(language);
    if (inLanguage && unknown.size > 0) found.push(...(await spell.look(language, inLanguage, unknown)));
  }
  return inOrder(found);
}
