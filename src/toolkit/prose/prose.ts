/** The slower look at the words themselves: spelling, wording, reading grades. Its libraries are heavy, and loaded only here. */
import type { Content } from '../content/content.js';
import { textOf, type Files } from '../files.js';
import { normsOf } from '../norms.js';
import { inOrder, type Problem } from '../problems/problem.js';
import { passagesOf } from './passage.js';

/** Content by language. */
type Contents = ReadonlyMap<string, Content>;

/** The words of cspell.json, which editors use too; none where it cannot be read. */
function projectWords(files: Files): readonly string[] {
  try {
    const settings: unknown = JSON.parse(textOf(files.get('cspell.json') ?? new Uint8Array()) ?? '{}');
    const words: unknown = settings && typeof settings === 'object' ? Reflect.get(settings, 'words') : [];
    return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
  } catch {
    return [];
  }
}

const isEnglish = (language: string): boolean => /^en\b/.test(language);

/** Problems of the words of a course that has no errors. `parts` gives all of its content, in pieces if need be, as often as it is asked. */
export async function proseProblems(parts: () => Iterable<Contents>, files: Files): Promise<readonly Problem[]> {
  const [{ readability }, { wording }, { spelling, canSpell, unknownTokens }, { Vocabulary }] = await Promise.all([
    import('./readability.js'),
    import('./wording.js'),
    import('./spelling.js'),
    import('./vocabulary.js'),
  ]);
  const words = projectWords(files);
  const { begins, judge } = await wording();
  const found: Problem[] = [];
  const vocabularies = new Map<string, InstanceType<typeof Vocabulary>>();
  for (const [language, content] of each(parts)) {
    const vocabulary = vocabularies.get(language) ?? new Vocabulary(begins);
    vocabularies.set(language, vocabulary);
    const norms = normsOf(content.course?.input.norms);
    for (const { file, pieces } of passagesOf(content)) {
      const said = pieces.map((piece) => ({ ...piece, ...vocabulary.say(piece.text) }));
      if (!isEnglish(language)) continue;
      const telling = said.filter((one) => one.telling);
      found.push(...readability(file, said, norms), ...(await judge(telling, norms.allowedWords)));
    }
  }
  const unknown = new Map<string, ReadonlySet<string>>();
  for (const [language, { tokens }] of vocabularies)
    if (canSpell(language)) unknown.set(language, await unknownTokens(tokens, language, words));
  if ([...unknown.values()].some(({ size }) => size > 0)) {
    for (const [language, content] of each(parts)) {
      for (const passage of passagesOf(content))
        found.push(...(await spelling(passage, language, words, unknown.get(language) ?? new Set())));
    }
  }
  return inOrder(found);
}

function* each(parts: () => Iterable<Contents>): Iterable<readonly [string, Content]> {
  for (const part of parts()) yield* part;
}
