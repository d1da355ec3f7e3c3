/** A whole course by keyboard alone, from launch to the certificate, in a frame as LMSs give it, and the contents of wide windows. The focus is looked at wherever it stops. */
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chosen, correctResponses, judgementOf, matchOf, noResponse } from '../../src/course/response.js';
import { offered, replay } from '../../src/course/run.js';
import type { Item, Lesson, Quiz } from '../../src/course/types.js';
import { launchChromium } from '../../src/measure/chromium.js';
import { en } from '../../src/player/strings/en.js';
import { pathTo } from '../support/paths.js';
import { shipped } from '../support/shipped.js';
import { builtZip, serve } from '../support/site.js';
import type { Site } from '../support/site.js';
import { complaintsOf, courseFrame } from './frames.js';
import { Hands } from './keyboard-hands.js';
import type { Stop } from './keyboard-hands.js';
import { Learner } from './learner.js';

const ours = shipped();

let site: Site;
let browser: Browser;
let page: Page;
let frame: Frame;
let hands: Hands;

beforeAll(async () => {
  site = await serve(builtZip('scorm12'));
  browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 650, height: 666 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

async function converse(lesson: Lesson): Promise<void> {
  const text = ours.units[lesson.id];
  if (text?.kind !== 'lesson') throw new Error('no text');
  await hands.pressButton(en.begin);
  const path = pathTo(lesson, 'strong');
  for (const [n, key] of path.entries()) {
    await hands.arrive(n === 0 ? 'turn' : 'landed');
    const { place, situation } = replay(lesson, path.slice(0, n));
    const scene = text.places[place.id];
    if (place.kind !== 'scene' || scene?.kind !== 'scene') throw new Error('the path leaves the lesson');
    const digit = offered(place, situation).findIndex((reply) => reply.key === key) + 1;
    if (n === 1) await rest();
    if (n % 4 === 0 && !place.worked) {
      const words = plain(scene.replies[key]?.say ?? '');
      await hands.moveTo(({ role, name }) => role === 'button' && name.includes(words));
      await hands.press('Enter');
    } else await hands.press(`${digit}`);
    await frame.locator('lesson-turn [data-arrive=landed]').nth(n).waitFor({ state: 'attached' });
  }
  await hands.arrive('landed');
  await hands.pressButton(/^Continue to/);
}

/** Pauses, and comes back with Escape: the focus is where it was. */
async function rest(): Promise<void> {
  await hands.moveTo(({ name }) => name === en.pause, 'Shift+Tab');
  await hands.press('Enter');
  await frame.locator('dialog[open]').waitFor();
  expect((await hands.stop()).name).toBe(en.pauseOver);
  await hands.press('Escape');
  expect((await hands.stop()).name).toBe(en.pause);
  await hands.moveTo(({ name }) => name.startsWith(en.backHere));
}

/** Gives a stop in an item what it asks for. */
async function answerAt(stop: Stop, item: Item, quiz: Quiz): Promise<void> {
  const text = ours.units[quiz.id];
  const words = text?.kind === 'quiz' ? text.items[item.id] : undefined;
  if (!words) throw new Error('no text');
  const [right = noResponse] = correctResponses(item, 'other');
  const option = (key: keyof typeof words.options): string => plain(words.options[key]?.text ?? '');
  const [first] = chosen(right);
  if (item.kind === 'order') {
    if (!item.options.some((key) => option(key) === stop.name)) return;
    for (const key of chosen(right)) {
      await hands.moveTo(({ role, name }) => role === 'button' && name === option(key));
      await hands.press('Enter');
    }
  } else if (item.kind === 'select') {
    if (chosen(right).some((key) => option(key) === stop.name)) await hands.press('Space');
  } else if (item.kind === 'sort') {
    const key = item.options.find((one) => option(one) === stop.group);
    if (key !== undefined) await hands.choose(judgementOf(right, key) === '+' ? en.sound : en.dont);
  } else if (item.kind === 'match') {
    const prompt = item.prompts.find((one) => plain(words.prompts?.[one] ?? '') === stop.group);
    const key = prompt === undefined ? undefined : matchOf(right, prompt);
    if (key !== undefined) await hands.choose(option(key));
  } else if (first !== undefined) await hands.choose(option(first));
}

async function sit(quiz: Quiz): Promise<void> {
  const reader = new Learner(page, frame, ours);
  await hands.pressButton(en.sit);
  for (;;) {
    await hands.arrive('item');
    const item = await reader.itemOnScreen(quiz);
    for (;;) {
      const stop = await hands.move('Tab');
      if (stop.role === 'button' && [en.following, en.overview].includes(stop.name)) break;
      const ofItem = stop.role === 'radio' || stop.role === 'checkbox' || item.kind === 'order';
      if (ofItem && !(stop.role === 'button' && stop.name === en.previous)) await answerAt(stop, item, quiz);
    }
    const { name } = await hands.stop();
    await hands.press('Enter');
    if (name === en.overview) break;
  }
  await hands.arrive('overview');
  await hands.pressButton(en.submit);
  await hands.pressButton(en.confirmYes);
  await hands.arrive('result');
  await hands.pressButton(/^Continue to/);
}

/** Every scale gets its highest number, every question of minutes 60. */
async function rate(): Promise<void> {
  for (;;) {
    const stop = await hands.move('Tab');
    if (stop.role === 'radio') await hands.move('ArrowUp');
    else if (stop.role === 'field' && stop.name.includes('minutes')) await page.keyboard.type('60');
    else if (stop.role === 'button' && stop.name === en.submit) break;
  }
  await hands.press('Enter');
}

it.each([
  [1440, 900],
  [1280, 700],
])('shows the focus in all of the contents of a wide window, %i × %i', async (width, height) => {
  const wide = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await wide.goto(`${site.url}/lms`);
  const own = new Hands(wide, await courseFrame(wide));
  const last = en.glossary;
  await own.move('Tab');
  await own.moveTo(({ name }) => name === last);
  await own.moveTo(({ name }) => name === en.skip, 'Shift+Tab');
  expect(own.stops).toBeGreaterThan(ours.course.units.length);
  expect(own.unseen).toEqual([]);
  await wide.close();
});

it('shows the focus beside the strip with the client, which a larger text brings into wide windows', async () => {
  const large = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await large.addInitScript(() => localStorage.setItem('course-settings', '{"size":200}'));
  await large.goto(`${site.url}/lms`);
  const inside = await courseFrame(large);
  const own = new Hands(large, inside);
  const [lesson] = ours.lessons;
  if (!lesson) throw new Error('no lesson');
  await own.move('Tab');
  await own.pressButton(new RegExp(`^${en.contents}`));
  await own.pressButton(ours.text.titles[lesson.id] ?? '');
  await own.arrive('unit');
  await own.pressButton(en.begin);
  for (let turn = 0; turn < 5; turn++) {
    await own.arrive(turn ? 'landed' : 'turn');
    await own.press('1');
    await inside.locator('lesson-turn [data-arrive=landed]').nth(turn).waitFor({ state: 'attached' });
  }
  await own.moveTo(({ name }) => name === en.pause, 'Shift+Tab');
  expect(own.unseen).toEqual([]);
  await large.close();
});

it('is passed by keyboard alone, and the focus is seen at every stop', { timeout: 240_000 }, async () => {
  const complaints = complaintsOf(page, site.url);
  await page.goto(`${site.url}/lms`);
  frame = await courseFrame(page);
  hands = new Hands(page, frame);
  expect((await hands.move('Tab')).name).toBe(en.skip);
  await hands.press('Enter');
  const status = (): Promise<string | undefined> =>
    page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('stored') ?? '{}') as Record<string, string>;
      return kept['cmi.core.lesson_status'];
    });
  for (const unit of ours.course.units) {
    const title = ours.text.titles[unit.id] ?? '';
    await frame.locator('main h1', { hasText: title }).first().waitFor();
    if (unit !== ours.course.units[0]) await hands.arrive('unit');
    if (unit.kind === 'lesson') await converse(unit);
    else if (unit.kind === 'quiz') await sit(unit);
    else if (unit.kind === 'survey') {
      await rate();
      if (unit.beside) await hands.pressButton(en.goOn);
    } else if (unit.kind === 'sheet' && unit.sheet === 'certificate') {
      await hands.moveTo(({ role, name }) => role === 'field' && name.startsWith(en.certificate.name));
      await page.keyboard.type('A. Learner');
      expect(await frame.locator('.paper .name').innerText()).toBe('A. Learner');
      await expect.poll(status).toBe('passed');
      break;
    } else await hands.pressButton(en.goOn);
  }
  console.log(`keyboard: ${hands.stops} stops of the focus looked at`);
  expect(hands.unseen).toEqual([]);
  expect(complaints).toEqual([]);
});
