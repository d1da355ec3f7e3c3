/** How soon a press is on screen, what moves and what is drawn again for it, and what stands between the press and the paint: no LMS call. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingredients } from '../../src/cli/ingredients.js';
import { launchChromium } from '../../src/measure/chromium.js';
import { decide } from '../../src/measure/decide.js';
import { median } from '../../src/measure/figures.js';
import { host } from '../../src/measure/host.js';
import type { Host } from '../../src/measure/host.js';
import { launch } from '../../src/measure/launch.js';
import type { Launched } from '../../src/measure/launch.js';
import { around, longTalk } from '../../src/measure/made.js';
import type { Material } from '../../src/measure/material.js';
import { wayThrough } from '../../src/measure/way.js';
import { check } from '../../src/toolkit/check.js';
import { builtZip } from '../support/site.js';

let browser: Browser;
let at: Host;
const material: Material = { name: 'ours', files: builtZip('scorm12'), start: 'index.html', zipBytes: null };
const way = wayThrough(material);
const quiet = { cpu: 1, megabits: 0, latency: 0, commitTakes: 0 };

beforeAll(async () => {
  browser = await launchChromium();
  at = await host(material, false);
});
afterAll(async () => {
  await browser.close();
  await at.close();
});

/** A shared machine only ever adds to a figure: the quietest of three plays counts. */
const plays = 3;
/** Milliseconds from one press to the next: nobody reads faster. */
const apart = 300;

describe('a press', () => {
  it('is painted soon at 4× throttling, an LMS commit of 300 ms notwithstanding (median over a whole lesson): 50 ms on a quiet machine', async () => {
    const medians: number[] = [];
    for (let play = 0; play < plays; play++) {
      const launched = await launch(browser, at, { ...quiet, cpu: 4, commitTakes: 300 });
      const { pressToPaint, count, layoutShift } = await decide(launched, way, 17, apart);
      expect(count).toBe(17);
      expect(layoutShift, 'shift that no press explains').toBe(0);
      medians.push(median(pressToPaint));
      await launched.page.context().close();
    }
    console.log(
      `press to paint at 4×, to be 50 ms, medians of ${plays} plays: ${medians.map((one) => `${one.toFixed(1)} ms`).join(', ')}`,
    );
    // Throttling multiplies what else the machine does, too. A commit before the paint would show: it takes 300 ms.
    expect(Math.min(...medians)).toBeLessThanOrEqual(100);
  });

  it('leaves at most 500 KB more on the heap, and 1,500 elements, over 150 decisions', async () => {
    const grown: number[] = [];
    // What a moment's business left uncollected is not there twice; a leak is.
    for (let play = 0; play < 2; play++) {
      const launched = await launch(browser, at, quiet);
      const { count, heapBefore, heapAfter, mostElements, layoutShift } = await decide(launched, way, 150);
      expect(count).toBe(150);
      expect(mostElements).toBeLessThanOrEqual(1500);
      expect(layoutShift).toBe(0);
      grown.push(Math.round((heapAfter - heapBefore) / 1024));
      await launched.page.context().close();
    }
    console.log(`heap over 130 decisions: ${grown.map((one) => `${one} KB`).join(', ')}`);
    expect(Math.min(...grown)).toBeLessThanOrEqual(500);
  });
});

describe('in a talk of 200 turns, a press', () => {
  let launched: Launched;
  let long: Host;
  /** Press to paint in the same talk's first 20 turns, unthrottled: how busy this machine is. */
  let early: number;
  const next = { into: [], choices: way.choices };

  beforeAll(async () => {
    const input = ingredients({ values: { course: '.' }, words: [], cwd: '.', print: console.error, colours: false });
    const result = input && check(input.files).result;
    if (!input || !result) throw new Error('no course, or no player');
    long = await host(around(input, material, 'long', longTalk(result.compiled, 260)), false);
    launched = await launch(browser, long, quiet);
    early = median((await decide(launched, way, 20, apart)).pressToPaint);
    expect((await decide(launched, next, 180)).count).toBe(180);
  });
  afterAll(() => long.close());

  it('draws nothing of the turns before the last two again', async () => {
    const { page } = launched;
    await page.evaluate(() => {
      const drawn: string[] = [];
      const turns = document.getElementsByTagName('lesson-turn');
      const old = [...turns].slice(0, -2);
      new MutationObserver((records) => {
        for (const { target, type } of records)
          if (old.some((turn) => turn !== target && turn.contains(target))) drawn.push(`${type} ${target.nodeName}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.assign(globalThis, { __drawn: drawn });
    });
    expect((await decide(launched, next, 1)).count).toBe(1);
    expect(await page.evaluate(() => (globalThis as unknown as { __drawn: string[] }).__drawn)).toEqual([]);
  });

  it('holds what was said in turns long out of sight, and all of them once they are near', async () => {
    const { page } = launched;
    const old = page.locator('.talk > :first-child');
    expect(await old.locator('lesson-turn').count()).toBe(0);
    expect((await old.locator('p').allTextContents()).map((text) => /\nYou: .+\n/.test(text))).toEqual(
      Array.from({ length: 8 }, () => true),
    );
    await page.evaluate(() => scrollTo(0, 0));
    await old.locator('lesson-turn').nth(7).waitFor();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await old.locator('> p').nth(7).waitFor({ state: 'attached' });
    expect(await old.locator('lesson-turn').count()).toBe(0);
  });

  it('finds nothing laid out of turns long out of sight', async () => {
    const { metrics } = await launched.cdp.send('Performance.getMetrics');
    const laidOut = metrics.find(({ name }) => name === 'LayoutObjects')?.value;
    console.log(`with 200 turns: ${laidOut} layout objects`);
    // 1,250 after 20 turns, 15,200 were all laid out.
    expect(laidOut).toBeLessThanOrEqual(3000);
  });

  it.each([
    [1, 16],
    [4, 50],
  ])('is painted soon at %i× throttling: %i ms on a quiet machine', async (rate, most) => {
    const medians: number[] = [];
    await launched.cdp.send('Emulation.setCPUThrottlingRate', { rate });
    for (let play = 0; play < plays; play++)
      medians.push(median((await decide(launched, next, 7, apart)).pressToPaint));
    console.log(`with 200 turns at ${rate}×: ${medians.map((one) => `${one.toFixed(1)} ms`).join(', ')} (${most} ms)`);
    // Frames come every 16.7 ms; on a busy machine the first turns are as slow.
    expect(Math.min(...medians)).toBeLessThanOrEqual(Math.max(2 * most, 3 * rate * early));
  });
});
