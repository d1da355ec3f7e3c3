/** One manifest: read, checked by its rules, then by its schema. */
import { textOf, type Files } from '../files.js';
import { problem, type Problem, type ProblemCode } from '../problems/problem.js';
import { source, spanOf, type Source } from '../source/source.js';
import { versionOf, type ManifestRule, type ManifestSubject } from './manifest.js';
import { controlDocuments } from './rules/control-documents.js';
import { courseStructure } from './rules/course-structure.js';
import { identifiers } from './rules/identifiers.js';
import { listed } from './rules/listed.js';
import { masteryScore } from './rules/mastery-score.js';
import { references } from './rules/references.js';
import { scormType } from './rules/scorm-type.js';
import { version } from './rules/version.js';
import { schemaProblems, type SchemaCheck, type SchemaSet } from './schema.js';
import { all, placeOf, treeOf } from './tree.js';

export type ManifestName = 'imsmanifest.xml' | 'cmi5.xml';

interface Kind {
  readonly first: string;
  readonly rules: readonly ManifestRule[];
}

const kinds: Readonly<Record<ManifestName, Kind>> = {
  'imsmanifest.xml': {
    first: 'manifest',
    rules: [version, identifiers, references, scormType, masteryScore, listed, controlDocuments],
  },
  'cmi5.xml': { first: 'courseStructure', rules: [courseStructure, controlDocuments] },
};

/** The text of a manifest in the encoding that it names, `\n` at the end of its lines. */
function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: string; readonly fine: boolean } {
  const wide = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : undefined;
  const head = Array.from(bytes.subarray(0, 200), (byte) => String.fromCharCode(byte)).join('');
  const encoding = wide ?? /^[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'UTF-8';
  const lines = (text: string): string => text.replace(/\r\n?/g, '\n');
  try {
    const text = /^utf-?8$/i.test(encoding) ? textOf(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text: lines(text ?? ''), encoding, fine: text !== undefined };
  } catch {
    return { text: '', encoding, fine: false };
  }
}

function schemaSet(name: ManifestName, { version: found, root }: ManifestSubject): SchemaSet | undefined {
  if (name === 'cmi5.xml') return 'cmi5';
  if (!found) return undefined;
  if (found === '1.2') return 'scorm12';
  return /3rd|CAM/.test(all(root, 'schemaversion')[0]?.text ?? '') ? 'scorm2004-3' : 'scorm2004-4';
}

/** Complaints that a schema repeats in its own words. */
const repeated: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'duplicate-id',
  'dangling-default',
  'unknown-namespace',
  'scorm-type',
  'scorm-type-case',
  'mastery-score',
  'normalized-measure',
  'not-absolute',
  'move-on',
  'cmi5-mastery',
  'no-url',
  'no-organization',
  'resource-without-href',
]);

function judged(name: ManifestName, subject: ManifestSubject, check: SchemaCheck | undefined): readonly Problem[] {
  const problems = kinds[name].rules.flatMap((rule) => [...rule(subject)]);
  const set = schemaSet(name, subject);
  if (!check || !set) return problems;
  const { source: manifest, root } = subject;
  const said = problems.filter(({ code }) => repeated.has(code));
  return [...problems, ...schemaProblems(manifest, root, check(set, manifest.text), said)];
}

export function verifyManifest(
  name: ManifestName,
  files: Files,
  check: SchemaCheck | undefined,
): { readonly problems: readonly Problem[]; readonly source: Source } {
  const { text, encoding, fine } = decoded(files.get(name) ?? new Uint8Array());
  const manifest = source(name, text);
  if (!fine) return { problems: [problem('not-readable', spanOf(manifest, 0, 1), { encoding })], source: manifest };
  const tree = treeOf(manifest);
  if (tree.kind === 'broken') return { problems: [tree.problem], source: manifest };
  const { root } = tree;
  const { first: wanted } = kinds[name];
  if (root.name !== wanted)
    return {
      problems: [problem('not-a-manifest', placeOf(manifest, root), { found: root.tag, wanted })],
      source: manifest,
    };
  const subject = { source: manifest, root, version: versionOf(root), files };
  return { problems: judged(name, subject, check), source: manifest };
}
