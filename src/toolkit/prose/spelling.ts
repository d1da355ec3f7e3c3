/** Spelling, by cspell with its dictionaries of English and Spanish. */
import { spellCheckDocument } from 'cspell-lib';
import { problem, type Problem } from '../problems/problem.js';
import { placeOf, type Passage } from './passage.js';

/** Dictionaries that cspell does not bring itself. */
const imports: Readonly<Record<string, string>> = { es: '@cspell/dict-es-es/cspell-ext.json' };

/** Languages whose words can be looked up. */
export const canSpell = (language: string): boolean => /^en\b/.test(language) || Object.hasOwn(imports, language);

/** Where this package's own dependencies are found, whatever folder the command runs in. */
function located(name: string): string {
  const { resolve } = import.meta as { readonly resolve?: (name: string) => string };
  return typeof resolve === 'function' ? resolve(name) : name;
}

/** Words of `passage` that no dictionary has, and that are not among `words`. Each is told once a file. */
export async function spelling(
  passage: Passage,
  language: string,
  words: readonly string[],
): Promise<readonly Problem[]> {
  const locale = language === 'en' ? 'en-US' : language;
  const own = imports[language];
  const { issues } = await spellCheckDocument(
    { uri: `file:///course/${language}.txt`, text: passage.text, languageId: 'plaintext', locale },
    { generateSuggestions: false, noConfigSearch: true },
    { language: locale, words: [...words], ...(own !== undefined && { import: [located(own)] }) },
  );
  const told = new Set<string>();
  return issues.flatMap(({ text, offset }): readonly Problem[] => {
    if (told.has(text)) return [];
    told.add(text);
    const place = placeOf(passage, offset, text.length);
    return place ? [problem('spelling', place, { word: text })] : [];
  });
}
