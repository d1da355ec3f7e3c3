/** Presses through a conversation, as fast as the page allows, and measures every press. */
import type { CDPSession, Page } from 'playwright-core';
import { domNodes, heap, readProbe } from './launch.js';
import type { Launched } from './launch.js';

export interface Decisions {
  readonly count: number;
  /** Press to paint, in milliseconds. */
  readonly pressToPaint: readonly number[];
  readonly domNodes: number;
  readonly heapBefore: number;
  readonly heapAfter: number;
  readonly lmsCallsEach: number;
  readonly lmsWritesEach: number;
  /** Milliseconds in LMS calls a decision, all of it after the paint in our own player. */
  readonly lmsBlockedEach: number;
  readonly layoutShift: number;
}

/** What to press, in the order of wish: the first selector that shows something that can be pressed. */
export interface Way {
  /** Pressed once each, in order, to get into a conversation. */
  readonly into: readonly string[];
  /** Pressed again and again; of several matches, one at random. */
  readonly choices: readonly string[];
}

/** Any page with buttons. */
export const anyWay: Way = { into: [], choices: ['main button:enabled', 'button:enabled, a[href]:visible'] };

async function pressOne(page: Page, choices: readonly string[], pick: number): Promise<boolean> {
  for (const selector of choices) {
    const shown = page.locator(selector);
    const count = await shown.count();
    if (count === 0) continue;
    // Dispatched inside the page: the way of the press through the automation protocol is no part of the figure.
    await shown.nth(pick % count).evaluate((element) => (element as HTMLElement).click());
    return true;
  }
  return false;
}

const painted = async (page: Page, presses: number): Promise<void> => {
  await page.waitForFunction(
    (n) => (globalThis as unknown as { __probe: { presses: number[] } }).__probe.presses.length >= n,
    presses,
    { polling: 'raf' },
  );
};

export async function decide({ page, cdp }: Launched, way: Way, wanted: number): Promise<Decisions> {
  for (const selector of way.into) {
    await page.locator(selector).first().click();
    await page.waitForTimeout(100);
  }
  const first = await readProbe(page);
  const heapBefore = await settled(page, cdp);
  let count = 0;
  while (count < wanted && (await pressOne(page, way.choices, (count * 7919) >>> 3))) {
    count += 1;
    await painted(page, first.presses.length + count);
  }
  const heapAfter = await settled(page, cdp);
  const last = await readProbe(page);
  const each = (before: number, after: number): number => (after - before) / Math.max(1, count);
  return {
    count,
    pressToPaint: last.presses.slice(first.presses.length),
    domNodes: await domNodes(cdp),
    heapBefore,
    heapAfter,
    lmsCallsEach: each(first.lms.calls, last.lms.calls),
    lmsWritesEach: each(first.lms.writes, last.lms.writes),
    lmsBlockedEach: each(first.lms.blocked, last.lms.blocked),
    layoutShift: last.layoutShift,
  };
}

async function settled(page: Page, cdp: CDPSession): Promise<number> {
  await page.waitForTimeout(800);
  return heap(cdp);
}
