/** Every kind of screen in the frames that LMSs and people give it: nothing cut off, nothing covered, one scrollbar. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/measure/chromium.js';
import { shipped } from '../support/shipped.js';
import { builtZip, serve } from '../support/site.js';
import type { Site } from '../support/site.js';
import { cutOff, turnAround } from './frames-checker.js';
import { standOn, stands } from './frames-stands.js';

const ours = shipped();
const all = stands(ours);

let site: Site;
let browser: Browser;
let page: Page;
let tried = 0;

beforeAll(async () => {
  site = await serve(builtZip('web'));
  browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1121, height: 799 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  console.log(`frames: ${all.length} screens in ${tried} frames`);
  await browser.close();
  await site.close();
});

/** 320 × 256: what 400 % of 1280 × 1024 leaves. The next three: frames that LMSs give; the last: a pop-up. */
const frames = [
  { width: 320, height: 256 },
  { width: 367, height: 666 },
  { width: 516, height: 390 },
  { width: 650, height: 666 },
  { width: 1000, height: 500 },
] as const;
async function look(name: string, press: boolean): Promise<readonly string[]> {
  tried += 1;
  return (await page.evaluate(cutOff, press)).map((fault) => `${name}: ${fault}`);
}

const named = ({ width, height }: { width: number; height: number }): string => `${width} × ${height}`;

/** WCAG 1.4.12, to the letter. */
async function spaced(): Promise<void> {
  const sheet = new CSSStyleSheet();
  await sheet.replace(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
  );
  document.adoptedStyleSheets = [sheet];
}

describe('every kind of screen', () => {
  it('fits its frame', { timeout: 240_000 }, async () => {
    const found: string[] = [];
    for (const [i, stand] of all.entries()) {
      const language = i % 4 > 1 ? 'es' : 'en';
      await page.setViewportSize(frames[0]);
      await standOn(page, site.url, ours.course.id, stand, { language });
      const name = `${stand.name} (${language})`;
      for (const frame of [frames[0], frames[i % 2 ? 1 : 2], frames[i % 2 ? 4 : 3]]) {
        await page.setViewportSize(frame);
        found.push(...(await look(`${name}, ${named(frame)}`, frame.height < 400)));
      }
      const large = frames[i % 2 && stand.name !== 'settings' ? 3 : 1];
      await page.setViewportSize(large);
      await page.evaluate(() => (document.documentElement.dataset.text = '200'));
      found.push(...(await look(`${name}, 200 % text, ${named(large)}`, false)));
      await page.evaluate(() => (document.documentElement.dataset.text = '100'));
      await page.evaluate(spaced);
      found.push(...(await look(`${name}, spaced, ${named(large)}`, false)));
      await page.evaluate(() => (document.adoptedStyleSheets = []));
      await page.evaluate(turnAround);
      await page.setViewportSize(frames[1]);
      found.push(...(await look(`${name}, right to left, ${named(frames[1])}`, false)));
      await page.setViewportSize({ width: 1280, height: 800 });
      const [contents = 0, main = 0] = await page.evaluate(() =>
        ['header', 'main'].map((one) => document.querySelector(one)?.getBoundingClientRect().left ?? 0),
      );
      if (contents < main) found.push(`${name}, right to left: the contents stand on the left`);
      found.push(...(await look(`${name}, right to left, 1280 × 800`, false)));
    }
    expect(found).toEqual([]);
  });
});

describe('what a person has asked the device for', () => {
  const some = all.filter(({ name }) =>
    /^(welcome|priya|talk|marcus, talk|priya, ending|item: .*answered|overview|result: passed|progress|contents|certificate|confidence-before, filled in)$/.test(
      name,
    ),
  );

  it('moves nothing where movement is unwelcome', { timeout: 60_000 }, async () => {
    const found: string[] = [];
    for (const stand of some) {
      await standOn(page, site.url, ours.course.id, stand, { language: 'en' });
      const reply = page.locator('reply-choice button').first();
      if ((await reply.count()) > 0) await reply.click();
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
          const lasts = (durations: string): boolean => durations.split(',').some((one) => parseFloat(one) > 0);
          return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration))
            ? [`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`]
            : [];
        }),
      );
      found.push(...new Set(moving.map((one) => `${stand.name}: ${one} moves`)));
    }
    expect(found).toEqual([]);
  });

  it(
    'keeps words on solid ground where transparency is unwelcome, and everywhere else',
    { timeout: 60_000 },
    async () => {
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }],
      });
      const found: string[] = [];
      for (const stand of some) {
        await standOn(page, site.url, ours.course.id, stand, { language: 'en' });
        const through = await page.evaluate(() =>
          [...document.querySelectorAll('body *')].flatMap((element) => {
            if (element.textContent.trim() === '' || element.closest('svg, .hidden')) return [];
            const { opacity, backgroundColor, backdropFilter } = getComputedStyle(element);
            const alpha = /\/ ([\d.]+)\)|rgba\(.*, ([\d.]+)\)/.exec(backgroundColor);
            const part = Number(alpha?.[1] ?? alpha?.[2] ?? 1);
            const seenThrough = parseFloat(opacity) < 1 || (part > 0 && part < 1) || backdropFilter !== 'none';
            return seenThrough ? [`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`] : [];
          }),
        );
        found.push(...new Set(through.map((one) => `${stand.name}: ${one} lets through`)));
      }
      expect(found).toEqual([]);
    },
  );

  it('shows with forced colours what can be pressed and what is chosen', { timeout: 60_000 }, async () => {
    await page.setViewportSize({ width: 650, height: 666 });
    await page.emulateMedia({ forcedColors: 'active' });
    const found: string[] = [];
    for (const stand of some) {
      await standOn(page, site.url, ours.course.id, stand, { language: 'en' });
      found.push(...(await look(`${stand.name}, forced colours`, false)));
      const faint = await page.evaluate(() => {
        const marked = (element: Element): boolean => {
          const { borderBlockStartWidth, borderInlineStartWidth, textDecorationLine, outlineStyle } =
            getComputedStyle(element);
          const wide = Math.max(parseFloat(borderBlockStartWidth), parseFloat(borderInlineStartWidth)) > 0;
          return wide || textDecorationLine !== 'none' || outlineStyle !== 'none';
        };
        const unmarked = [...document.querySelectorAll('button')].filter(
          (one) => one.checkVisibility() && !one.closest('nav, .skip') && !marked(one),
        );
        const unchosen = [...document.querySelectorAll('label:has(:checked)')].filter(
          (one) => getComputedStyle(one).outlineStyle === 'none' && one.closest('.options, .scale'),
        );
        return [
          ...unmarked.map((one) => `“${one.innerText}” does not look as if it could be pressed`),
          ...unchosen.map((one) => `“${one.textContent.trim()}” does not look chosen`),
        ];
      });
      found.push(...faint.map((one) => `${stand.name}: ${one}`));
    }
    await page.emulateMedia({ forcedColors: 'none' });
    expect(found).toEqual([]);
  });
});
