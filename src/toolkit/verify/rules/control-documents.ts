import { textOf } from '../../files.js';
import { problem, type Problem, type Span } from '../../problems/problem.js';
import { source, spanOf, type Source } from '../../source/source.js';
import type { ManifestRule, ManifestSubject } from '../manifest.js';
import { attributeOf, placeOf, type Element } from '../tree.js';

const local = (name: string): boolean => !/^[a-z][a-z0-9+.-]*:/i.test(name);

/** `a/b.xsd` seen from `a/c.xsd` as `../d.xsd` is `d.xsd`. */
function resolved(name: string, from: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function* imports({ files }: ManifestSubject): Iterable<Problem> {
  for (const [name, bytes] of files) {
    if (!name.endsWith('.xsd')) continue;
    const text = source(name, textOf(bytes) ?? '');
    for (const match of text.text.matchAll(/\sschemaLocation\s*=\s*"([^"\s]+)"/g)) {
      const file = resolved(match[1] ?? '', name);
      if (local(match[1] ?? '') && !files.has(file))
        yield problem('schema-not-in-package', spanOf(text, match.index + 1, match.index + match[0].length), { file });
    }
  }
}

/** Where a word stands in the first tag. */
function wordAt(manifest: Source, root: Element, word: string): Span {
  const at = manifest.text.indexOf(word, root.start);
  return at === -1 ? placeOf(manifest, root) : spanOf(manifest, at, at + word.length);
}

/** Every schema that schemaLocation names is in the package, at the path it names; so are those that they import. */
export const controlDocuments: ManifestRule = function* (subject) {
  const { source: manifest, root, files } = subject;
  const words = (attributeOf(root, 'schemaLocation') ?? '').trim().split(/\s+/);
  for (const file of words.filter((_, i) => i % 2 === 1)) {
    if (local(file) && !files.has(file)) yield problem('schema-not-in-package', wordAt(manifest, root, file), { file });
  }
  yield* imports(subject);
};
