/** Killed or reloaded at every step of a scripted run, twice over: the third launch ends with everything, once. */
import { describe, expect, it } from 'vitest';
import { Recorder12 } from '../support/recorder12.js';
import { Recorder2004 } from '../support/recorder2004.js';
import { expectedRecord, launch, recordOf } from './driver.js';
import { FakeBrowser } from './fake-env.js';
import { decisionsIn, reportAfter } from './fake-reports.js';

const PASS_AT = 6;

describe.each(['scorm12', 'scorm2004'] as const)('%s, killed or reloaded', (standard) => {
  const steps = Array.from({ length: PASS_AT + 1 }, (_, step) => step);
  const ends = ['killed', 'leaving', 'killed before the paint'] as const;
  it.each(steps.flatMap((step) => ends.map((end) => ({ step, end }))))(
    '$end after step $step',
    async ({ step, end }) => {
      const browser = new FakeBrowser();
      let recorder: Recorder12 | Recorder2004 = standard === 'scorm12' ? new Recorder12() : new Recorder2004();
      for (let opening = 0; opening < 3; opening += 1) {
        const { session, env } = await launch(standard, recorder.api, browser);
        let decided = decisionsIn(session.launch.suspendData);
        session.update(reportAfter(decided, PASS_AT), false);
        await env.advance(1500);
        while (opening === 2 ? decided < PASS_AT : decided < step) {
          decided += 1;
          session.update(reportAfter(decided, PASS_AT), true);
          if (end !== 'killed before the paint' || decided < step) await env.advance(1500);
        }
        if (opening === 2) session.exit();
        else if (end === 'leaving') {
          env.fire('hidden');
          env.fire('leaving');
        }
        env.kill();
        expect(recorder.errors).toEqual([]);
        recorder = recorder.relaunch({});
      }
      expect(recordOf(standard, recorder.stored)).toEqual(expectedRecord(standard, PASS_AT, PASS_AT));
    },
  );
});
