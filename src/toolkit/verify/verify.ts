/** A finished package, looked at as an LMS would: what its schema says, and what no schema sees. */
import { sortedNames, type Files } from '../files.js';
import { inOrder, problem, type Problem, type Span } from '../problems/problem.js';
import type { Source } from '../source/source.js';
import { readArchive } from './archive.js';
import { verifyManifest, type ManifestName } from './verify-manifest.js';
import { names } from './rules/names.js';
import type { SchemaCheck } from './schema.js';

export interface Verified {
  readonly problems: readonly Problem[];
  /** The manifests, to show lines of. */
  readonly sources: ReadonlyMap<string, Source>;
}

const manifests: readonly ManifestName[] = ['imsmanifest.xml', 'cmi5.xml'];
const at = (file: string): Span => ({ file, line: 1, column: 1, length: 1 });

/** The right words where no manifest is at the root. */
function withoutManifest(name: string, files: Files): Problem {
  const all = sortedNames(files);
  for (const wanted of manifests) {
    const found = all.find((one) => one.toLowerCase() === wanted);
    if (found !== undefined) return problem('manifest-case', at(found), { found, wanted });
  }
  const found = all.find((one) => manifests.some((wanted) => one.toLowerCase().endsWith(`/${wanted}`))) ?? '';
  const schemas = all.some((one) => one.endsWith('.xsd'));
  if (found === '' && !schemas && files.has('index.html')) return problem('plain-web', at(name), {});
  return problem('no-manifest', at(name), { found });
}

/** Checks the files of a package. Only the bytes of manifests and schemas are looked at. */
export function verifyFiles(name: string, files: Files, check?: SchemaCheck): Verified {
  const problems: Problem[] = [...names(files, at)];
  const sources = new Map<string, Source>();
  const found = manifests.filter((one) => files.has(one));
  if (found.length === 0) problems.push(withoutManifest(name, files));
  for (const one of found) {
    const verified = verifyManifest(one, files, check);
    problems.push(...verified.problems);
    sources.set(one, verified.source);
  }
  return { problems: inOrder(problems), sources };
}

/** Checks a zip. `name` is what messages call it; without `check`, schemas are left out. */
export function verify(name: string, bytes: Uint8Array, check?: SchemaCheck): Verified {
  const archive = readArchive(bytes);
  if (!archive) return { problems: [problem('not-a-zip', at(name), {})], sources: new Map() };
  const { problems, sources } = verifyFiles(name, archive.files, check);
  // A manifest that could not be unpacked has no text to complain of.
  const lost = new Set(
    archive.problems
      .filter(({ code }) => code === 'broken-entry' || code === 'manifest-too-big')
      .map(({ file }) => file),
  );
  return { problems: inOrder([...archive.problems, ...problems.filter(({ file }) => !lost.has(file))]), sources };
}
