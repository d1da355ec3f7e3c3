/** The slower look at the words themselves: spelling, wording, reading grades. Its libraries are heavy, and loaded only here. */
import type { Result } from '../check.js';
import { textOf, type Files } from '../files.js';
import { normsOf } from '../norms.js';
import { inOrder, type Problem } from '../problems/problem.js';
import { passagesOf } from './passage.js';

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

/** Problems of the words of a course that has no errors. */
export async function proseProblems({ contents }: Result, files: Files): Promise<readonly Problem[]> {
  const [{ readability }, { wording }, { spelling, canSpell }] = await Promise.all([
    import('./readability.js'),
    import('./wording.js'),
    import('./spelling.js'),
  ]);
  const words = projectWords(files);
  const found: Problem[] = [];
  for (const [language, content] of contents) {
    const norms = normsOf(content.course?.input.norms);
    for (const passage of passagesOf(content)) {
      if (canSpell(language)) found.push(...(await spelling(passage, language, words)));
      if (!/^en\b/.test(language)) continue;
      found.push(...readability(passage, norms), ...(await wording(passage, norms.allowedWords)));
    }
  }
  return inOrder(found);
}
