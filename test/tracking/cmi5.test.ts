import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCmi5 } from '../../src/tracking/cmi5/open.js';
import type { Session } from '../../src/tracking/port.js';
import { RecorderCmi5, type LrsFault } from '../support/recorder-cmi5.js';
import { fakeEnv, FakeBrowser, FakeStorage, within, type FakeEnv } from './fake-env.js';
import { xapiProblems } from '../support/xapi.js';
import { decisionsIn, report, reportAfter, stateOf } from './fake-reports.js';

const PASS_AT = 4;
const RUNS = Number(process.env.TRACKING_RUNS ?? 200);

async function launch(
  lms: RecorderCmi5,
  browser = new FakeBrowser(),
  tab = new FakeStorage(),
): Promise<{ readonly session: Session; readonly env: FakeEnv }> {
  const env = fakeEnv({ query: lms.query, fetch: lms.fetch, browser, tab });
  return { session: await within(env, 60_000, openCmi5(env)), env };
}

/** Goes on from the restored state by so many decisions. */
async function play(session: Session, env: FakeEnv, decisions: number, passAt = PASS_AT): Promise<number> {
  let decided = decisionsIn(session.launch.suspendData);
  session.update(reportAfter(decided, passAt), false);
  await env.advance(1500);
  for (let turn = 0; turn < decisions; turn += 1) {
    decided += 1;
    session.update(reportAfter(decided, passAt), true);
    await env.advance(1500);
  }
  return decided;
}

describe('cmi5', () => {
  it('plays a session in order', async () => {
    const lms = new RecorderCmi5({ validate: xapiProblems, masteryScore: 0.8, returnURL: 'https://lms.example/back' });
    const { session, env } = await launch(lms);
    expect(session.launch).toMatchObject({ learnerName: 'Doe, Jo', suspendData: '' });
    await play(session, env, PASS_AT);
    expect(session.connection).toEqual({ kind: 'saved' });
    session.exit();
    await env.advance(1000);
    expect(lms.violations).toEqual([]);
    expect(lms.verbs).toEqual([
      'initialized',
      ...Array<string>(4).fill('answered'),
      'completed',
      'passed',
      'terminated',
    ]);
    expect(env.went).toEqual(['https://lms.example/back']);
    const again = lms.relaunch();
    const { session: next } = await launch(again);
    expect(next.launch.suspendData).toBe(stateOf(PASS_AT));
  });

  it.each(['Browse', 'Review'] as const)('says only hello and goodbye in %s', async (launchMode) => {
    const lms = new RecorderCmi5({ launchMode });
    const { session, env } = await launch(lms);
    expect(session.connection).toEqual({ kind: 'untracked' });
    await play(session, env, PASS_AT);
    session.exit();
    await env.advance(1000);
    expect(session.connection).toEqual({ kind: 'ended', how: 'nothing' });
    expect(lms.verbs).toEqual(['initialized', 'terminated']);
    expect(lms.violations).toEqual([]);
  });

  it('holds failed until the end, so that a pass may come first', async () => {
    const lms = new RecorderCmi5();
    const { session, env } = await launch(lms);
    session.update(report(), false);
    session.update(report({ success: 'failed', suspendData: 'f' }), true);
    await env.advance(3000);
    expect(lms.verbs).toEqual(['initialized']);
    session.exit();
    await env.advance(3000);
    const second = lms.relaunch();
    const { session: next, env: nextEnv } = await launch(second);
    next.update(report({ success: 'passed', completed: true, suspendData: 'p' }), true);
    await nextEnv.advance(3000);
    next.exit();
    await nextEnv.advance(3000);
    expect(lms.verbs).toEqual([
      'initialized',
      'failed',
      'terminated',
      'initialized',
      'completed',
      'passed',
      'terminated',
    ]);
    expect([...lms.violations, ...second.violations]).toEqual([]);
  });

  it('sends the rest from a dismissed page, and plays on from the copy when that page is reloaded', async () => {
    const lms = new RecorderCmi5();
    const [browser, tab] = [new FakeBrowser(), new FakeStorage()];
    const { session, env } = await launch(lms, browser, tab);
    await play(session, env, 2);
    session.update(reportAfter(3, PASS_AT), true);
    env.fire('leaving');
    await env.advance(100);
    env.kill();
    expect(lms.verbs.at(-1)).toBe('terminated');
    const { session: reloaded, env: reloadedEnv } = await launch(lms, browser, tab);
    expect(reloaded.connection).toEqual({ kind: 'local', how: 'detached' });
    expect(await play(reloaded, reloadedEnv, 1)).toBe(4);
    reloadedEnv.kill();
    const next = lms.relaunch();
    const { session: third, env: thirdEnv } = await launch(next, browser);
    expect(third.launch.suspendData).toBe(stateOf(4));
    await play(third, thirdEnv, 0);
    third.exit();
    await thirdEnv.advance(3000);
    expect(lms.verbs.filter((verb) => verb === 'answered')).toHaveLength(4);
    expect([...lms.violations, ...next.violations]).toEqual([]);
  });

  it.each([0, 400, 1600])(
    'never tells an LRS more than saved state has, whichever request a killed browser was at (%i ms each)',
    async (takes) => {
      for (let last = 0; last < 16; last += 1) {
        const lms = new RecorderCmi5();
        let left = Infinity;
        const env = fakeEnv({
          query: lms.query,
          fetch: async (input, init) => {
            left -= 1;
            if (left < 0) return new Promise(() => undefined);
            await new Promise<void>((resolve) => void env.wait(resolve, takes));
            return lms.fetch(input, init);
          },
        });
        const session = await within(env, 60_000, openCmi5(env));
        left = last;
        await play(session, env, 5, 3);
        await env.advance(20_000);
        env.kill();
        // Nor has the disk what that browser kept.
        const again = lms.relaunch();
        const { session: next, env: nextEnv } = await launch(again);
        const had = decisionsIn(next.launch.suspendData);
        const told = (): number => lms.verbs.filter((verb) => verb === 'answered').length;
        expect(told()).toBeLessThanOrEqual(had);
        await play(next, nextEnv, 0, 3);
        next.exit();
        await nextEnv.advance(3000);
        expect(told()).toBe(had);
        expect([...lms.violations, ...again.violations]).toEqual([]);
      }
    },
  );

  it('says so where a launch gets no answer', async () => {
    const env = fakeEnv({ query: new RecorderCmi5().query });
    expect((await within(env, 60_000, openCmi5(env))).connection).toEqual({ kind: 'local', how: 'silent' });
  });

  it('says the rest as it goes where the window is closed during the exit', async () => {
    const lms = new RecorderCmi5({ masteryScore: 0.8 });
    let [slow, gone] = [false, false];
    const env = fakeEnv({
      query: lms.query,
      fetch: async (input, init) => {
        if (slow) await new Promise<void>((resolve) => void env.wait(resolve, 2000));
        return gone && init?.keepalive !== true ? new Promise(() => undefined) : lms.fetch(input, init);
      },
    });
    const session = await within(env, 60_000, openCmi5(env));
    await play(session, env, 1, 3);
    slow = true;
    session.update(reportAfter(3, 3), true);
    await env.advance(200);
    session.exit();
    expect(session.connection).toEqual({ kind: 'ended', how: 'saving' });
    await env.advance(500);
    env.fire('leaving');
    gone = true;
    await env.advance(10_000);
    expect(lms.verbs.slice(-3)).toEqual(['completed', 'passed', 'terminated']);
    expect(lms.registration.documents.get('bookmark')?.suspendData).toBe(stateOf(3));
    expect(lms.violations).toEqual([]);
  });

  it('waits for a hanging LRS at the exit, but not forever', async () => {
    let hangs = false;
    const lms = new RecorderCmi5({
      returnURL: 'https://lms.example/back',
      faults: () => (hangs ? 'silent' : null),
    });
    const { session, env } = await launch(lms);
    await play(session, env, 1);
    hangs = true;
    session.update(reportAfter(2), true);
    await env.advance(100);
    session.exit();
    await env.advance(5000);
    expect([session.connection, env.went]).toEqual([{ kind: 'ended', how: 'saving' }, []]);
    await env.advance(6000);
    expect([session.connection, env.went]).toEqual([{ kind: 'ended', how: 'kept' }, ['https://lms.example/back']]);
  });

  it('terminates even where the LRS refuses what was to be said before', async () => {
    const lms = new RecorderCmi5();
    const env = fakeEnv({
      query: lms.query,
      fetch: (input, init) =>
        typeof init?.body === 'string' && init.body.includes('verbs/failed')
          ? Promise.resolve(new Response(null, { status: 403 }))
          : lms.fetch(input, init),
    });
    const session = await within(env, 60_000, openCmi5(env));
    session.update(report(), false);
    session.update(report({ success: 'failed', suspendData: 'f' }), true);
    await env.advance(3000);
    session.exit();
    await env.advance(3000);
    expect(lms.verbs).toEqual(['initialized', 'terminated']);
    expect(session.connection).toEqual({ kind: 'ended', how: 'kept' });
  });

  it('runs without a launch', async () => {
    const env = fakeEnv({});
    expect((await within(env, 1000, openCmi5(env))).connection.kind).toBe('local');
  });

  it('loses and doubles nothing, whatever the network does', { timeout: 600_000 }, async () => {
    const faults = fc.record({
      seed: fc.integer(),
      rate: fc.constantFrom(0, 0.1, 0.4),
      kind: fc.constantFrom<LrsFault>('offline', 'lost', 500, 401, 429),
    });
    const legs = fc.array(
      fc.record({
        decisions: fc.integer({ min: 0, max: 4 }),
        leave: fc.constantFrom('exit', 'closed', 'leaving', 'killed', 'reloaded'),
      }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(legs, faults, async (script, { seed, rate, kind }) => {
        let state = seed >>> 0;
        const random = (): number => {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          return state / 2 ** 32;
        };
        const browser = new FakeBrowser();
        let tab = new FakeStorage();
        let lms = new RecorderCmi5({ faults: () => (random() < rate ? kind : null) });
        const all: string[] = [];
        for (const leg of script) {
          const { session, env } = await launch(lms, browser, tab);
          await play(session, env, leg.decisions, 6);
          if (leg.leave === 'exit' || leg.leave === 'closed') session.exit();
          if (leg.leave === 'closed') await env.advance(0);
          if (leg.leave === 'leaving' || leg.leave === 'closed') env.fire('leaving');
          await env.advance(leg.leave === 'killed' || leg.leave === 'reloaded' ? 0 : 100_000);
          env.kill();
          if (leg.leave === 'reloaded') continue;
          all.push(...lms.violations);
          lms = lms.relaunch();
          tab = new FakeStorage();
        }
        all.push(...lms.violations);
        const healthy = lms.relaunch({});
        const { session, env } = await launch(healthy, browser);
        const decided = await play(session, env, 0, 6);
        session.exit();
        await env.advance(5000);
        const { verbs } = healthy;
        expect([...all, ...healthy.violations]).toEqual([]);
        expect(verbs.filter((verb) => verb === 'answered')).toHaveLength(decided);
        expect(verbs.filter((verb) => verb === 'passed')).toHaveLength(decided >= 6 ? 1 : 0);
        expect(healthy.registration.documents.get('bookmark')?.suspendData).toBe(stateOf(decided));
      }),
      { numRuns: RUNS, seed: 20_260_102 },
    );
  });
});
