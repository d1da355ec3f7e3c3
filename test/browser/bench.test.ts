/** The same zip on the bench, against another LMS: scorm-again. And the course folder on it, while it is edited. */
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openPackage } from '../../src/bench/server/package.js';
import { startBench } from '../../src/cli/serve.js';
import type { RunningBench } from '../../src/cli/serve.js';
import { launchChromium } from '../../src/measure/chromium.js';
import { busyness, liveCourse, type LiveCourse } from '../bench/live-course.js';
import { courseIn, goToFirstScene, median, saveToScreen } from '../bench/save-to-screen.js';
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
  bench = await startBench({
    packages: [openPackage({ id: 'SCORM12', zip: readFileSync(`dist/${zip ?? ''}`) })],
    port: 0,
  });
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
});

const learner = async (): Promise<Learner> => new Learner(page, await courseFrame(page), ours);

describe('the bench', () => {
  beforeEach(async () => {
    complaints = complaintsOf(page, bench.url.slice(0, -1));
    await page.goto(bench.url);
  });

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

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of the bench itself: the course in its frame is tried elsewhere. */
async function violations(bench: Page): Promise<readonly string[]> {
  await bench.evaluate(axe);
  const { violations: found } = await bench.evaluate(() =>
    (globalThis as unknown as { axe: { run: (on: object, how: object) => Promise<AxeResults> } }).axe.run(
      { exclude: 'iframe' },
      { resultTypes: ['violations'] },
    ),
  );
  return found.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

describe('while the course is edited', () => {
  const file = 'lessons/priya.yaml';
  const files = [file, 'lessons/priya.es.yaml'];
  let live: LiveCourse;
  let texts: readonly string[];
  let author: Locator;
  const course = () => courseIn(page);

  beforeAll(async () => {
    live = await liveCourse();
    texts = files.map((name) => live.read(name));
  });
  afterAll(async () => {
    await live.end();
  });
  beforeEach(async () => {
    complaints = complaintsOf(page, live.url.slice(0, -1));
    await page.goto(live.url);
    page.setDefaultTimeout(Math.min(40_000, 10_000 * busyness()));
    author = page.locator('bench-author');
    await goToFirstScene(page, live);
  });
  afterEach(() => {
    files.forEach((name, n) => live.write(name, texts[n] ?? ''));
  });

  /** The scene on screen is the newest turn, and it is in sight. */
  async function inSight(title: string): Promise<void> {
    const turn = course().getByRole('group', { name: title, exact: true });
    await turn.last().waitFor();
    await expect.poll(async () => (await turn.last().boundingBox())?.y, { timeout: 20_000 }).toBeLessThan(800);
  }

  it('a save is on screen in under a second, at the same scene', async () => {
    const took = await saveToScreen(page, live, 5);
    console.log(`save to screen: ${took.map(Math.round).join(', ')} ms`);
    expect(median(took)).toBeLessThan(1000 * busyness());
    await author.getByText('after 0 replies').waitFor();
  });

  it('goes to any scene in any state that can be had, by keyboard alone, and stays there after a save', async () => {
    await author.getByLabel('Scene').focus();
    for (let n = 0; n < 8; n++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await author.getByLabel('Alliance').focus();
    await page.keyboard.type('3');
    await author.getByText('No replies lead there with alliance 3.').waitFor();
    expect(await author.getByRole('button', { name: 'Go there' }).isDisabled()).toBe(true);
    await author.getByLabel('Alliance').focus();
    await page.keyboard.press('ArrowUp');
    await author.getByText(/^\d+ replies lead there\.$/).waitFor();
    await author.getByRole('button', { name: 'Go there' }).focus();
    await page.keyboard.press('Enter');
    await author.getByText(/after \d+ replies: alliance 2,/).waitFor();
    await inSight('Everyone’s little line');
    const text = live.read(file);
    live.write(file, text.replace("title: Everyone's little line", 'title: Another line'));
    await author.getByText(/“Another line” after \d+ replies: alliance 2,/).waitFor();
    await inSight('Another line');
    live.write(file, text);
    await page
      .locator('bench-news')
      .getByText(/saved at .*, no problems/)
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('stands at the same scene when a reply on the way to it has gone', async () => {
    await author.getByLabel('Scene').selectOption('sideways');
    await author.getByRole('button', { name: 'Go there' }).click();
    await author.getByText(/“Everyone’s little line” after 5 replies/).waitFor();
    // The letter that saved states know the last of the five by.
    files.forEach((name, n) => live.write(name, (texts[n] ?? '').replace(/(\n {2}totally:[^]*?\n {6})d:/, '$1x:')));
    await page.locator('bench-log').getByText('Another way leads to the same scene now.').waitFor();
    await author.getByText(/“Everyone’s little line” after 5 replies/).waitFor();
    await inSight('Everyone’s little line');
    files.forEach((name, n) => live.write(name, texts[n] ?? ''));
    await page
      .locator('bench-news')
      .getByText(/saved at .*, no problems/)
      .waitFor();
  });

  it('shows problems where they are, keeps the last good build, and takes them away again', async () => {
    const text = live.read(file);
    const news = page.locator('bench-news');
    live.write(file, text.replace('verdict: sound', 'verdict: sond'));
    await news.getByText('1 error, no warnings. The last good build stays on the bench.').waitFor();
    expect(await news.locator('li').innerText()).toMatch(
      /^lessons\/priya\.yaml:\d+:\d+ error “sond” is none[^]*verdict: sond\n[ |]+\^{4}\n +hint: Did you mean “sound”/,
    );
    expect(await course().locator('course-player h1').count()).toBeGreaterThan(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    live.write(file, text);
    await news.getByText('no problems').waitFor();
    expect(await news.locator('li').count()).toBe(0);
  });

  it('shows the pictures of the stories, in several sizes', async () => {
    await page.getByRole('button', { name: 'Pictures of the stories' }).press('Enter');
    const pictures = page.frameLocator('iframe[title="Pictures of the stories"]');
    const picture = pictures.locator('#priya svg.story');
    const width = async (): Promise<number> => (await picture.boundingBox())?.width ?? 0;
    await picture.waitFor();
    await pictures.locator('#priya').getByLabel('100 %').check();
    const whole = await width();
    await pictures.locator('#priya').getByLabel('200 %').check();
    expect(await width()).toBeCloseTo(2 * whole, -1);
    await page.keyboard.press('Escape');
    await page.locator('bench-story dialog').waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
  });
});
