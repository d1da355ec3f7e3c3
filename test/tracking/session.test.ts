import { describe, expect, it } from 'vitest';
import { Recorder12 } from '../support/recorder12.js';
import { Recorder2004 } from '../support/recorder2004.js';
import { expectedRecord, launch, recordOf, windowWith } from './driver.js';
import { fakeEnv, FakeBrowser, within, type FakeEnv } from './fake-env.js';
import { openScorm12 } from '../../src/tracking/open-scorm.js';
import { reportAfter, stateOf } from './fake-reports.js';

const methods = (recorder: Recorder12 | Recorder2004, from = 0): readonly string[] =>
  recorder.calls.slice(from).map(({ method, args }) => [method, ...args].join(' ').trim());

describe('launch', () => {
  it('sets incomplete and exit at once, then commits', async () => {
    const recorder = new Recorder12({ learnerName: '<b>Doe</b>, Jo', language: 'es-MX' });
    const { session } = await launch('scorm12', recorder.api);
    expect(methods(recorder).filter((call) => !call.startsWith('GetValue'))).toEqual([
      'Initialize',
      'SetValue cmi.core.lesson_status incomplete',
      'SetValue cmi.core.exit suspend',
      'Commit',
    ]);
    expect(session.launch).toEqual({
      learnerName: '<b>Doe</b>, Jo',
      suspendData: '',
      language: 'es-MX',
    });
  });

  it.each([
    { mode: 'review', credit: 'credit' },
    { mode: 'browse', credit: 'credit' },
    { mode: 'normal', credit: 'no-credit' },
  ] as const)('writes nothing in $mode mode with $credit', async (options) => {
    for (const recorder of [new Recorder12(options), new Recorder2004(options)]) {
      const { session, env } = await launch(recorder instanceof Recorder12 ? 'scorm12' : 'scorm2004', recorder.api);
      expect(session.connection).toEqual({ kind: 'untracked' });
      session.update(reportAfter(3, 3), true);
      await env.advance(5000);
      env.fire('hidden');
      session.exit();
      expect(recorder.count('SetValue') + recorder.count('Commit')).toBe(0);
      expect(recorder.count('Finish')).toBe(1);
    }
  });

  it('never takes a pass away from an LMS whose saved state was lost', async () => {
    const recorder = new Recorder12({}, { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '90' });
    const { session, env } = await launch('scorm12', recorder.api);
    session.update(reportAfter(0), false);
    session.update({ ...reportAfter(1), score: { raw: 40, min: 0, max: 100 } }, true);
    await env.advance(5000);
    session.exit();
    expect(recorder.stored).toMatchObject({ 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '90' });
  });

  it('ignores a copy that the saved state did not grow out of', async () => {
    const browser = new FakeBrowser();
    const mine = new Recorder12();
    const first = await launch('scorm12', mine.api, browser);
    first.session.update(reportAfter(3), true);
    await first.env.advance(3000);
    first.env.kill();
    mine.stored['cmi.suspend_data'] = stateOf(40);
    const elsewhere = mine.relaunch();
    const { session } = await launch('scorm12', elsewhere.api, browser);
    expect(session.launch.suspendData).toBe(stateOf(40));
    const anew = new Recorder12();
    const { session: third } = await launch('scorm12', anew.api, browser);
    expect(third.launch.suspendData).toBe('');
  });

  it('falls back to the browser where no LMS answers', async () => {
    const recorder = new Recorder12({ faults: (method) => (method === 'Initialize' ? 'false' : null) });
    const { session } = await launch('scorm12', recorder.api);
    expect(session.connection).toEqual({ kind: 'local', how: 'silent' });
  });

  it('does not overwrite what it could not read', async () => {
    const recorder = new Recorder12({
      faults: (method, _, element) => (method === 'GetValue' && element === 'cmi.suspend_data' ? 'throws' : null),
    });
    const { session, env } = await launch('scorm12', recorder.api);
    session.update(reportAfter(1), true);
    await env.advance(5000);
    session.exit();
    expect(session.connection.kind).toBe('ended');
    expect(recorder.count('SetValue')).toBe(0);
  });
});

describe('saving', () => {
  it('calls nothing in update, then writes interaction, score, status and commits once', async () => {
    const recorder = new Recorder12();
    const { session, env } = await launch('scorm12', recorder.api);
    session.update(reportAfter(0), false);
    await env.advance(2000);
    const before = recorder.calls.length;
    session.update(reportAfter(1, 1), true);
    expect(recorder.calls.length).toBe(before);
    expect(session.connection).toEqual({ kind: 'saving' });
    await env.advance(2000);
    expect(session.connection).toEqual({ kind: 'saved' });
    expect(methods(recorder, before)).toEqual([
      'SetValue cmi.interactions.0.id priya_scene0_0',
      'SetValue cmi.interactions.0.type choice',
      'SetValue cmi.interactions.0.objectives.0.id O1',
      'SetValue cmi.interactions.0.time 03:04:05',
      'SetValue cmi.interactions.0.correct_responses.0.pattern a',
      'SetValue cmi.interactions.0.weighting 1',
      'SetValue cmi.interactions.0.student_response a',
      'SetValue cmi.interactions.0.result wrong',
      'SetValue cmi.interactions.0.latency 0000:00:04.20',
      'SetValue cmi.objectives.0.id O1',
      'SetValue cmi.objectives.0.status passed',
      'SetValue cmi.core.score.raw 85',
      'SetValue cmi.core.score.min 0',
      'SetValue cmi.core.score.max 100',
      'SetValue cmi.core.lesson_status passed',
      'SetValue cmi.core.lesson_location priya/scene1',
      `SetValue cmi.suspend_data ${stateOf(1)}`,
      'Commit',
    ]);
  });

  it.each(['scorm12', 'scorm2004'] as const)(
    'takes at most 12 writes a decision and one commit (%s)',
    async (standard) => {
      const recorder = standard === 'scorm12' ? new Recorder12() : new Recorder2004();
      const { session, env } = await launch(standard, recorder.api);
      session.update(reportAfter(0), false);
      session.update(reportAfter(1), true);
      await env.advance(3000);
      for (let turn = 2; turn < 12; turn += 1) {
        const [sets, commits] = [recorder.count('SetValue'), recorder.count('Commit')];
        session.update(reportAfter(turn), true);
        await env.advance(20_000);
        expect(recorder.count('SetValue') - sets).toBeLessThanOrEqual(12);
        expect(recorder.count('Commit') - commits).toBe(1);
      }
    },
  );

  it('puts milestones in quick succession into one commit', async () => {
    const recorder = new Recorder12();
    const { session, env } = await launch('scorm12', recorder.api);
    session.update(reportAfter(0), false);
    await env.advance(3000);
    const before = recorder.count('Commit');
    for (let turn = 1; turn <= 8; turn += 1) {
      session.update(reportAfter(turn), true);
      await env.advance(100);
    }
    await env.advance(2000);
    expect(recorder.count('Commit') - before).toBeLessThanOrEqual(2);
    expect(recorder.stored['cmi.suspend_data']).toBe(stateOf(8));
  });

  it('commits what is no milestone when the page is hidden', async () => {
    const recorder = new Recorder12();
    const { session, env } = await launch('scorm12', recorder.api);
    session.update(reportAfter(0), false);
    await env.advance(3000);
    session.update({ ...reportAfter(0), location: 'quiz/item7', suspendData: stateOf(0.5) }, false);
    await env.advance(3000);
    expect(recorder.stored['cmi.core.lesson_location']).toBe('priya/scene0');
    env.fire('hidden');
    expect(recorder.stored['cmi.core.lesson_location']).toBe('quiz/item7');
  });

  it('writes nothing between a press and its paint, whatever timer runs out meanwhile', async () => {
    let down = true;
    const recorder = new Recorder12({
      faults: (method, nth) => (method === 'Commit' && nth > 1 && down ? 'false' : null),
      takes: (method) => {
        if (method === 'Commit') blocked.env?.block(300);
      },
    });
    const blocked: { env: FakeEnv | null } = { env: null };
    const { session, env } = await launch('scorm12', recorder.api);
    blocked.env = env;
    session.update(reportAfter(0), false);
    await env.advance(1500);
    session.update(reportAfter(1), true);
    await env.advance(400);
    expect(session.connection.kind).toBe('unsaved');
    // Retries are due at some time in these ten seconds: at every one of them a press comes just before.
    for (let ms = 0; ms < 10_000; ms += 10) {
      env.fire('active');
      const [calls, pressed] = [recorder.calls.length, env.elapsed()];
      await env.advance(10);
      expect([recorder.calls.length, env.elapsed()]).toEqual([calls, pressed + 10]);
      await env.advance(10);
    }
    down = false;
    await env.advance(60_000);
    expect(session.connection.kind).toBe('saved');
    expect(recorder.stored['cmi.suspend_data']).toBe(stateOf(1));
  });

  it('goes on with the API object that an LMS puts in place of its own', async () => {
    const recorder = new Recorder12();
    const window = windowWith({ API: recorder.api });
    const env = fakeEnv({ window });
    const session = await within(env, 5000, openScorm12(env));
    session.update(reportAfter(0), false);
    session.update(reportAfter(2), true);
    await env.advance(2000);
    recorder.state = 'finished';
    const fresh = recorder.relaunch();
    (window as { parent: { API: unknown } }).parent.API = fresh.api;
    session.update(reportAfter(3, 3), true);
    await env.advance(60_000);
    expect(session.connection.kind).toBe('saved');
    session.exit();
    expect(fresh.errors).toEqual([]);
    expect(fresh.count('Initialize')).toBe(1);
    expect(recordOf('scorm12', fresh.stored)).toEqual(expectedRecord('scorm12', 3, 3));
  });

  it('retries with growing pauses, and at once when asked', async () => {
    let down = true;
    const recorder = new Recorder12({
      faults: (method, nth) => (method === 'Commit' && nth > 1 && down ? 'false' : null),
    });
    const { session, env } = await launch('scorm12', recorder.api);
    session.update(reportAfter(0), false);
    await env.advance(1500);
    session.update(reportAfter(1), true);
    await env.advance(1000);
    const { connection } = session;
    expect(connection.kind).toBe('unsaved');
    await env.advance(600_000);
    expect(session.connection).toEqual(connection);
    expect(recorder.count('Commit')).toBeLessThan(40);
    down = false;
    session.retry();
    expect(session.connection).toEqual({ kind: 'saving' });
    await env.advance(50);
    expect(session.connection).toEqual({ kind: 'saved' });
    expect(recorder.errors).toEqual([]);
  });

  it('sends a small last message when the page is dismissed, without a commit', async () => {
    const recorder = new Recorder12();
    const { session, env } = await launch('scorm12', recorder.api);
    session.update(reportAfter(0), false);
    await env.advance(3000);
    const before = recorder.calls.length;
    session.update(reportAfter(300), true);
    env.fire('leaving');
    const last = recorder.calls.slice(before);
    expect(last.map(({ method }) => method)).not.toContain('Commit');
    expect(last.at(-1)?.method).toBe('Finish');
    expect(last.reduce((size, { args }) => size + encodeURIComponent(args.join('')).length + 2, 0)).toBeLessThan(
      60_000,
    );
    expect(session.connection).toEqual({ kind: 'ended', how: 'stored' });
    env.fire('returned');
    expect(session.connection).toEqual({ kind: 'ended', how: 'stored' });
  });

  it('counts attention, not the clock on the wall', async () => {
    const recorder = new Recorder2004();
    const { session, env } = await launch('scorm2004', recorder.api);
    session.update(reportAfter(0), false);
    await env.advance(60_000);
    env.fire('active');
    await env.advance(3_600_000);
    env.fire('active');
    env.fire('hidden');
    await env.advance(3_600_000);
    env.fire('shown');
    await env.advance(10_000);
    session.exit();
    // One minute, three minutes of an hour without a sign, nothing while hidden, ten seconds; and what the launch took.
    expect(recorder.stored['cmi.session_time']).toBe('PT0H4M21.75S');
  });

  it('finishes exactly once and is silent afterwards', async () => {
    const recorder = new Recorder12();
    const { session, env } = await launch('scorm12', recorder.api);
    session.update(reportAfter(1), true);
    session.exit();
    const { length } = recorder.calls;
    session.exit();
    session.update(reportAfter(2), true);
    session.retry();
    env.fire('hidden');
    env.fire('leaving');
    await env.advance(100_000);
    expect(recorder.calls.length).toBe(length);
    expect(recorder.calls.slice(-2).map(({ method }) => method)).toEqual(['Commit', 'Finish']);
  });
});
