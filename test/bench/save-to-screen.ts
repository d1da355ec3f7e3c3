/** From a save to the changed words on screen, at the same scene: `npm run live` prints it for the shipped course. */
import { pathToFileURL } from 'node:url';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../src/measure/chromium.js';
import { busyness, liveCourse, type LiveCourse } from './live-course.js';

/** The lesson that is edited; the first words of its first scene are. */
const LESSON = 'lessons/priya.yaml';
const TIMES = 9;
/** Milliseconds from save to screen. */
const LIMIT = 1000;

export const courseIn = (page: Page) => page.frameLocator('iframe[title^="The course"]');

/** The lesson's first scene on the bench, through the author's panel. */
export async function goToFirstScene(page: Page, live: LiveCourse): Promise<void> {
  const title = /^title: (.*)$/m.exec(live.read(LESSON))?.[1] ?? '';
  await page.getByLabel('Unit').selectOption({ label: title });
  await page.getByRole('button', { name: 'Go there' }).click();
  await page.locator('bench-author').getByText('after 0 replies').waitFor();
}

/** Saves the lesson so many times, each with other words, and waits for them; milliseconds each. Leaves it as it was. */
export async function saveToScreen(page: Page, live: LiveCourse, times: number): Promise<readonly number[]> {
  const original = live.read(LESSON);
  const took: number[] = [];
  for (let n = 1; n <= times; n++) {
    const mark = `Saved ${n} times.`;
    const text = original.replace(/(\n {4}says: ")/, `$1${mark} `);
    const began = performance.now();
    if (n % 2 === 0) live.replace(LESSON, text);
    else live.write(LESSON, text);
    await courseIn(page).getByText(mark).first().waitFor();
    took.push(performance.now() - began);
  }
  live.write(LESSON, original);
  await page
    .locator('bench-news')
    .getByText(/saved at .*, no problems/)
    .waitFor();
  return took;
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function main(): Promise<void> {
  const live = await liveCourse();
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(live.url);
  await goToFirstScene(page, live);
  const took = await saveToScreen(page, live, TIMES);
  const built = [...live.said().matchAll(/priya\.yaml: built in ([\d.]+) s/g)].map(
    ([, seconds]) => Number(seconds) * 1000,
  );
  await browser.close();
  await live.end();
  const ms = (value: number): string => `${Math.round(value)} ms`;
  process.stdout.write(
    `Save to screen, ${TIMES} saves of ${LESSON}: median ${ms(median(took))}, worst ${ms(Math.max(...took))} ` +
      `(of it check and build ${ms(median(built))}); limit ${LIMIT} ms. ` +
      `Load: ${busyness().toFixed(1)} × what the processors can do at once.\n`,
  );
  if (median(took) >= LIMIT) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
