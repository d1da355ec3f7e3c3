/** Spelling, by cspell with its dictionaries of English and Spanish. */
import { spellCheckDocument } from 'cspell-lib';
import { problem, type Problem } from '../problems/problem.js';
import { located } from './located.js';
import { placeOf, type Passage } from './passage.js';
import { tokensOf } from './vocabulary.js';

/** Dictionaries that cspell does not bring itself. */
const imports: Readonly<Record<string, string>> = { es: '@cspell/dict-es-es/cspell-ext.json' };

/** A list of what to say instead, which nobody asks for here, and which takes half a second to read; these are what it forbids. */
const [without, flagWords] = ['!en-common-misspellings', ['curch', 'programing', 'therefor']] as const;

/** Languages whose words can be looked up. */
export const canSpell = (language: string): boolean => /^en\b/.test(language) || Object.hasOwn(imports, language);

interface Unknown {
  readonly text: string;
  readonly offset: number;
}

async function unknownIn(
  text: string,
  language: string,
  words: readonly string[],
  settings: { readonly maxNumberOfProblems?: number; readonly maxDuplicateProblems?: number } = {},
): Promise<readonly Unknown[]> {
  const locale = language === 'en' ? 'en-US' : language;
  const own = imports[language];
  const { issues } = await spellCheckDocument(
    { uri: `file:///course/${language}.txt`, text, languageId: 'plaintext', locale },
    { generateSuggestions: false, noConfigSearch: true },
    {
      language: locale,
      dictionaries: [without],
      flagWords: [...flagWords],
      words: [...words],
      ...settings,
      ...(own !== undefined && { import: [located(own)] }),
    },
  );
  return issues;
}

/** Directives to cspell, which speak of more than the word that they stand in. */
const directive = /c?spell/i;

/** Those of the tokens that no dictionary has, or that have to be seen where they stand. */
export async function unknownTokens(
  tokens: Iterable<string>,
  language: string,
  words: readonly string[],
): Promise<ReadonlySet<string>> {
  const all = [...tokens].filter((token) => /\p{L}/u.test(token));
  const plain = all.filter((token) => !directive.test(token));
  const limits = { maxNumberOfProblems: 1e9, maxDuplicateProblems: 1e9 };
  const issues = await unknownIn(plain.join('\n'), language, words, limits);
  const unknown = new Set(all.filter((token) => directive.test(token)));
  let index = 0;
  let end = plain[0]?.length ?? 0;
  for (const { offset } of [...issues].sort((a, b) => a.offset - b.offset)) {
    while (offset >= end && index < plain.length) end += 1 + (plain[++index]?.length ?? 0);
    unknown.add(plain[index] ?? '');
  }
  return unknown;
}

/** Words of `passage` that no dictionary has, and that are not among `words`. Each is told once a file. `unknown`: tokens to look for first. */
export async function spelling(
  passage: Passage,
  language: string,
  words: readonly string[],
  unknown: ReadonlySet<string>,
): Promise<readonly Problem[]> {
  const { text: all } = passage;
  if (!tokensOf(all).some((token) => unknown.has(token))) return [];
  const told = new Set<string>();
  const issues = await unknownIn(all, language, words);
  return issues.flatMap(({ text, offset }): readonly Problem[] => {
    if (told.has(text)) return [];
    told.add(text);
    const place = placeOf(passage, offset, text.length);
    return place ? [problem('spelling', place, { word: text })] : [];
  });
}
