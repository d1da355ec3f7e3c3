import { describe, expect, it } from 'vitest';
import { openLocal } from '../../src/tracking/local.js';
import { Recorder12 } from '../support/recorder12.js';
import type { Session } from '../../src/tracking/port.js';
import { openScorm12 } from '../../src/tracking/open-scorm.js';
import { expectedRecord, launch, recordOf, windowWith } from './driver.js';
import { fakeEnv, FakeBrowser, FakeStorage, within, type FakeEnv } from './fake-env.js';
import { reportAfter, stateOf } from './fake-reports.js';

describe('the same attempt in two tabs', () => {
  it('lets the first write, and tells the second', async () => {
    const browser = new FakeBrowser();
    const one = fakeEnv({ browser });
    const first = await within(one, 1000, openLocal(one));
    const two = fakeEnv({ browser });
    const second = await within(two, 1000, openLocal(two));
    expect([first.connection.kind, second.connection.kind]).toEqual(['local', 'elsewhere']);
    second.update(reportAfter(5), true);
    await two.advance(2000);
    second.exit();
    expect(second.connection).toEqual({ kind: 'ended', how: 'nothing' });
    expect([...browser.storage.items.values()]).toEqual([]);
    one.kill();
    const three = fakeEnv({ browser });
    expect((await within(three, 1000, openLocal(three))).connection.kind).toBe('local');
  });

  it('writes nothing to the LMS from the second', async () => {
    const browser = new FakeBrowser();
    const recorder = new Recorder12();
    await launch('scorm12', recorder.api, browser);
    const again = recorder.relaunch();
    const { session } = await launch('scorm12', again.api, browser);
    expect(session.connection).toEqual({ kind: 'elsewhere' });
    session.update(reportAfter(1), true);
    session.exit();
    expect(again.count('SetValue') + again.count('Commit') + again.count('Finish')).toBe(0);
  });
});

describe('without an LMS', () => {
  it('keeps the state in the browser', async () => {
    const browser = new FakeBrowser();
    const env = fakeEnv({ browser });
    const session = await within(env, 500, openLocal(env));
    session.update(reportAfter(2), false);
    await env.advance(100);
    env.kill();
    const next = fakeEnv({ browser });
    expect((await within(next, 500, openLocal(next))).launch.suspendData).toBe(stateOf(2));
  });

  it.each(['refused', 'full'] as const)('says so where storage is %s', async (how) => {
    const browser = new FakeBrowser();
    browser.storage.full = how === 'full';
    const env = fakeEnv({ browser, storage: how === 'refused' ? 'refused' : 'shared' });
    const session = await within(env, 500, openLocal(env));
    session.update(reportAfter(2), true);
    await env.advance(100);
    expect(session.connection).toEqual({ kind: 'local', how: 'unstored' });
  });
});

describe('the tab of another learner', () => {
  const open = async (api: unknown, browser: FakeBrowser, tab: FakeStorage, late = 0): Promise<[Session, FakeEnv]> => {
    const env = fakeEnv({ window: windowWith({ API: api }), browser, tab });
    env.jump(late);
    return [await within(env, 12_000, openScorm12(env)), env];
  };
  const dead = (method: string): 'false' | null => (method === 'Initialize' ? 'false' : null);

  it.each([
    ['exit', 0],
    ['leaving', 600_000],
  ] as const)('does not hand a copy on (%s, %i ms later)', async (how, late) => {
    const [browser, tab] = [new FakeBrowser(), new FakeStorage()];
    const [first, env] = await open(new Recorder12({ learnerId: 'a' }).api, browser, tab);
    first.update(reportAfter(3), true);
    await env.advance(3000);
    if (how === 'exit') first.exit();
    else env.fire('leaving');
    env.kill();
    const [second] = await open(new Recorder12({ learnerId: 'b', faults: dead }).api, browser, tab, late);
    expect(second.connection).toEqual({ kind: 'local', how: 'silent' });
    expect(second.launch.suspendData).toBe('');
  });

  it('counts for nothing where the learner can be read', async () => {
    const [browser, tab] = [new FakeBrowser(), new FakeStorage()];
    const [first, env] = await open(new Recorder12({ learnerId: 'a' }).api, browser, tab);
    first.update(reportAfter(3), true);
    env.fire('leaving');
    env.kill();
    const mute = (method: string, _: number, element: string): 'throws' | null =>
      method === 'GetValue' && element === 'cmi.suspend_data' ? 'throws' : null;
    const [second] = await open(new Recorder12({ learnerId: 'b', faults: mute }).api, browser, tab);
    expect(second.launch.suspendData).toBe('');
    const [again] = await open(new Recorder12({ learnerId: 'a', faults: mute }).api, browser, new FakeStorage());
    expect(again.launch.suspendData).toBe(stateOf(3));
  });
});

describe('a page reloaded after its session has ended', () => {
  it('plays on from the copy, and the next launch brings it to the LMS', async () => {
    const browser = new FakeBrowser();
    const tab = new FakeStorage();
    const recorder = new Recorder12();
    const open = async (api: unknown, tabStorage: FakeStorage): Promise<[Session, FakeEnv]> => {
      const env = fakeEnv({ window: windowWith({ API: api }), browser, tab: tabStorage });
      return [await within(env, 12_000, openScorm12(env)), env];
    };
    const [session, env] = await open(recorder.api, tab);
    session.update(reportAfter(0), false);
    session.update(reportAfter(2), true);
    env.fire('leaving');
    env.kill();
    const [reloaded, reloadedEnv] = await open(recorder.api, tab);
    expect(reloaded.connection).toEqual({ kind: 'local', how: 'detached' });
    expect(reloaded.launch.suspendData).toBe(stateOf(2));
    reloaded.update(reportAfter(2), false);
    reloaded.update(reportAfter(5), true);
    await reloadedEnv.advance(2000);
    reloadedEnv.kill();
    const next = recorder.relaunch();
    const [third, thirdEnv] = await open(next.api, new FakeStorage());
    expect(third.launch).toMatchObject({ suspendData: stateOf(5) });
    third.update(reportAfter(5), false);
    await thirdEnv.advance(2000);
    third.exit();
    expect(recordOf('scorm12', recorder.stored)).toEqual(expectedRecord('scorm12', 5, Infinity));
  });
});
