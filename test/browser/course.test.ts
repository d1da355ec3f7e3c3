/** Whole courses, played in a real browser out of the built SCORM 1.2 zip, against the strict recorder. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { correctResponses } from '../../src/course/response.js';
import { replay } from '../../src/course/run.js';
import { en } from '../../src/player/strings/en.js';
import type { RecorderOptions } from '../support/recorder-faults.js';
import { launchChromium } from '../../src/measure/chromium.js';
import { pathTo } from '../support/paths.js';
import { shipped } from '../support/shipped.js';
import { builtZip, serve } from '../support/site.js';
import type { Site } from '../support/site.js';
import { complaintsOf, courseFrame } from './frames.js';
import { Learner } from './learner.js';

const ours = shipped();
const { quiz, lessons } = ours;
const [firstLesson] = lessons;
if (!firstLesson) throw new Error('no lesson');

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  site = await serve(builtZip('scorm12'));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1121, height: 799 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  complaints = complaintsOf(page, site.url);
});
afterEach(async () => {
  await context.close();
});

type Kept = Readonly<Record<string, string>>;

async function launch(options: RecorderOptions = {}, stored: Kept = {}): Promise<Learner> {
  await page.goto(`${site.url}/elsewhere`);
  await page.evaluate(
    ([one, two]) => {
      localStorage.setItem('options', one);
      localStorage.setItem('stored', two);
    },
    [JSON.stringify(options), JSON.stringify(stored)] as const,
  );
  return relaunch();
}

async function relaunch(): Promise<Learner> {
  await page.goto(`${site.url}/lms`);
  return new Learner(page, await courseFrame(page), ours);
}

/** What the LMS has, once nothing new has come in for a while. */
async function stored(): Promise<Kept> {
  let before = '';
  for (let same = 0, tries = 0; same < 3 && tries < 40; tries++) {
    await page.waitForTimeout(400);
    const now = await page.evaluate(() => localStorage.getItem('stored') ?? '{}');
    same = now === before ? same + 1 : 0;
    before = now;
  }
  return JSON.parse(before) as Kept;
}

const errors = (): Promise<readonly unknown[]> =>
  page.evaluate(() => (window as unknown as { recorder: { errors: readonly unknown[] } }).recorder.errors);

const interactionsIn = (record: Kept): readonly string[] =>
  Object.keys(record)
    .filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element))
    .map((element) => record[element] ?? '');

async function playLessons(learner: Learner): Promise<number> {
  let decisions = 0;
  for (const lesson of lessons) {
    await learner.open(lesson.id);
    await learner.begin();
    const path = pathTo(lesson, 'strong', ['sound', 'repair']);
    await learner.say(lesson, path);
    await learner.heading(en.debrief).waitFor();
    decisions += replay(lesson, path).turns.filter(({ scene }) => !scene.worked).length;
  }
  return decisions;
}

/** Everything that is required beside lessons and quiz. */
async function doTheRest(learner: Learner): Promise<void> {
  for (const unit of ours.course.units.filter(({ required }) => required)) {
    if (unit.kind === 'lesson' || unit.kind === 'quiz') continue;
    await learner.open(unit.id);
    if (unit.kind === 'survey') await learner.fillIn(unit);
    else await learner.goOn();
  }
}

describe('a whole course', () => {
  it('is passed: every answer, the score and the status reach the LMS', async () => {
    const learner = await launch();
    await doTheRest(learner);
    const decisions = await playLessons(learner);
    await learner.open(quiz.id);
    await learner.button(en.sit).click();
    const met = await learner.answerAll(quiz, (_, n) => n > 0);
    await learner.handIn();
    const record = await stored();
    const correct = met.length - 1;
    expect(record['cmi.core.lesson_status']).toBe('passed');
    expect(Number(record['cmi.core.score.raw'])).toBeCloseTo((100 * correct) / met.length, 1);
    expect(record).toMatchObject({
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.exit': 'suspend',
    });
    const told = interactionsIn(record);
    expect(told).toHaveLength(decisions + met.length);
    expect(new Set(told).size).toBe(told.length);
    const results = Object.entries(record).filter(([element]) => /interactions\.\d+\.result$/.test(element));
    expect(results.filter(([, result]) => result === 'wrong')).toHaveLength(1);
    expect(
      Object.keys(record).filter(
        (element) => /objectives\.\d+\.id$/.test(element) && !element.includes('interactions'),
      ),
    ).toHaveLength(6);
    expect(await errors()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is failed: three attempts without a repeated item, the keys only after the last, and a review opens it again', async () => {
    const learner = await launch();
    await doTheRest(learner);
    await playLessons(learner);
    await learner.open(quiz.id);
    const seen: string[] = [];
    for (let attempt = 0; attempt < quiz.attempts; attempt++) {
      await learner.button(attempt === 0 ? en.sit : en.retake).click();
      seen.push(...(await learner.answerAll(quiz, () => false)));
      await learner.handIn();
      expect(await learner.heading(en.answers).count()).toBe(attempt === quiz.attempts - 1 ? 1 : 0);
      expect((await stored())['cmi.core.lesson_status']).toBe(attempt === quiz.attempts - 1 ? 'failed' : 'incomplete');
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(await learner.button(en.retake).count()).toBe(0);
    for (const lesson of lessons) {
      await learner.open(lesson.id);
      await learner.button(en.restart).click();
      await learner.say(lesson, pathTo(lesson, 'strong'));
    }
    await learner.open(quiz.id);
    await learner.button(en.retake).click();
    await learner.answerAll(quiz, () => true);
    await learner.handIn();
    expect(await stored()).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' });
    expect(await errors()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('leaving and coming back', () => {
  it('in the middle of a lesson stands at the very line, with everything said so far', async () => {
    const learner = await launch();
    await learner.open(firstLesson.id);
    await learner.begin();
    const path = pathTo(firstLesson, 'strong');
    const half = Math.ceil(path.length / 2);
    await learner.say(firstLesson, path.slice(0, half));
    const words = await learner.frame.locator('conversation-view').textContent();
    const before = interactionsIn(await stored());
    const again = await relaunch();
    await again
      .turns()
      .nth(half - 1)
      .waitFor();
    expect(await again.frame.locator('conversation-view').textContent()).toBe(words);
    await again.say(firstLesson, path.slice(half), path.slice(0, half));
    await again.heading(en.debrief).waitFor();
    const after = interactionsIn(await stored());
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after).size).toBe(after.length);
    expect(await errors()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('in the middle of the quiz keeps the form, the answers and the place', async () => {
    const learner = await launch();
    await learner.open(quiz.id);
    await learner.button(en.sit).click();
    const first = await learner.itemOnScreen(quiz);
    const [right] = correctResponses(first, 'other');
    if (right === undefined) throw new Error('no key');
    await learner.answer(quiz, first, right);
    await learner.button(en.following).click();
    const second = await learner.itemOnScreen(quiz);
    await stored();
    const again = await relaunch();
    expect((await again.itemOnScreen(quiz)).id).toBe(second.id);
    await again.button(en.previous).click();
    expect((await again.itemOnScreen(quiz)).id).toBe(first.id);
    await again.answerAll(quiz, (item) => item.id !== first.id);
    expect(await again.frame.getByText(en.allAnswered).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('by our own exit finishes exactly once', async () => {
    const learner = await launch();
    await learner.open(firstLesson.id);
    await learner.button(en.exit.saved ?? '').click();
    await learner.heading(en.over.stored[0] ?? '').waitFor();
    await page.goto(`${site.url}/elsewhere`);
    await page.goBack();
    const again = new Learner(page, await courseFrame(page), ours);
    await again.heading(ours.text.titles[firstLesson.id] ?? '').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('an LMS that gives trouble', () => {
  it('in review mode is told nothing', async () => {
    const learner = await launch({ mode: 'review' });
    await learner.open(firstLesson.id);
    await learner.begin();
    await learner.say(firstLesson, pathTo(firstLesson, 'strong'));
    expect(await stored()).toEqual({});
    const calls = await page.evaluate(
      () => (window as unknown as { recorder: { calls: { method: string }[] } }).recorder.calls,
    );
    expect(calls.filter(({ method }) => method === 'SetValue')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('gives back a saved state that cannot be read: a fresh start, one sentence, and the old text in the log', async () => {
    const learner = await launch(
      {},
      { 'cmi.suspend_data': 'something else entirely', 'cmi.core.lesson_status': 'incomplete' },
    );
    await learner.frame.getByText(en.lost).waitFor();
    expect(complaints.some((line) => line.includes('something else entirely'))).toBe(true);
  });

  it('calls the learner <b onclick=…>: that is text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const learner = await launch({ learnerName: name });
    await learner.open(firstLesson.id);
    expect(await learner.frame.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
