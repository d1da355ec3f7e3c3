/** Ordinary trouble with files and ports, in words. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, relative } from 'node:path';

const reading = new Set(['read', 'scandir', 'stat', 'lstat', 'realpath']);

/** What is the matter with a path, or else with what `culprit` finds above it. */
const matters: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
  EEXIST: 'is not a folder',
  ENOENT: 'does not exist',
};

const rights = new Set(['EACCES', 'EPERM', 'EROFS']);

/** The topmost part of `path` that does not exist, or below which nothing can. */
function culprit(path: string, code: string): string {
  const above = dirname(path);
  if (above === path || code === 'EISDIR' || code === 'EEXIST') return path;
  if (code === 'ENOENT') return existsSync(above) ? path : culprit(above, code);
  return existsSync(path) ? path : culprit(above, code);
}

/** A name as it would be typed in `cwd`. */
function named(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}

/** What an error of `listen` has besides. */
interface Listening {
  readonly port?: number;
}

/** What is the matter with a port. */
function portWords(code: string, port: number): string {
  const matter = rights.has(code)
    ? 'you have no right to'
    : code === 'EADDRINUSE'
      ? 'it is taken, like all that were tried before it'
      : code;
  return `Cannot listen on port ${port}: ${matter}. Choose another with --port N.`;
}

/** The sentence for what a call to the file system or the network has thrown; undefined for everything else. */
export function troubleWords(thrown: unknown, cwd: string): string | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { code, path, port, syscall = '' } = thrown as NodeJS.ErrnoException & Listening;
  if (code !== undefined && port !== undefined && syscall === 'listen') return portWords(code, port);
  if (code === undefined || path === undefined) return undefined;
  const reads = reading.has(syscall);
  const matter = matters[code];
  const at = matter === undefined ? path : culprit(path, code);
  const cannot = reads ? `Cannot read ${named(at, cwd)}` : `Cannot write ${named(path, cwd)}`;
  if (rights.has(code)) return `${cannot}: you have no right to.`;
  if (matter === undefined) return `${cannot} (${code}).`;
  return `${cannot}: ${reads || at === path ? 'it' : named(at, cwd)} ${matter}.`;
}
