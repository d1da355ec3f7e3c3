/** Notices that something in a course folder may have changed. */
import { readdirSync, realpathSync, statSync, watch, type Dirent, type FSWatcher } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Watching {
  /** Looks for folders that are new or gone. */
  readonly renew: () => void;
  readonly close: () => void;
}

/** Milliseconds between looks where the system refuses to tell of changes. */
const POLL = 500;

const unwatched = /^(?:\.|node_modules$|dist$)/;

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !unwatched.test(name));
  } catch {
    return [];
  }
}

/** Where what links in `folder` lead to is saved: the folder itself, or that of the file. */
function linkedFrom(folder: string): readonly string[] {
  const links = entriesOf(folder).filter((entry) => entry.isSymbolicLink());
  return links.flatMap(({ name }) => {
    const path = join(folder, name);
    try {
      return statSync(path).isDirectory() ? path : dirname(realpathSync(path));
    } catch {
      return [];
    }
  });
}

/** The folder, those directly in it, and where their links lead: a save by renaming another file is a change of the folder. */
function foldersOf(folder: string): readonly string[] {
  const folders = entriesOf(folder).filter((entry) => entry.isDirectory());
  const own = [folder, ...folders.map(({ name }) => join(folder, name))];
  return [...new Set([...own, ...own.flatMap(linkedFrom)])];
}

/** Calls back at every stir, many times for one save perhaps; what has really changed is for the caller to find out. */
export function watchFolder(folder: string, stirred: () => void): Watching {
  const watchers = new Map<string, FSWatcher>();
  let poll: NodeJS.Timeout | undefined;
  const drop = (path: string): void => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const add = (path: string): void => {
    try {
      const watcher = watch(path, stirred);
      watchers.set(path, watcher);
      watcher.on('error', () => {
        drop(path);
        stirred();
      });
    } catch {
      poll ??= setInterval(stirred, POLL);
    }
  };
  const renew = (): void => {
    const wanted = foldersOf(folder);
    for (const path of [...watchers.keys()]) if (!wanted.includes(path)) drop(path);
    for (const path of wanted) if (!watchers.has(path)) add(path);
  };
  renew();
  return {
    renew,
    close: () => {
      clearInterval(poll);
      for (const path of [...watchers.keys()]) drop(path);
    },
  };
}
