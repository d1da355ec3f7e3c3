/** What a page is before its script is there: the course's parts, of which one can be pressed already. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/measure/chromium.js';
import { host } from '../../src/measure/host.js';
import type { Host } from '../../src/measure/host.js';
import { builtZip } from '../support/site.js';

let browser: Browser;
let at: Host;
beforeAll(async () => {
  browser = await launchChromium();
  at = await host({ name: 'ours', files: builtZip('scorm12'), start: 'index.html', zipBytes: null }, false);
});
afterAll(async () => {
  await browser.close();
  await at.close();
});

/** A page whose player waits for `release`. `said`: what the browser complains of. */
async function held(): Promise<{ page: Page; release: () => void; said: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/player\.[\w-]+\.js$/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(at.url, { waitUntil: 'commit' });
  await page.locator('fieldset label').nth(3).waitFor();
  return { page, release, said };
}

const place = (page: Page, text: string): Promise<number[]> =>
  page
    .getByText(text, { exact: true })
    .first()
    .evaluate((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const { x, y } = range.getBoundingClientRect();
      return [Math.round(x), Math.round(y)];
    });

describe('the page before its script', () => {
  it('has the parts where the course has them, under its own policy', async () => {
    const { page, release, said } = await held();
    const before = await place(page, 'Before you begin');
    release();
    await page.locator('course-frame nav').waitFor();
    expect(await place(page, 'Before you begin')).toEqual(before);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('opens what was pressed, with the focus on its title', async () => {
    const { page, release } = await held();
    await page.locator('fieldset label').nth(3).click();
    release();
    const title = page.locator('course-frame main h1');
    await title.waitFor();
    expect(await title.textContent()).toContain('Your opening line');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.context().close();
  });

  it('shows what a part that is not open yet waits for', async () => {
    const { page, release } = await held();
    const part = page.locator('fieldset label', { hasText: 'Your certificate' });
    await part.click();
    release();
    await page.locator('course-frame main h1').waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('nav ol button[aria-disabled]'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Opens after');
    expect(await page.locator('course-frame main h1').textContent()).toContain('Welcome');
    await page.context().close();
  });

  it('gives way to the course before an LMS is told anything, which may block the page', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const at: string[] = [];
      const answer = (): string => 'true';
      const commit = (): string => {
        at.push(document.querySelector('main h1')?.textContent ?? 'nothing');
        return 'true';
      };
      const get = (): string => '';
      const code = (): string => '0';
      Object.assign(globalThis, {
        at,
        API: {
          ...{ LMSInitialize: answer, LMSFinish: answer, LMSSetValue: answer, LMSCommit: commit, LMSGetValue: get },
          ...{ LMSGetLastError: code, LMSGetErrorString: get, LMSGetDiagnostic: get },
        },
      });
    });
    await page.goto(at.url);
    const told = await page.waitForFunction(() => (globalThis as { at?: string[] }).at?.[0]);
    expect(await told.jsonValue()).toContain('Welcome');
    await page.close();
  });

  it('leaves the focus where the keyboard has brought it', async () => {
    const { page, release } = await held();
    await page.keyboard.press('Tab');
    release();
    await page.locator('course-frame main h1').waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('nav ol button'));
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Welcome');
    await page.context().close();
  });
});
