import { sortedNames, type Files } from '../../files.js';
import { problem, type Problem } from '../../problems/problem.js';
import { listedFiles, type ManifestRule, type ManifestSubject } from '../manifest.js';
import { placeOf } from '../tree.js';
import { flaw, isForbidden, isOdd } from './names.js';

/** What describes a package is not among the files of a resource. */
const describes = (name: string): boolean =>
  /\.(?:xsd|dtd)$/i.test(name) || name === 'imsmanifest.xml' || name === 'cmi5.xml';

/** The name in the package that differs in capitals only; empty where there is none. */
export const otherCase = (file: string, files: Files): string =>
  sortedNames(files).find((one) => one.toLowerCase() === file.toLowerCase()) ?? '';

function* missing({ source, root, files }: ManifestSubject): Iterable<Problem> {
  const told = new Set<string>();
  for (const { file, element, start } of listedFiles(root)) {
    if (files.has(file) || told.has(file)) continue;
    told.add(file);
    const at = placeOf(source, element, 'href');
    const why = flaw(file);
    if (why !== '') yield problem('bad-href', at, { file, why });
    else yield problem(start ? 'start-missing' : 'not-in-package', at, { file, near: otherCase(file, files) });
  }
}

/** Every file is listed, none is missing, case counted. */
export const listed: ManifestRule = function* (subject) {
  const { source, root, files } = subject;
  yield* missing(subject);
  const known = new Set(listedFiles(root).map(({ file }) => file));
  const folded = new Set([...known].map((file) => file.toLowerCase().replaceAll('\\', '/')));
  const resources = root.children.find(({ name }) => name === 'resources') ?? root;
  for (const file of sortedNames(files)) {
    const meant = known.has(file) || folded.has(file.toLowerCase());
    const told = isOdd(file) || isForbidden(file) || flaw(file) !== '';
    if (!meant && !describes(file) && !told) yield problem('not-listed', placeOf(source, resources), { file });
  }
};
