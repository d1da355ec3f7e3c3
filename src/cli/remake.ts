/** Folders that a command makes anew at every run. Only what an earlier run wrote there goes. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from '../toolkit/files.js';
import { listed } from '../toolkit/problems/suggest.js';
import { writeFiles } from './disk.js';

/** Beside what it names: a line for each file of these folders. */
const listName = '.course-build';

/** Left by the system wherever somebody has looked. */
const litter = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/;

/** How to know what was written when there was no list yet: a page of ours, and names such as we give. */
const unlisted: Readonly<Record<string, { readonly page: string; readonly holds: string; readonly names: RegExp }>> = {
  web: {
    page: 'web/index.html',
    holds: ' id="course">',
    names: /^web\/(?:index\.html|[\w-]+\.[0-9A-Za-z]{8}\.\w+|images\/.*)$/,
  },
  'report/story': {
    page: 'report/story.html',
    holds: 'href="story.css"',
    names: /^report\/story\/[a-z0-9-]+\.svg$/,
  },
  'report/dossier': {
    page: 'report/dossier.html',
    holds: ' · dossier</title>',
    names: /^report\/dossier\/[\w-]+\.csv$/,
  },
};

const textAt = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Names of the files below `out/folder`, as they stand in the list. A link is a file. */
function namesIn(out: string, folder: string): readonly string[] {
  return readdirSync(join(out, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(out, join(parentPath, name)).split(sep).join('/'))
    .filter((name) => !litter.test(name));
}

function isOurs(out: string, folder: string, list: ReadonlySet<string>): (name: string) => boolean {
  const before = unlisted[folder];
  const hasList = [...list].some((name) => name.startsWith(`${folder}/`));
  if (hasList || !before || !textAt(join(out, before.page)).includes(before.holds)) return (name) => list.has(name);
  return (name) => before.names.test(name);
}

/** Takes away folders in `folder` with nothing in them. */
function prune(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inner = join(folder, entry.name);
    prune(inner);
    if (readdirSync(inner).length === 0) rmdirSync(inner);
  }
}

/**
 * Writes `files` below `out`, where `folders` then hold nothing else. Where one of them holds what no such run wrote, nothing is written,
 * and the sentence that says so is given back; `shown`: what people call `out`.
 */
export function remake(out: string, files: Files, folders: readonly string[], shown: string): string | undefined {
  const path = join(out, listName);
  const list = new Set(textAt(path).split('\n').filter(Boolean));
  const old: string[] = [];
  for (const folder of folders) {
    mkdirSync(join(out, folder), { recursive: true });
    const names = namesIn(out, folder);
    const ours = isOurs(out, folder, list);
    const others = names.filter((name) => !ours(name));
    if (others.length > 0)
      return `${join(shown, folder)} holds files that this command did not write (${listed(others, 3)}); name another folder, or empty that one.`;
    old.push(...names);
  }
  const inFolders = (name: string): boolean => folders.some((folder) => name.startsWith(`${folder}/`));
  for (const name of old) rmSync(join(out, name));
  for (const folder of folders) prune(join(out, folder));
  const now = [...[...list].filter((name) => !inFolders(name)), ...[...files.keys()].filter(inFolders)].sort();
  writeFileSync(path, `${now.join('\n')}\n`);
  writeFiles(out, files);
  return undefined;
}
