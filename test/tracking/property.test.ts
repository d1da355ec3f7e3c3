/**
 * Random plays of a real course × random faults: the LMS's final record always equals the report of the state that the learner
 * stands in; nothing is lost, doubled or wrong. Six cases of 700 plays here and two of 500 in property-cmi5.test.ts, or as many as TRACKING_RUNS says.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Options } from '../../src/tracking/env.js';
import { openScorm12, openScorm2004 } from '../../src/tracking/open-scorm.js';
import type { Fault, Faults, Method, RecorderOptions } from '../support/recorder-faults.js';
import type { Recorder } from '../support/recorder-base.js';
import { Recorder2004 } from '../support/recorder2004.js';
import { Recorder12 } from '../support/recorder12.js';
import { apiName, windowWith, type Scorm } from './driver.js';
import { fakeEnv, FakeBrowser, within } from './fake-env.js';
import { Learner, type Leg } from './learner.js';
import { heldOf, wantedOf } from './record.js';

const RUNS = Number(process.env.TRACKING_RUNS ?? 700);
/** The same plays every time; TRACKING_SEED for others. */
const SEED = Number(process.env.TRACKING_SEED ?? 20_260_102);

const faultsOf: Readonly<Record<Method, readonly Fault[]>> = {
  Initialize: ['false', 'throws', 'undefined'],
  GetValue: ['null', 'throws'],
  SetValue: ['false', 'false0', 'throws', 'undefined'],
  Commit: ['false', 'throws', 'undefined', 'null', 'counted', 'lies', 'stores'],
  Finish: ['false', 'throws', 'counted', 'lies', 'stores'],
};

const legs = fc.array(
  fc.record<Leg>({
    events: fc.integer({ min: 0, max: 20 }),
    pause: fc.constantFrom(5, 50, 1200, 5000),
    leave: fc.constantFrom('exit', 'leaving', 'killed'),
  }),
  { minLength: 1, maxLength: 3 },
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

const cases: readonly (readonly [Scorm, Partial<Options>])[] = (['scorm12', 'scorm2004'] as const).flatMap((standard) =>
  [{}, { responses: 'readable' }, { interactions: 'aligned' }].map(
    (options) => [standard, options as Partial<Options>] as const,
  ),
);

describe('random plays with random faults', () => {
  it.each(cases)('%s %o ends with exactly the report of its state', { timeout: 600_000 }, async (standard, options) => {
    const fresh = (faults: RecorderOptions): Recorder12 | Recorder2004 =>
      standard === 'scorm12' ? new Recorder12(faults) : new Recorder2004(faults);
    const open = standard === 'scorm12' ? openScorm12 : openScorm2004;
    const look: Leg = { events: 0, pause: 5000, leave: 'exit' };
    await fc.assert(
      fc.asyncProperty(legs, scripts, fc.integer(), async (play, script, seed) => {
        const browser = new FakeBrowser();
        const learner = new Learner(seed);
        let recorder = fresh({ faults: faultsFrom(script) });
        const launch = async (leg: Leg): Promise<void> => {
          const env = fakeEnv({ window: windowWith({ [apiName[standard]]: recorder.api }), browser, options });
          await learner.play(await within(env, 12_000, open(env)), env, leg);
          env.kill();
          expect(mistakes(recorder)).toEqual([]);
        };
        for (const leg of play) {
          await launch(leg);
          recorder = recorder.relaunch();
        }
        // The LMS is well again; the learner looks in once more.
        recorder = recorder.relaunch({});
        await launch(look);
        const { report, told } = learner;
        expect(heldOf(standard, recorder.stored, report, options)).toEqual(wantedOf(standard, report, told, options));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
