/** The few words that an exported question adds to those of its author. */
export interface Words {
  readonly sound: string;
  readonly dont: string;
  readonly or: string;
}

const english: Words = { sound: 'Sound', dont: "A don't", or: 'or' };
const words: Readonly<Record<string, Words>> = {
  en: english,
  es: { sound: 'Acertada', dont: 'Error frecuente', or: 'o' },
};

/** In this language, or else in English. */
export const wordsIn = (language: string): Words => words[language.replace(/-.*/, '')] ?? english;
