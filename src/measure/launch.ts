/** One launch of a course under throttling, measured from outside. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Host } from './host.js';
import { probe } from './probe.js';
import type { Probe } from './probe.js';

export interface Conditions {
  /** Times slower than this machine. */
  readonly cpu: number;
  /** Megabits a second down; 0 for no throttling of the network. */
  readonly megabits: number;
  /** Milliseconds there and back. */
  readonly latency: number;
  /** Milliseconds that an LMS commit blocks. */
  readonly commitTakes: number;
}

export interface Launched {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Files asked for before the first control stood. */
  readonly asked: readonly string[];
  readonly probe: Probe;
  readonly domNodes: number;
}

const quiet = 1500;
/** Milliseconds between two looks for the first control, and of all of them. */
const often = 100;
const longest = 120_000;

export const readProbe = (page: Page): Promise<Probe> =>
  page.evaluate(() => (globalThis as unknown as { __probe: Probe }).__probe);

/** Nodes of the document and every shadow tree in it. */
export async function domNodes(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'Nodes')?.value ?? 0;
}

/** Bytes of the heap after collection. */
export async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Asked in a few words: what an automation brings along to wait for a function is a long task of its own in a slow page. */
async function firstControl(cdp: CDPSession): Promise<void> {
  for (let waited = 0; waited < longest; waited += often) {
    const { result } = await cdp.send('Runtime.evaluate', { expression: '__probe.firstControl !== null' });
    if (result.value === true) return;
    await sleep(often);
  }
  throw new Error(`The course shows nothing that can be pressed within ${longest / 1000} s.`);
}

/** Opens the course in a fresh context and waits until the first control stands and nothing was asked for for a while. */
export async function launch(browser: Browser, host: Host, conditions: Conditions): Promise<Launched> {
  const context = await browser.newContext({ viewport: { width: 1121, height: 799 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Network.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
  if (conditions.megabits > 0) {
    const throughput = (conditions.megabits * 1e6) / 8;
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: conditions.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  // The transpiler names functions through a helper that the page does not have.
  const source = `{ const __name = (one) => one; (${probe.toString()})(${JSON.stringify({ commitTakes: conditions.commitTakes })}); }`;
  await page.addInitScript({ content: source });
  host.reset();
  await page.goto(host.url, { waitUntil: 'commit' });
  await firstControl(cdp);
  await page.waitForTimeout(quiet);
  const found = await readProbe(page);
  const start = await page.evaluate(() => performance.timeOrigin);
  const asked = host.asked(start + (found.firstControl ?? 0));
  return { page, cdp, asked, probe: found, domNodes: await domNodes(cdp) };
}
