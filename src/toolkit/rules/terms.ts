import type { Around } from '../content/content.js';
import { problem, type Problem } from '../problems/problem.js';
import { nearest } from '../problems/suggest.js';
import { spanOf, type Source } from '../source/source.js';

const link = /\]\(term:([^)\s]*)\)/g;

/** Every `[words](term:id)` of a file names a term of the glossary. */
export function* terms(source: Source, content: Pick<Around, 'glossary'>): Iterable<Problem> {
  const known = Object.keys(content.glossary?.input ?? {});
  for (const match of source.text.matchAll(link)) {
    const [, name = ''] = match;
    const line = source.text.slice(source.text.lastIndexOf('\n', match.index) + 1, match.index);
    if (known.includes(name) || (source.file.endsWith('.yaml') && /^\s*#/.test(line))) continue;
    const offset = match.index + ']('.length;
    yield problem('unknown-term', spanOf(source, offset, offset + match[0].length - 3), {
      name,
      near: nearest(name, known),
    });
  }
}
