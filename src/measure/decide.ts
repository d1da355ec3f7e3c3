/** Presses through a conversation, as fast as the page allows, and measures every press. */
import type { CDPSession, Page } from 'playwright-core';
import { domNodes, heap, readProbe } from './launch.js';
import type { Launched } from './launch.js';
import type { Hands } from './probe.js';

export interface Decisions {
  readonly count: number;
  /** Press to paint, in milliseconds. */
  readonly pressToPaint: readonly number[];
  /** Of the document, after collection. */
  readonly domNodes: number;
  readonly mostElements: number;
  /** Bytes after collection; before: after the first 20 decisions, where there are more. */
  readonly heapBefore: number;
  readonly heapAfter: number;
  readonly lmsCallsEach: number;
  readonly lmsWritesEach: number;
  /** Milliseconds in LMS calls a decision, all of it after the paint in our own player. */
  readonly lmsBlockedEach: number;
  /** While deciding; see `Probe`. */
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
export const anyWay: Way = { into: [], choices: ['main button', 'button, a[href]'] };

declare const __hands: Hands;

async function ask(cdp: CDPSession, expression: string): Promise<unknown> {
  const { result } = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  return result.value;
}

/** Presses with Enter what has the focus, as a learner does: for the browser it is input, which layout shift is told apart by. */
async function pressOne(page: Page, cdp: CDPSession): Promise<boolean> {
  const aimed = await ask(cdp, '__hands.aim()');
  if (aimed === 'enter') await page.keyboard.press('Enter');
  return typeof aimed === 'string' && (await ask(cdp, '__hands.painted()')) === true;
}

/** Decisions after which every function of a conversation has been compiled: until then the heap grows by code. */
const warm = 20;

/** `apart`: milliseconds between two presses, in which a learner reads and what follows a press comes to rest. */
export async function decide({ page, cdp }: Launched, way: Way, wanted: number, apart = 0): Promise<Decisions> {
  for (const selector of way.into) {
    await page.locator(selector).first().click();
    await page.waitForTimeout(100);
  }
  await page.evaluate((choices) => void (__hands.choices = choices), way.choices);
  const first = await readProbe(page);
  let heapBefore = await settled(page, cdp);
  let count = 0;
  while (count < wanted && (await pressOne(page, cdp))) {
    count += 1;
    if (apart > 0) await page.waitForTimeout(apart);
    if (count === warm && count < wanted) heapBefore = await settled(page, cdp);
  }
  const heapAfter = await settled(page, cdp);
  const last = await readProbe(page);
  const each = (before: number, after: number): number => (after - before) / Math.max(1, count);
  return {
    count,
    pressToPaint: last.presses.slice(first.presses.length),
    domNodes: await domNodes(cdp),
    mostElements: last.mostElements,
    heapBefore,
    heapAfter,
    lmsCallsEach: each(first.lms.calls, last.lms.calls),
    lmsWritesEach: each(first.lms.writes, last.lms.writes),
    lmsBlockedEach: each(first.lms.blocked, last.lms.blocked),
    layoutShift: last.layoutShift - first.layoutShift,
  };
}

async function settled(page: Page, cdp: CDPSession): Promise<number> {
  await page.waitForTimeout(800);
  return heap(cdp);
}
