/** Paper: the sheets print to exactly one page, and all else prints without anything cut off. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/measure/chromium.js';
import { shipped } from '../support/shipped.js';
import { builtZip, serve } from '../support/site.js';
import type { Site } from '../support/site.js';
import { cutOff } from './frames-checker.js';
import { standOn, stands } from './frames-stands.js';

const ours = shipped();
const all = stands(ours);
const sheets = ours.course.units.filter(({ kind }) => kind === 'sheet').map(({ id }) => id);

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serve(builtZip('web'));
  browser = await launchChromium();
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Pages of the PDF that the browser would print. */
async function printed(format: 'Letter' | 'A4'): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe.each(['en', 'es'])('in %s', (language) => {
  it.each(sheets)('%s is one page, Letter and A4', async (id) => {
    const stand = all.find(({ name }) => name === id);
    if (!stand) throw new Error('no such sheet');
    await standOn(page, site.url, ours.course.id, stand, { language });
    expect([await printed('Letter'), await printed('A4')]).toEqual([1, 1]);
  });
});

describe('a dark screen', () => {
  /** Of what is on paper: letters that are pale, and grounds that are dark, as the sum of red, green and blue. */
  const inked = (): readonly string[] =>
    [...document.querySelectorAll('main :not(svg, svg *)')]
      .filter((element) => element.checkVisibility() && element.textContent.trim())
      .flatMap((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        const [text = 0, ground = 765] = [color, backgroundColor].map((one) => {
          const [red = 0, green = 0, blue = 0, opaque = 1] = (one.match(/[\d.]+/g) ?? []).map(Number);
          return opaque === 0 ? 765 : red + green + blue;
        });
        return text > 420 || ground < 600 ? [`${element.tagName} ${color} on ${backgroundColor}`] : [];
      });

  it.each([
    ['dark', 'light'],
    ['contrast', 'dark'],
    ['system', 'dark'],
  ] as const)('(%s, on a %s device) prints dark on light', { timeout: 60_000 }, async (theme, colorScheme) => {
    for (const name of ['certificate', 'policy-paragraph', 'priya, ending', 'result: passed']) {
      const stand = all.find((one) => one.name === name);
      if (!stand) throw new Error(`no ${name}`);
      await page.emulateMedia({ media: 'screen', colorScheme });
      await standOn(page, site.url, ours.course.id, stand, { language: 'en', settings: { theme } });
      await page.emulateMedia({ media: 'print', colorScheme });
      expect([...new Set(await page.evaluate(inked))], name).toEqual([]);
    }
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });
});

describe('every other page', () => {
  it('prints with nothing cut off, and without what is of no use on paper', { timeout: 120_000 }, async () => {
    /** CSS pixels between the margins of A4, which is the narrower. */
    await page.setViewportSize({ width: 673, height: 1000 });
    const found: string[] = [];
    for (const [i, stand] of all
      .filter(({ name }) => !/pause|term|settings|talk|first|answered|missing/.test(name))
      .entries()) {
      await standOn(page, site.url, ours.course.id, stand, { language: i % 2 ? 'en' : 'es' });
      await page.emulateMedia({ media: 'print' });
      found.push(...(await page.evaluate(cutOff, false)).map((fault) => `${stand.name}: ${fault}`));
      for (const of of ['header', 'footer', 'main button.primary', 'main button.link:not(th *)', '.skip'])
        if (await page.locator(of).first().isVisible()) found.push(`${stand.name}: ${of} is printed`);
      await page.emulateMedia({ media: 'screen' });
    }
    expect(found).toEqual([]);
  });
});
