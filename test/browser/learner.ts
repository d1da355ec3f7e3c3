/** A learner at the screen: finds things by what they say, as a person does, and works them with the keyboard or by pressing. */
import type { Frame, Locator, Page } from 'playwright-core';
import { correctResponses, chosen, judgementOf, matchOf } from '../../src/course/response.js';
import type { Response } from '../../src/course/response.js';
import { replay } from '../../src/course/run.js';
import type { Item, ItemId, Key, Lesson, Quiz, Survey, UnitId } from '../../src/course/types.js';
import { en } from '../../src/player/strings/en.js';
import { fill } from '../../src/player/strings/fill.js';
import type { Shipped } from '../support/shipped.js';

export class Learner {
  constructor(
    readonly page: Page,
    readonly frame: Frame | Page,
    readonly shipped: Shipped,
  ) {}

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: typeof name === 'string' });
  }

  heading(name: string | RegExp): Locator {
    return this.frame.getByRole('heading', { name }).first();
  }

  /** By the contents list. */
  async open(unit: string): Promise<void> {
    const title = this.shipped.text.titles[unit as UnitId] ?? unit;
    const contents = this.frame.locator('#contents button').filter({ hasText: title }).first();
    if (!(await contents.isVisible())) await this.button(new RegExp(`^${en.contents}`)).click();
    await contents.click();
    await this.frame
      .locator('#contents button[aria-current]')
      .filter({ hasText: title })
      .first()
      .waitFor({ state: 'attached' });
  }

  /** Goes on from the page on screen. */
  async goOn(): Promise<void> {
    await this.button(/^Continue/).click();
  }

  /** Gives a survey's every scale its highest number, every question of minutes 60, and hands in. */
  async fillIn(survey: Survey): Promise<void> {
    for (const { key, scale } of survey.questions) {
      const question = this.frame.locator(`#question-${key}`);
      if (scale === 'confidence' || scale === 'agreement')
        await question.getByRole('radio').last().check({ force: true });
      if (scale === 'minutes') await question.getByRole('spinbutton').fill('60');
    }
    await this.button(en.submit).click();
    if (survey.beside) await this.goOn();
  }

  async begin(): Promise<void> {
    await this.button(en.begin).click();
  }

  /** Says these replies, from the run on screen on; `before` is what was said already. */
  async say(lesson: Lesson, replies: readonly Key[], before: readonly Key[] = []): Promise<void> {
    const text = this.shipped.units[lesson.id];
    if (text?.kind !== 'lesson') throw new Error('no text');
    for (let n = 0; n < replies.length; n++) {
      const { place } = replay(lesson, [...before, ...replies.slice(0, n)]);
      const reply = replies[n];
      const scene = text.places[place.id];
      if (place.kind !== 'scene' || scene?.kind !== 'scene' || reply === undefined)
        throw new Error('path leaves the lesson');
      const words = scene.replies[reply]?.say ?? '';
      const choice = this.frame.locator('reply-choice').last();
      if (place.worked) await choice.getByRole('button').click();
      else await choice.getByRole('button').filter({ hasText: words }).click();
      await this.turns()
        .nth(before.length + n)
        .waitFor();
    }
  }

  /** The foot of the page says that all is saved. */
  async saved(): Promise<void> {
    await this.frame.getByRole('contentinfo').getByText(en.connection.saved, { exact: true }).waitFor();
  }

  turns(): Locator {
    return this.frame.locator('lesson-turn');
  }

  async itemOnScreen(quiz: Quiz): Promise<Item> {
    const stem = await this.frame.locator('quiz-item h1').innerText();
    const setting = await this.frame.locator('quiz-item').innerText();
    const text = this.shipped.units[quiz.id];
    if (text?.kind !== 'quiz') throw new Error('no text');
    const found = Object.values(quiz.items).find(({ id }) => {
      const item = text.items[id];
      return (
        item?.stem === stem &&
        setting.includes(item.setting ?? '') &&
        Object.values(item.options).every((one) => setting.includes(one.text))
      );
    });
    if (!found) throw new Error(`no item asks “${stem}”`);
    return found;
  }

  async answer(quiz: Quiz, item: Item, response: Response): Promise<void> {
    const text = this.shipped.units[quiz.id];
    const words = text?.kind === 'quiz' ? text.items[item.id] : undefined;
    if (!words) throw new Error('no text');
    const option = (key: Key): string => words.options[key]?.text ?? '';
    const label = (key: Key): Locator => this.frame.locator('quiz-item label').filter({ hasText: option(key) });
    switch (item.kind) {
      case 'choice':
      case 'line':
      case 'select':
        for (const key of chosen(response)) await label(key).click();
        return;
      case 'sort':
        for (const key of item.options) {
          const group = this.frame.locator('item-sort fieldset').filter({ hasText: option(key) });
          await group.getByText(judgementOf(response, key) === '+' ? en.sound : en.dont, { exact: true }).click();
        }
        return;
      case 'order': {
        const list = this.frame.locator('item-order');
        const out = list.locator('button[id^="out-"]');
        while ((await out.count()) > 0) await out.first().click();
        for (const key of chosen(response)) await list.getByRole('button', { name: option(key), exact: true }).click();
        return;
      }
      case 'match':
        for (const prompt of item.prompts) {
          const group = this.frame.locator('item-match fieldset').filter({ hasText: words.prompts?.[prompt] ?? '' });
          const key = matchOf(response, prompt);
          if (key !== undefined) await group.getByRole('radio', { name: option(key) }).check({ force: true });
        }
    }
  }

  /** Answers every item from the one on screen to the last, and stops at the overview. Returns the items in the order met. */
  async answerAll(quiz: Quiz, right: (item: Item, n: number) => boolean): Promise<readonly ItemId[]> {
    const met: ItemId[] = [];
    for (;;) {
      const item = await this.itemOnScreen(quiz);
      met.push(item.id);
      const [correct] = correctResponses(item, 'other');
      if (correct === undefined) throw new Error('no key');
      await this.answer(quiz, item, right(item, met.length - 1) ? correct : wrong(item, correct));
      const next = this.button(en.following);
      if ((await next.count()) === 0) break;
      await next.click();
      await this.frame
        .getByText(fill(en.itemOf, { n: met.length + 1, of: await this.length() }), { exact: true })
        .first()
        .waitFor();
    }
    await this.button(en.overview).click();
    await this.heading(en.overviewTitle).waitFor();
    return met;
  }

  async length(): Promise<number> {
    const line = await this.frame
      .getByText(/^Question \d+ of \d+$/)
      .first()
      .innerText();
    return Number(/of (\d+)/.exec(line)?.[1] ?? 0);
  }

  async handIn(): Promise<void> {
    await this.button(en.submit).click();
    await this.button(en.confirmYes).click();
    await this.frame.locator('quiz-result').waitFor();
  }
}

/** A finished answer that is not right. */
function wrong(item: Item, correct: Response): Response {
  switch (item.kind) {
    case 'choice':
    case 'line':
      return (item.options.find((key) => key !== (correct as string)) ?? correct) as unknown as Response;
    case 'select':
      return (item.options.find((key) => !correct.includes(key)) ?? item.options[0] ?? '') as unknown as Response;
    case 'order':
      return [...correct].reverse().join('') as Response;
    case 'sort':
      return correct.replace(/[+-]/g, (mark) => (mark === '+' ? '-' : '+')) as Response;
    case 'match': {
      const [first] = item.options;
      const all = item.prompts.map((prompt) => `${prompt}${first ?? ''}`).join('');
      return (
        all === correct ? item.prompts.map((prompt) => `${prompt}${item.options[1] ?? ''}`).join('') : all
      ) as Response;
    }
  }
}
