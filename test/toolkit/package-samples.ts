/** Packages of the good course, built in memory with stubs in place of players. */
import { build, players, type BuildInput, type Built, type Package } from '../../src/toolkit/build.js';
import { bytesOf, textOf, type Files } from '../../src/toolkit/files.js';
import type { PackageOptions } from '../../src/toolkit/package/options.js';
import { controls, good } from './samples.js';

export const stub = { js: bytesOf('void 0;'), views: bytesOf('void 1;'), css: bytesOf('h1{color:#123}') };
/** Every player that a build needs. */
export const player = Object.fromEntries(players.map((name) => [name, stub]));

/** All that a build of `files` needs. */
export const input = (files: Files, options: Partial<PackageOptions> = {}): BuildInput => ({
  files,
  player,
  controls,
  words: {},
  people: {},
  options,
});

export const built = (files: Files = good, options: Partial<PackageOptions> = {}): Built =>
  build(input(files, options));

const sound = built();

/** The package of `standard`, made of the good course or of `from`. */
export function packageOf(standard: string, from: Built = sound): Package {
  const found = from.packages.find((one) => one.standard === standard);
  if (!found) throw new Error(`no package for ${standard}`);
  return found;
}

const manifestName = (standard: string): string => (standard === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml');

/** Its manifest as text. */
export const manifestOf = (standard: string, from: Built = sound): string =>
  textOf(packageOf(standard, from).files.get(manifestName(standard)) ?? new Uint8Array()) ?? '';

/** The files of a good package with one text replaced in its manifest. */
export function edited(standard: string, from: string | RegExp, to: string): Files {
  const before = manifestOf(standard);
  const after = before.replace(from, to);
  if (before === after) throw new Error(`nothing to replace: ${String(from)}`);
  return new Map([...packageOf(standard).files, [manifestName(standard), bytesOf(after)]]);
}
