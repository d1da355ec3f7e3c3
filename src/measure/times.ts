/** How long a person waits for the commands of the toolkit. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { home } from '../cli/disk.js';

/** Seconds on the clock, from a cold start, of each command on the course in this folder; NaN where it fails. */
export function times(): Readonly<Record<'check' | 'build', number>> {
  const out = mkdtempSync(join(tmpdir(), 'course-'));
  const timed = (...words: readonly string[]): number => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [join(home, 'bin/course.js'), ...words], { stdio: 'ignore' });
    return status === 0 ? (performance.now() - start) / 1000 : Number.NaN;
  };
  const took = { check: timed('check'), build: timed('build', '--out', out) };
  rmSync(out, { recursive: true });
  return took;
}
