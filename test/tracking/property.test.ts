/** Random plays × random faults: the LMS's final record always equals the last report; nothing is lost, doubled or wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault, Faults, Method, RecorderOptions } from '../support/recorder-faults.js';
import type { Recorder } from '../support/recorder-base.js';
import { Recorder2004 } from '../support/recorder2004.js';
import { Recorder12 } from '../support/recorder12.js';
import { expectedRecord, playLeg, recordOf, type Leg } from './driver.js';
import { FakeBrowser } from './fake-env.js';

const RUNS = Number(process.env.TRACKING_RUNS ?? 300);

const faultsOf: Readonly<Record<Method, readonly Fault[]>> = {
  Initialize: ['false', 'throws', 'undefined'],
  GetValue: ['null', 'throws'],
  SetValue: ['false', 'false0', 'throws', 'undefined'],
  Commit: ['false', 'throws', 'undefined', 'null', 'counted', 'lies', 'stores'],
  Finish: ['false', 'throws', 'counted', 'lies', 'stores'],
};

const legs = fc.array(
  fc.record<Leg>({
    decisions: fc.integer({ min: 0, max: 8 }),
    pause: fc.constantFrom(5, 50, 1200, 5000),
    leave: fc.constantFrom('exit', 'leaving', 'killed'),
  }),
  { minLength: 1, maxLength: 4 },
);

/** A pseudo-random fault for some of the calls. */
const scripts = fc.record({
  seed: fc.integer(),
  rate: fc.constantFrom(0, 0.02, 0.1, 0.4),
  only: fc.constantFrom<Method | null>(null, 'Commit', 'SetValue', 'GetValue', 'Initialize', 'Finish'),
});

function faultsFrom({ seed, rate, only }: { seed: number; rate: number; only: Method | null }): Faults {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return (method, nth) => {
    if (random() >= rate || (only !== null && only !== method) || (method === 'Initialize' && nth > 1)) return null;
    const kinds = faultsOf[method];
    return kinds[Math.floor(random() * kinds.length)] ?? null;
  };
}

/** A probe whether the session is already open follows a refused Initialize. */
const mistakes = (recorder: Recorder): unknown =>
  recorder.errors.filter(({ code, method }) => (code !== 301 && code !== 122) || method !== 'GetValue');

describe('random plays with random faults', () => {
  it.each([
    { standard: 'scorm12', fresh: (options: RecorderOptions) => new Recorder12(options) },
    { standard: 'scorm2004', fresh: (options: RecorderOptions) => new Recorder2004(options) },
  ] as const)('$standard ends with exactly the last report', { timeout: 600_000 }, async ({ standard, fresh }) => {
    await fc.assert(
      fc.asyncProperty(legs, scripts, fc.integer({ min: 3, max: 20 }), async (play, script, passAt) => {
        const browser = new FakeBrowser();
        let recorder: Recorder12 | Recorder2004 = fresh({ faults: faultsFrom(script) });
        for (const leg of play) {
          await playLeg(standard, recorder.api, leg, passAt, browser);
          expect(mistakes(recorder)).toEqual([]);
          recorder = recorder.relaunch();
        }
        // The LMS is well again; the learner looks in once more.
        recorder = recorder.relaunch({});
        const { decided } = await playLeg(
          standard,
          recorder.api,
          { decisions: 0, pause: 5000, leave: 'exit' },
          passAt,
          browser,
        );
        expect(mistakes(recorder)).toEqual([]);

        expect(recordOf(standard, recorder.stored)).toEqual(expectedRecord(standard, decided, passAt));
      }),
      { numRuns: RUNS },
    );
  });
});
