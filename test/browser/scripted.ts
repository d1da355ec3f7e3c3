/** One package played through a scripted lesson, over as many launches as it takes. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { replay } from '../../src/course/run.js';
import type { Key, Lesson } from '../../src/course/types.js';
import { en } from '../../src/player/strings/en.js';
import type { Shipped } from '../support/shipped.js';
import type { Learner } from './learner.js';
import { reportIn, saidIn } from './packages.js';
import type { Packaged } from './packages.js';

/** Milliseconds for what is told to an LMS at most once a second. */
const SOON = { timeout: 20_000 };

export class Scripted {
  /** Replies that the LMS (or the disk) has; null before the lesson is begun. */
  accepted: number | null = null;
  /** Replies that stand on screen; null before the lesson is begun. */
  said: number | null = null;
  /** The conversation as it read, by the number of replies. */
  readonly #words = new Map<number, string>();

  constructor(
    readonly packaged: Packaged,
    readonly ours: Shipped,
    readonly lesson: Lesson,
    readonly path: readonly Key[],
  ) {}

  async launch(page: Page): Promise<void> {
    await this.packaged.launch(page);
    await this.stands(page);
  }

  /** The course stands where it stood or, after a kill, where the LMS last had it; and every line is there. */
  async stands(page: Page): Promise<void> {
    const learner = await this.packaged.found(page);
    if (this.accepted === null || this.said === null) return;
    await learner.frame.locator('lesson-turn, lesson-ending').first().waitFor();
    const shown = await repliesOn(learner);
    expect([this.accepted, this.said], this.packaged.name).toContain(shown);
    const read = await words(learner);
    expect(read, this.packaged.name).toBe(this.#words.get(shown) ?? read);
    this.#words.set(shown, read);
    this.said = shown;
  }

  /** Begins, or says the next reply; without waiting for any LMS. */
  async goOn(page: Page): Promise<void> {
    if (this.said === this.path.length) return;
    const learner = await this.packaged.found(page);
    if (this.said === null) {
      await learner.open(this.lesson.id);
      await learner.begin();
      await learner.frame.locator('reply-choice').waitFor();
      this.said = 0;
    } else {
      await learner.say(this.lesson, this.path.slice(this.said, this.said + 1), this.path.slice(0, this.said));
      this.said += 1;
      await expect.poll(() => repliesOn(learner), { timeout: 10_000 }).toBe(this.said);
    }
    this.#words.set(this.said, await words(learner));
  }

  /** Says the next reply and reloads at once, before it is painted and before any LMS can have heard of it. */
  async goOnAndReload(page: Page): Promise<void> {
    const { lesson, ours, path, said } = this;
    const learner = await this.packaged.found(page);
    const { place } = replay(lesson, path.slice(0, said ?? 0));
    const text = ours.units[lesson.id];
    const scene = text?.kind === 'lesson' ? text.places[place.id] : undefined;
    const reply = path[said ?? 0];
    if (place.kind !== 'scene' || scene?.kind !== 'scene' || said === null || reply === undefined)
      throw new Error('path leaves the lesson');
    const buttons = learner.frame.locator('reply-choice').last().getByRole('button');
    const words = scene.replies[reply]?.say ?? '';
    const button = place.worked ? buttons : buttons.filter({ hasText: words });
    const loaded = page.waitForEvent('load');
    // The page goes away under it.
    await button.evaluate(pressedAndGone).catch(() => undefined);
    await loaded;
    this.said = said + 1;
  }

  /** Waits until the LMS has all that was said, and looks whether it has it once. */
  async settled(page: Page): Promise<void> {
    const { packaged, ours, lesson, path, said } = this;
    const { name } = packaged;
    const saved = (): Promise<string> => packaged.accepted(page);
    await expect.poll(async () => saidIn(ours, lesson.id, await saved()), { ...SOON, message: name }).toBe(said);
    const decisions = replay(lesson, path.slice(0, said ?? 0)).turns.filter(({ scene }) => !scene.worked);
    if (packaged.told() !== null)
      await expect.poll(() => packaged.told()?.length, { ...SOON, message: name }).toBe(decisions.length);
    const told = packaged.told() ?? [];
    expect(new Set(told).size, name).toBe(told.length);
    expect(packaged.mistakes(), name).toEqual([]);
    this.accepted = said;
  }

  /** By our own button where there is one. Then the record is that of the whole lesson, element by element. */
  async ends(page: Page): Promise<void> {
    const { packaged, ours } = this;
    const learner = await packaged.found(page);
    const saved = await packaged.accepted(page);
    const exit = learner.button(en.exit.saved ?? '');
    if ((await exit.count()) > 0) await exit.click();
    const { wanted } = packaged.records(reportIn(ours, saved), saved);
    await expect
      .poll(() => packaged.records(reportIn(ours, saved), saved).held, { ...SOON, message: packaged.name })
      .toEqual(wanted);
    expect(packaged.mistakes(), packaged.name).toEqual([]);
  }
}

function pressedAndGone(button: Element): void {
  if (button instanceof HTMLElement) button.click();
  window.top?.location.reload();
}

/** The last turn waits for its reply, unless the lesson is over. */
async function repliesOn(learner: Learner): Promise<number> {
  const [turns, open] = await Promise.all([learner.turns().count(), learner.frame.locator('reply-choice').count()]);
  return turns - open;
}

/** Not `innerText`: it leaves out turns that are out of sight and therefore not laid out. */
const words = async (learner: Learner): Promise<string> =>
  (await learner.frame.locator('conversation-view').textContent()) ?? '';
