/** Files between the disk and the toolkit. */
import { mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../toolkit/files.js';

/** Where the toolkit itself is installed: its player bundles and control documents. */
export const home = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The bytes of a file. What is thrown has its path and says that it was read, which the system leaves out for a folder. */
export function readAt(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (thrown) {
    throw thrown instanceof Error ? Object.assign(thrown, { path, syscall: 'read' }) : thrown;
  }
}

/** Links are followed, but not back into a folder that is being walked: `real` are those, by their true paths. */
function* walk(folder: string, real: readonly string[] = [realpathSync(folder)]): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const found = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (found?.isFile()) yield path;
    if (!found?.isDirectory()) continue;
    const inner = entry.isSymbolicLink() ? realpathSync(path) : join(real.at(-1) ?? '', entry.name);
    if (!real.includes(inner)) yield* walk(path, [...real, inner]);
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Every file below `folder`. A folder that does not exist has none. */
const below = (folder: string): readonly string[] => (isFolder(folder) ? [...walk(folder)] : []);

const read = (paths: readonly string[], base: string): Files =>
  new Map(paths.map((path) => [relative(base, path).split(sep).join('/'), readAt(path)]));

export const readFolder = (folder: string): Files => read(below(folder), folder);

const courseFolders = ['lessons', 'quizzes', 'pages', 'images', 'theme'];
const topFiles = /^(?:imsmanifest\.xml|cspell\.json|(?:course|glossary|references|guide)(?:\.[A-Za-z0-9-]+)?\.ya?ml)$/;

/** The content files below `folder`, and nothing else that may lie there. */
function contentOf(folder: string): readonly string[] {
  const top = isFolder(folder) ? readdirSync(folder).filter((name) => topFiles.test(name)) : [];
  return [...top.map((name) => join(folder, name)), ...courseFolders.flatMap((name) => below(join(folder, name)))];
}

export const readCourse = (folder: string): Files => read(contentOf(folder), folder);

/** Bytes of the content files, unread. */
export const courseSize = (folder: string): number =>
  contentOf(folder).reduce((sum, path) => sum + statSync(path).size, 0);

/** Writes `files` below `folder`. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
