/** Every screen of the course, in both languages and all themes, under axe: all WCAG 2.2 A and AA rules, and best practices. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/measure/chromium.js';
import { languages } from '../../src/player/strings/index.js';
import { shipped } from '../support/shipped.js';
import { builtZip, serve } from '../support/site.js';
import type { Site } from '../support/site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
const { course } = shipped();

let site: Site;
let browser: Browser;
let tried = 0;

beforeAll(async () => {
  site = await serve(builtZip('web'));
  browser = await launchChromium();
});
afterAll(async () => {
  console.log(`axe: ${tried} screens tried`);
  await browser.close();
  await site.close();
});

async function violations(page: Page, name: string): Promise<readonly string[]> {
  tried += 1;
  const { violations: found } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    rules,
  );
  return found.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const themes = [
  { name: 'light', colorScheme: 'light', contrast: 'no-preference' },
  { name: 'dark', colorScheme: 'dark', contrast: 'no-preference' },
  { name: 'high contrast', colorScheme: 'light', contrast: 'more' },
] as const;

describe.each(['en', 'es'])('in %s', (language) => {
  const words = languages[language];
  if (!words) throw new Error(`no words in ${language}`);

  it.each(themes)(
    '$name: no screen has a violation',
    { timeout: 400_000 },
    async ({ name: theme, colorScheme, contrast }) => {
      const context = await browser.newContext({
        viewport: { width: 1121, height: 799 },
        locale: language,
        colorScheme,
        contrast,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(`${site.url}/package/index.html`);
      await page.locator('course-player h1').first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await page.evaluate(axe);
      const found: string[] = [];
      const look = async (name: string): Promise<void> => {
        found.push(...(await violations(page, `${language}, ${theme}, ${name}`)));
      };
      const entries = page.locator('#contents button:not([aria-disabled])');
      for (let n = 0; n < (await entries.count()); n++) {
        await entries.nth(n).click();
        await page.locator('main h1').first().waitFor();
        await look((await entries.nth(n).innerText()).replace(/\s+/g, ' '));
        const begin = page.getByRole('button', { name: words.begin, exact: true });
        if ((await begin.count()) === 0) continue;
        await begin.click();
        const replies = page.locator('reply-choice button');
        for (let turn = 0; turn < 30 && (await replies.count()) > 0; turn++) {
          const turns = await page.locator('lesson-turn').count();
          await replies.nth((turn * 7) % (await replies.count())).click();
          await page.locator('lesson-turn').nth(turns).or(page.locator('lesson-ending')).first().waitFor();
          if (turn === 3) await look('conversation');
        }
        await look('ending');
      }
      const quiz = course.units.findIndex(({ kind }) => kind === 'quiz');
      await entries.nth(quiz).click();
      await page.getByRole('button', { name: words.sit, exact: true }).click();
      for (let item = 0; item < 20; item++) {
        await page.locator('quiz-item h1').waitFor();
        if (theme === 'light') await look('item');
        const next = page.getByRole('button', { name: words.following, exact: true });
        if ((await next.count()) === 0) break;
        await next.click();
      }
      await page.getByRole('button', { name: words.overview, exact: true }).click();
      await look('overview');
      expect(found).toEqual([]);
      await context.close();
    },
  );
});

describe('the count', () => {
  it('is at least 120', () => expect(tried).toBeGreaterThanOrEqual(120));
});
