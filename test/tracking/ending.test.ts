import { describe, expect, it } from 'vitest';
import { openScorm12, openScorm2004 } from '../../src/tracking/open-scorm.js';
import { Recorder12 } from '../support/recorder12.js';
import { Recorder2004 } from '../support/recorder2004.js';
import { apiName, launch, windowWith } from './driver.js';
import { fakeEnv, within } from './fake-env.js';
import { reportAfter } from './fake-reports.js';

describe('an ended session', () => {
  it.each([
    ['scorm12', 'shared', 'kept'],
    ['scorm2004', 'shared', 'kept'],
    ['scorm12', 'refused', 'lost'],
  ] as const)('says that an exit did not get through (%s, storage %s)', async (standard, storage, how) => {
    const faults = (method: string, nth: number): 'false' | null => (method === 'Commit' && nth > 1 ? 'false' : null);
    const recorder = standard === 'scorm12' ? new Recorder12({ faults }) : new Recorder2004({ faults });
    const env = fakeEnv({ window: windowWith({ [apiName[standard]]: recorder.api }), storage });
    const session = await within(env, 5000, (standard === 'scorm12' ? openScorm12 : openScorm2004)(env));
    session.update(reportAfter(0), false);
    await env.advance(2000);
    session.update(reportAfter(1), true);
    session.exit();
    expect(session.connection).toEqual({ kind: 'ended', how });
    expect(recorder.count('Finish')).toBe(1);
  });

  it('says that an exit without a network did not get through, whatever the LMS answers', async () => {
    const { session, env } = await launch('scorm12', new Recorder12().api);
    session.update(reportAfter(1), true);
    env.goOffline();
    session.exit();
    expect(session.connection).toEqual({ kind: 'ended', how: 'kept' });
  });

  it('says after a clean exit that all is stored, and of a review that nothing was recorded', async () => {
    const { session } = await launch('scorm12', new Recorder12().api);
    session.update(reportAfter(1), true);
    session.exit();
    expect(session.connection).toEqual({ kind: 'ended', how: 'stored' });
    const { session: review } = await launch('scorm12', new Recorder12({ mode: 'review' }).api);
    review.update(reportAfter(1), true);
    review.exit();
    expect(review.connection).toEqual({ kind: 'ended', how: 'nothing' });
  });
});
