/** The page reloaded after every step of a lesson, in all five packages: it stands at the very line, and nothing is lost or doubled. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchChromium } from '../../src/measure/chromium.js';
import { pathTo } from '../support/paths.js';
import { shipped } from '../support/shipped.js';
import { everyPackage } from './packages.js';
import type { Packaged } from './packages.js';
import { Scripted } from './scripted.js';

const ours = shipped();
const [lesson] = ours.lessons;
if (!lesson) throw new Error('no lesson');
/** As far as watched turns and turns of one's own. */
const path = pathTo(lesson, 'strong').slice(0, 5);

let packages: readonly Packaged[];
let browser: Browser;
beforeAll(async () => {
  packages = await everyPackage(ours);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await Promise.all(packages.map(({ close }) => close()));
});

describe('a reloaded page', () => {
  it('stands at the very line, whichever step it was reloaded at', { timeout: 300_000 }, async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'UTC' });
    context.setDefaultTimeout(20_000);
    await Promise.all(
      packages.map(async (packaged) => {
        const run = new Scripted(packaged, ours, lesson, path);
        const page = await context.newPage();
        await run.launch(page);
        for (let step = 0; step <= path.length; step++) {
          // Every other reply is given right before the reload: no LMS can have accepted it, and it is there all the same.
          if (step % 2 === 0) {
            await run.goOn(page);
            if (!packaged.ended || step === 0) await run.settled(page);
            await page.reload();
          } else await run.goOnAndReload(page);
          run.accepted = run.said;
          await run.stands(page);
          // Where a reload ends the session, the next reply is given to the browser alone, and a launch later brings both.
          if (packaged.ended && step % 2 === 0) continue;
          if (packaged.ended) await run.launch(page);
          await run.settled(page);
        }
        await run.ends(page);
      }),
    );
    await context.close();
  });
});
