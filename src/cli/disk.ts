/** Files between the disk and the toolkit. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../toolkit/files.js';

/** Where the toolkit itself is installed: its player bundles and control documents. */
export const home = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

function* walk(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Every file below `folder`. A folder that does not exist has none. */
const below = (folder: string): readonly string[] => (isFolder(folder) ? [...walk(folder)] : []);

const read = (paths: readonly string[], base: string): Files =>
  new Map(paths.map((path) => [relative(base, path).split(sep).join('/'), readFileSync(path)]));

export const readFolder = (folder: string): Files => read(below(folder), folder);

const courseFolders = ['lessons', 'quizzes', 'pages', 'images', 'theme'];
const topFiles = /^(?:imsmanifest\.xml|cspell\.json|(?:course|glossary|references|guide)(?:\.[A-Za-z0-9-]+)?\.yaml)$/;

/** The content files below `folder`, and nothing else that may lie there. */
function contentOf(folder: string): readonly string[] {
  const top = isFolder(folder) ? readdirSync(folder).filter((name) => topFiles.test(name)) : [];
  return [...top.map((name) => join(folder, name)), ...courseFolders.flatMap((name) => below(join(folder, name)))];
}

export const readCourse = (folder: string): Files => read(contentOf(folder), folder);

/** Bytes of the content files, unread. */
export const courseSize = (folder: string): number =>
  contentOf(folder).reduce((sum, path) => sum + statSync(path).size, 0);

/** Writes `files` below `folder`. With `clear`, what stood below these names' first folders goes first. */
export function writeFiles(folder: string, files: Files, clear: readonly string[] = []): void {
  for (const name of clear) rmSync(join(folder, name), { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
