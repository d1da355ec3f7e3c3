/** What a build needs from the disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { people } from '../player/portraits/people.js';
import { languages } from '../player/strings/index.js';
import { players, type BuildInput } from '../toolkit/build.js';
import type { PlayerBundle } from '../toolkit/package/assemble.js';
import { courseFolder, type Call } from './command.js';
import { home, readCourse, readFolder } from './disk.js';

/** The player bundles; the names of those that are missing where some are. */
function readPlayers(): Readonly<Record<string, PlayerBundle>> | readonly string[] {
  const path = (file: string): string => join(home, 'dist/player', file);
  const missing = players.flatMap((id) => [`${id}.js`, `${id}.views.js`]).filter((file) => !existsSync(path(file)));
  if (missing.length > 0) return missing.map((file) => `dist/player/${file}`);
  const read = (file: string): Uint8Array => readFileSync(path(file));
  const [css, later] = [read('player.css'), read('later.css')];
  const licenses = readFileSync(join(home, 'licenses.txt'));
  return Object.fromEntries(
    players.map((id) => [id, { js: read(`${id}.js`), views: read(`${id}.views.js`), css, later, licenses }]),
  );
}

/** Everything for `build`; undefined, with a word on why, where the player has not been bundled. */
export function ingredients({ cwd, values, print }: Call): BuildInput | undefined {
  const player = readPlayers();
  if (Array.isArray(player)) {
    print(`The player is missing (${player.join(', ')}). Make it with: npx rollup -c`);
    return undefined;
  }
  return {
    files: readCourse(courseFolder({ cwd, values })),
    player: player as Readonly<Record<string, PlayerBundle>>,
    controls: readFolder(join(home, 'standards')),
    words: languages,
    people,
  };
}
