/** The same zip on the bench, against another LMS: scorm-again. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { startBench } from '../../src/cli/serve.js';
import type { RunningBench } from '../../src/cli/serve.js';
import { launchChromium } from '../../src/measure/chromium.js';
import { pathTo } from '../support/paths.js';
import { shipped } from '../support/shipped.js';
import { complaintsOf, courseFrame } from './frames.js';
import { Learner } from './learner.js';

const ours = shipped();
const [lesson] = ours.lessons;
if (!lesson) throw new Error('no lesson');

let bench: RunningBench;
let browser: Browser;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  const zip = readdirSync('dist').find((name) => name.endsWith('-scorm12.zip'));
  bench = await startBench({ packages: [{ id: 'SCORM12', zip: readFileSync(`dist/${zip ?? ''}`) }], port: 0 });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await bench.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  complaints = complaintsOf(page, bench.url.slice(0, -1));
  await page.goto(bench.url);
});

const learner = async (): Promise<Learner> => new Learner(page, await courseFrame(page), ours);

describe('the bench', () => {
  it('plays a lesson, and the attempt survives a reload of the page', async () => {
    const one = await learner();
    await one.open(lesson.id);
    await one.begin();
    const path = pathTo(lesson, 'strong');
    await one.say(lesson, path.slice(0, 5));
    await page.locator('bench-glance').getByText('incomplete').waitFor();
    await one.saved();
    await page.reload();
    const again = await learner();
    await again.turns().nth(4).waitFor();
    await again.say(lesson, path.slice(5), path.slice(0, 5));
    await page.getByRole('button', { name: 'New attempt' }).click();
    const fresh = await learner();
    await fresh.frame.locator('course-player h1').first().waitFor();
    expect(await fresh.turns().count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('refuses writes on demand: a calm notice, play goes on, and all arrives once they are taken again', async () => {
    const one = await learner();
    await one.open(lesson.id);
    await one.begin();
    await page.getByLabel(/^Commit returns false/).check();
    const path = pathTo(lesson, 'strong');
    await one.say(lesson, path.slice(0, 5));
    await one.frame
      .getByRole('contentinfo')
      .getByText(/Not saved since/)
      .waitFor();
    await page.getByLabel(/^Commit returns false/).uncheck();
    await one.frame.getByRole('button', { name: 'Try again' }).click();
    await one.saved();
    await page.reload();
    await (await learner()).turns().nth(4).waitFor();
  });
});
