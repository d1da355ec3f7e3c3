import { describe, expect, it } from 'vitest';
import { openScorm12 } from '../../src/tracking/open-scorm.js';
import { Recorder12 } from '../support/recorder12.js';
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
  it('readable responses', async () => {
    expect(await play({ responses: 'readable' })).toMatchObject({
      'cmi.interactions.1.type': 'fill-in',
      'cmi.interactions.1.student_response': 'name_it_plainly',
      'cmi.interactions.1.correct_responses.0.pattern': 'name_it_plainly',
    });
  });
});
