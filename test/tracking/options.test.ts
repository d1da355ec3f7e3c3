import { describe, expect, it } from 'vitest';
import { openScorm12, openScorm2004 } from '../../src/tracking/open-scorm.js';
import { Recorder12 } from '../support/recorder12.js';
import { Recorder2004 } from '../support/recorder2004.js';
import { windowWith } from './driver.js';
import { fakeEnv, within } from './fake-env.js';
import { reportAfter } from './fake-reports.js';

describe('options', () => {
  const play = async (options: object): Promise<Readonly<Record<string, string>>> => {
    const recorder = new Recorder12();
    const env = fakeEnv({ window: windowWith({ API: recorder.api }), options });
    const session = await within(env, 5000, openScorm12(env));
    session.update(reportAfter(2, 2), true);
    session.exit();
    expect(recorder.errors).toEqual([]);
    return recorder.stored;
  };
  it('completed with a score', async () => {
    expect(await play({ finalStatus: 'completed' })).toMatchObject({ 'cmi.core.lesson_status': 'completed' });
  });
  it('normal exit after a pass', async () => {
    expect(await play({ exitAfterPass: 'normal' })).toMatchObject({ 'cmi.core.exit': '' });
  });
  it.each([
    ['suspend', 'suspend', 1],
    ['normal', 'normal', 0],
  ] as const)('asks a 2004 LMS to suspend only what is suspended (%s)', async (exitAfterPass, exit, requests) => {
    const recorder = new Recorder2004();
    const env = fakeEnv({ window: windowWith({ API_1484_11: recorder.api }), options: { exitAfterPass } });
    const session = await within(env, 5000, openScorm2004(env));
    session.update(reportAfter(2, 2), true);
    session.exit();
    expect(recorder.stored['cmi.exit']).toBe(exit);
    expect(recorder.calls.filter(({ args }) => args[0] === 'adl.nav.request')).toHaveLength(requests);
  });
  it('readable responses', async () => {
    expect(await play({ responses: 'readable' })).toMatchObject({
      'cmi.interactions.1.type': 'fill-in',
      'cmi.interactions.1.student_response': 'name_it_plainly',
      'cmi.interactions.1.correct_responses.0.pattern': 'name_it_plainly',
    });
  });
});
