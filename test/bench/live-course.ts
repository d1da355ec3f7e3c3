/** A copy of the shipped course on the bench, as `npm start` shows it, to be edited. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readCourse } from '../../src/cli/disk.js';

export interface LiveCourse {
  readonly url: string;
  readonly folder: string;
  readonly read: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  /** As editors do that write another file and rename it. */
  readonly replace: (name: string, text: string) => void;
  /** What the terminal shows. */
  readonly said: () => string;
  readonly end: () => Promise<void>;
}

/** Milliseconds that the first check and build may take on a busy machine. */
const PATIENCE = 90_000;

function addressIn(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no address in: ${said()}`)), PATIENCE);
    const look = (): void => {
      const url = /http:\/\/localhost:\d+\//.exec(said())?.[0];
      if (url === undefined) return;
      clearTimeout(late);
      resolve(url);
    };
    child.stdout?.on('data', look);
    child.once('exit', () => reject(new Error(said())));
  });
}

export async function liveCourse(): Promise<LiveCourse> {
  const folder = mkdtempSync(join(tmpdir(), 'live-'));
  for (const name of readCourse('.').keys()) cpSync(name, join(folder, name));
  const child = spawn(
    process.execPath,
    ['bin/course.js', 'start', '--course', folder, '--out', folder, '--port', '0', '--no-open'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += String(part)));
  const url = await addressIn(child, () => text);
  return {
    url,
    folder,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    write: (name, now) => writeFileSync(join(folder, name), now),
    replace: (name, now) => {
      writeFileSync(join(folder, `${name}.part`), now);
      renameSync(join(folder, `${name}.part`), join(folder, name));
    },
    said: () => text,
    end: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}

/** How many times longer than alone something may take on this machine as it is now; at least once. */
export const busyness = (): number => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
