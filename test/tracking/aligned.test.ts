/** Aligned interactions: one index for each decision point and item, declared in idle moments, overwritten with the newest answer. */
import { describe, expect, it } from 'vitest';
import type { CourseEvent } from '../../src/course/events.js';
import { slotsOf } from '../../src/course/report-slots.js';
import { reportOf } from '../../src/course/report.js';
import { choose } from '../../src/course/response.js';
import { initialState } from '../../src/course/state.js';
import { openScorm12, openScorm2004 } from '../../src/tracking/open-scorm.js';
import type { Session } from '../../src/tracking/port.js';
import { course, itemId, key, play, unitId } from '../support/course.js';
import type { RecorderOptions } from '../support/recorder-faults.js';
import { Recorder2004 } from '../support/recorder2004.js';
import { Recorder12 } from '../support/recorder12.js';
import { apiName, windowWith, type Scorm } from './driver.js';
import { fakeEnv, FakeBrowser, within, type FakeEnv } from './fake-env.js';

const at = 1_767_323_045_000;
const fresh = initialState(course, 1, at);
const check = (one: string): CourseEvent => ({
  type: 'checked',
  item: itemId('check-one'),
  response: choose(key(one)),
  at,
  took: 1000,
});
const toPriya: readonly CourseEvent[] = [
  { type: 'opened', unit: unitId('priya'), at },
  { type: 'begun', at },
];
const reply = (one: string): CourseEvent => ({ type: 'replied', reply: key(one), at, took: 1000 });
const slots = slotsOf(course);

type Recorder = Recorder12 | Recorder2004;
const fresh12or2004 = (standard: Scorm, options: RecorderOptions = {}): Recorder =>
  standard === 'scorm12' ? new Recorder12(options) : new Recorder2004(options);

async function open(
  standard: Scorm,
  recorder: Recorder,
  browser = new FakeBrowser(),
): Promise<readonly [Session, FakeEnv]> {
  const window = windowWith({ [apiName[standard]]: recorder.api });
  const env = fakeEnv({ window, browser, options: { interactions: 'aligned' } });
  return [await within(env, 5000, (standard === 'scorm12' ? openScorm12 : openScorm2004)(env)), env];
}

const idsIn = (recorder: Recorder): readonly string[] =>
  Object.entries(recorder.stored).flatMap(([element, id]) =>
    /^cmi\.interactions\.\d+\.id$/.test(element) ? [id] : [],
  );

describe.each(['scorm12', 'scorm2004'] as const)('aligned interactions in %s', (standard) => {
  const response = standard === 'scorm12' ? 'student_response' : 'learner_response';

  it('are declared a few at a time, without a commit of their own, and all in the course order', async () => {
    const recorder = fresh12or2004(standard);
    const [session, env] = await open(standard, recorder);
    session.update(reportOf(course, fresh), false);
    const [sets, commits] = [recorder.count('SetValue'), recorder.count('Commit')];
    await env.advance(16);
    expect(recorder.count('SetValue') - sets).toBeLessThanOrEqual(12);
    const slices: number[] = [];
    for (let moment = 0; moment < 20; moment += 1) {
      const before = recorder.count('SetValue');
      await env.advance(50);
      slices.push(recorder.count('SetValue') - before);
    }
    expect(Math.max(...slices)).toBeLessThanOrEqual(8);
    expect(recorder.count('Commit') - commits).toBeLessThanOrEqual(1);
    env.fire('hidden');
    expect(idsIn(recorder)).toEqual(slots.map(({ id }) => id));
    expect(recorder.stored['cmi.interactions.3.type']).toBe('choice');
    expect(recorder.errors).toEqual([]);
  });

  it('are overwritten with the newest answer', async () => {
    const recorder = fresh12or2004(standard);
    const [session, env] = await open(standard, recorder);
    session.update(reportOf(course, fresh), false);
    let state = fresh;
    for (const one of ['a', 'b']) {
      state = play(state, check(one));
      session.update(reportOf(course, state), true);
      await env.advance(2000);
    }
    expect(recorder.stored[`cmi.interactions.0.${response}`]).toBe('b');
    expect(recorder.stored['cmi.interactions.0.result']).toBe('correct');
    expect(idsIn(recorder).filter((id) => id.startsWith('check_one'))).toEqual(['check_one']);
    expect(recorder.errors).toEqual([]);
  });

  it('take what is not declared yet along with an answer that comes sooner', async () => {
    const recorder = fresh12or2004(standard);
    const [session, env] = await open(standard, recorder);
    session.update(reportOf(course, fresh), false);
    const state = play(fresh, ...toPriya, reply('a'), reply('a'));
    session.update(reportOf(course, state), true);
    await env.advance(20);
    expect(recorder.stored[`cmi.interactions.1.${response}`]).toBe('a');
    expect(recorder.errors).toEqual([]);
  });

  it('are told again in the next launch, since no count vouches for an overwritten answer', async () => {
    const browser = new FakeBrowser();
    const recorder = fresh12or2004(standard, {
      faults: (method, nth) => (method === 'Commit' && nth > 3 ? 'lies' : null),
    });
    const [session, env] = await open(standard, recorder, browser);
    session.update(reportOf(course, fresh), false);
    let state = play(fresh, check('a'));
    session.update(reportOf(course, state), true);
    await env.advance(5000);
    env.fire('hidden');
    env.fire('shown');
    await env.advance(5000);
    state = play(state, check('c'));
    session.update(reportOf(course, state), true);
    await env.advance(5000);
    state = play(state, check('b'));
    session.update(reportOf(course, state), true);
    await env.advance(5000);
    env.kill();
    expect(recorder.stored[`cmi.interactions.0.${response}`]).not.toBe('b');
    const next = recorder.relaunch({});
    const [again, nextEnv] = await open(standard, next, browser);
    again.update(reportOf(course, state), false);
    await nextEnv.advance(5000);
    again.exit();
    expect(next.stored[`cmi.interactions.0.${response}`]).toBe('b');
    expect(next.errors).toEqual([]);
  });

  it('leave an LMS without interactions alone', async () => {
    const recorder = fresh12or2004(standard, { lacks: ['interactions'] });
    const [session, env] = await open(standard, recorder);
    session.update(reportOf(course, fresh), false);
    session.update(reportOf(course, play(fresh, check('b'))), true);
    await env.advance(20_000);
    expect(session.connection).toEqual({ kind: 'saved' });
    session.exit();
    expect(idsIn(recorder)).toEqual([]);
  });
});
