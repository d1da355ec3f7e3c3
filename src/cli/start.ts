/** `course start`: the packages of the last build, on the bench. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { BenchPackage } from '../bench/server/package.js';
import type { Command } from './command.js';
import { openBrowser } from './open-browser.js';
import { defaultPort, startBench } from './serve.js';

/** The newest zip of each standard: `…-scorm12.zip` goes on the bench as SCORM12. */
function builtPackages(folder: string): readonly BenchPackage[] {
  const changed = (name: string): number => statSync(join(folder, name)).mtimeMs;
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .sort((one, other) => changed(one) - changed(other));
  const newest = new Map<string, string>();
  for (const name of names) {
    const standard = /-(scorm12|scorm2004-\d|cmi5)\.zip$/.exec(name)?.[1];
    if (standard !== undefined) newest.set(standard.toUpperCase(), name);
  }
  return [...newest].sort().map(([id, name]) => ({ id, zip: readFileSync(join(folder, name)) }));
}

function packagesIn(folder: string): readonly BenchPackage[] {
  try {
    return builtPackages(folder);
  } catch {
    return [];
  }
}

const terminal = (): boolean => process.stdout.isTTY && process.stdin.isTTY;

export const startCommand: Command = {
  name: 'start',
  about: 'shows the packages of the last build in an LMS of its own',
  words: [],
  options: {
    out: { type: 'string', default: 'dist', value: 'DIR', about: 'where they were written' },
    port: { type: 'string', default: String(defaultPort), value: 'N', about: 'the first port to try' },
    'no-open': { type: 'boolean', default: false, about: 'opens no browser' },
  },
  run: async ({ values, cwd, print }) => {
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      print(`“${String(values.port)}” is no port: a whole number from 0 to 65535 is.`);
      return 2;
    }
    const packages = packagesIn(resolve(cwd, String(values.out)));
    if (packages.length === 0) {
      print(`There is no package in ${String(values.out)} to put on the bench. Make one with: course build`);
      return 1;
    }
    const { url } = await startBench({ packages, port });
    print(`The course is on the bench at ${url}  (Ctrl+C ends it)`);
    if (values['no-open'] !== true)
      openBrowser(url, { platform: process.platform, env: process.env, terminal: terminal() });
    return 0;
  },
};
