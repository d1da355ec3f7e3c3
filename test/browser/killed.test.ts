/**
 * The browser's process killed (SIGKILL) after every step of a lesson, all five packages in it: what was accepted is there at the
 * next launch, once. Right before every other kill one more reply is given; it may be lost, and may not be there twice.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../src/measure/chromium.js';
import { pathTo } from '../support/paths.js';
import { shipped } from '../support/shipped.js';
import { everyPackage } from './packages.js';
import type { Packaged } from './packages.js';
import { Scripted } from './scripted.js';

const ours = shipped();
const lesson = ours.lessons.find(({ id }) => id === 'lena');
if (!lesson) throw new Error('no lesson');
const path = pathTo(lesson, 'strong');

/** On disk over all launches, as a learner's own. */
const profile = mkdtempSync(join(tmpdir(), 'killed-'));
let packages: readonly Packaged[];
let running: Started | null = null;
beforeAll(async () => {
  packages = await everyPackage(ours);
});
afterAll(async () => {
  await running?.kill();
  await Promise.all(packages.map(({ close }) => close()));
  // Processes that a killed browser leaves behind write for a moment longer.
  await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
});

interface Started {
  readonly open: () => Promise<Page>;
  readonly kill: () => Promise<void>;
}

/** Started by hand: its own profile, and its own process to kill. */
async function started(): Promise<Started> {
  const args = [...chromiumArgs, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const process_ = spawn(await chromiumPath(), args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TZ: 'UTC' },
  });
  const address = await new Promise<string>((resolve) => {
    let text = '';
    process_.stderr.on('data', (part: Uint8Array) => {
      text += Buffer.from(part).toString('utf8');
      const found = /^DevTools listening on (\S+)$/m.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('no context');
  running = {
    async open() {
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      return page;
    },
    async kill() {
      const gone = new Promise((resolve) => process_.once('exit', resolve));
      process_.kill('SIGKILL');
      await gone;
      running = null;
    },
  };
  return running;
}

describe('a killed browser', () => {
  it('loses no accepted decision and doubles none, whichever step it was killed at', { timeout: 300_000 }, async () => {
    const runs = packages.map((packaged) => new Scripted(packaged, ours, lesson, path));
    let kills = 0;
    while (runs.some(({ accepted }) => accepted !== path.length)) {
      const browser = await started();
      const pages = await Promise.all(
        runs.map(async (run) => {
          const page = await browser.open();
          await run.launch(page);
          await run.goOn(page);
          await run.settled(page);
          return { run, page };
        }),
      );
      if (kills % 2 === 1) await Promise.all(pages.map(({ run, page }) => run.goOn(page)));
      await browser.kill();
      kills += 1;
      expect(kills).toBeLessThanOrEqual(path.length + 1);
    }
    const browser = await started();
    await Promise.all(
      runs.map(async (run) => {
        const page = await browser.open();
        await run.launch(page);
        await run.ends(page);
      }),
    );
    await browser.kill();
    console.log(`killed ${kills} times with ${runs.length} packages open: nothing lost, nothing doubled`);
  });
});
