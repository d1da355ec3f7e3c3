/** The browser's process killed (SIGKILL) after every step of a lesson: what the LMS had accepted is there at the next launch, once. */
import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../src/course/run.js';
import { chromiumArgs, chromiumPath } from '../../src/measure/chromium.js';
import { pathTo } from '../support/paths.js';
import { shipped } from '../support/shipped.js';
import { builtZip, serve } from '../support/site.js';
import type { Site } from '../support/site.js';
import { courseFrame } from './frames.js';
import { Learner } from './learner.js';

const ours = shipped();
const [lesson] = ours.lessons;
if (!lesson) throw new Error('no lesson');
const path = pathTo(lesson, 'strong');

let site: Site;
beforeAll(async () => {
  site = await serve(builtZip('scorm12'));
});
afterAll(() => site.close());

async function launched(): Promise<{ server: BrowserServer; learner: Learner }> {
  const server = await chromium.launchServer({
    executablePath: await chromiumPath(),
    args: [...chromiumArgs],
    headless: true,
  });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage({ viewport: { width: 1121, height: 799 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
  await page.goto(`${site.url}/lms?remote`);
  return { server, learner: new Learner(page, await courseFrame(page), ours) };
}

const decisionsIn = (record: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(record).filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element));

describe('a killed browser', () => {
  it('loses no accepted decision and doubles none, whichever step it was killed at', { timeout: 300_000 }, async () => {
    for (let said = 0; said <= path.length; said++) {
      const before = site.store()['cmi.suspend_data'];
      const { server, learner } = await launched();
      if (said === 0) {
        await learner.open(lesson.id);
        await learner.begin();
      } else {
        await learner
          .turns()
          .nth(said - 1)
          .waitFor();
        await learner.say(lesson, path.slice(said - 1, said), path.slice(0, said - 1));
      }
      await expect.poll(() => site.store()['cmi.suspend_data'], { timeout: 10_000 }).not.toBe(before);
      await learner.saved();
      const { turns } = replay(lesson, path.slice(0, said));
      await expect.poll(() => decisionsIn(site.store()).length).toBe(turns.filter(({ scene }) => !scene.worked).length);
      server.process().kill('SIGKILL');
      await new Promise((resolve) => server.process().once('exit', resolve));
    }
    const ids = decisionsIn(site.store()).map((element) => site.store()[element]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
