/** Who holds an attempt when a course is open in several tabs, with the browser's locks and without them. */
import { describe, expect, it } from 'vitest';
import { claim, type Claim } from '../../src/tracking/tabs.js';
import { FakeBrowser, fakeEnv, type FakeEnv } from './fake-env.js';

interface Tab {
  readonly env: FakeEnv;
  /** Undefined while the tab still asks. */
  readonly claimed: () => Claim | undefined;
}

function openTab(browser: FakeBrowser, setup: Partial<FakeEnv> = {}): Tab {
  const env = fakeEnv({ browser });
  let claimed: Claim | undefined;
  void claim({ ...env, ...setup }, 'attempt').then((one) => (claimed = one));
  return { env, claimed: () => claimed };
}

const after = async (tab: Tab, ms: number): Promise<boolean | undefined> => {
  await tab.env.advance(ms);
  return tab.claimed()?.held;
};

describe.each([true, false])('with locks: %s', (locks) => {
  const browserOf = (): FakeBrowser => Object.assign(new FakeBrowser(), { locks });

  it('the first tab holds; only without locks it has to ask', async () => {
    const first = openTab(browserOf());
    expect(await after(first, 0)).toBe(locks ? true : undefined);
    expect(await after(first, 250)).toBe(true);
  });

  it('a second tab does not hold, until the first has given the attempt back', async () => {
    const browser = browserOf();
    const first = openTab(browser);
    await after(first, 250);
    expect(await after(openTab(browser), 250)).toBe(false);
    first.claimed()?.release();
    expect(await after(openTab(browser), 250)).toBe(true);
  });

  it('a tab that was killed holds nothing, although its lock may not be free yet; who comes next meets one that holds', async () => {
    const browser = browserOf();
    const first = openTab(browser);
    await after(first, 250);
    first.env.kill();
    const second = openTab(browser);
    expect(await after(second, 250)).toBe(true);
    first.claimed()?.release();
    expect(await after(openTab(browser), 250)).toBe(false);
    second.claimed()?.release();
    expect(await after(openTab(browser), 250)).toBe(true);
  });

  it('a tab that asks while another takes the lock does not hold as well', async () => {
    const browser = browserOf();
    browser.locked.add('attempt');
    const asking = openTab(browser);
    await after(asking, 100);
    browser.locked.delete('attempt');
    const other = openTab(browser);
    await Promise.all([after(other, 250), after(asking, 250)]);
    expect([asking, other].filter((tab) => tab.claimed()?.held)).toHaveLength(1);
  });
});

it('a lock that the browser never answers about is not waited for', async () => {
  const tab = openTab(new FakeBrowser(), { lock: () => new Promise(() => undefined) });
  expect(await after(tab, 600)).toBe(true);
});

it('where there is no channel, every tab holds', async () => {
  expect(await after(openTab(new FakeBrowser(), { broadcast: () => null }), 0)).toBe(true);
});
