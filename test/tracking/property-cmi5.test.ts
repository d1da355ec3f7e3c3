/** Random plays of a real course × random faults of the network, or of the browser's storage: nothing is lost, doubled or wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCmi5 } from '../../src/tracking/cmi5/open.js';
import { answered } from '../../src/tracking/cmi5/statements.js';
import { defaultOptions } from '../../src/tracking/env.js';
import { openLocal } from '../../src/tracking/local.js';
import { random } from '../../src/course/random.js';
import { RecorderCmi5, type LrsFault } from '../support/recorder-cmi5.js';
import { xapiProblems } from '../support/xapi.js';
import { fakeEnv, FakeBrowser, FakeStorage, within } from './fake-env.js';
import { Learner, type Leg } from './learner.js';

const RUNS = Number(process.env.TRACKING_RUNS ?? 500);
/** The same plays every time; TRACKING_SEED for others. */
const SEED = Number(process.env.TRACKING_SEED ?? 20_260_102);

const legs = fc.array(
  fc.record<Leg>({
    events: fc.integer({ min: 0, max: 20 }),
    pause: fc.constantFrom(5, 1200, 5000),
    leave: fc.constantFrom('exit', 'leaving', 'killed', 'reloaded'),
  }),
  { minLength: 1, maxLength: 3 },
);
const faults = fc.record({
  seed: fc.integer(),
  rate: fc.constantFrom(0, 0.1, 0.4),
  kind: fc.constantFrom<LrsFault>('offline', 'lost', 500, 401, 429),
});
const look: Leg = { events: 0, pause: 5000, leave: 'exit' };

describe('random plays of a course', () => {
  it('end in an LRS with exactly what was answered', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(legs, faults, fc.integer(), async (play, { seed, rate, kind }, chance) => {
        const next = random(seed);
        const browser = new FakeBrowser();
        const learner = new Learner(chance);
        const violations: string[] = [];
        let tab = new FakeStorage();
        let lms = new RecorderCmi5({ validate: xapiProblems, faults: () => (next() < rate ? kind : null) });
        const launch = async (leg: Leg): Promise<void> => {
          const env = fakeEnv({ query: lms.query, fetch: lms.fetch, browser, tab });
          const session = await within(env, 70_000, openCmi5(env));
          // The LMS could not be reached and nothing of it is known here: the page says so, and plays for itself.
          const apart = session.connection.kind === 'local' && session.connection.how !== 'detached';
          await (apart ? new Learner(chance) : learner).play(session, env, leg);
          await env.advance(leg.leave === 'exit' || leg.leave === 'leaving' ? 100_000 : 0);
          env.kill();
        };
        for (const leg of play) {
          await launch(leg);
          if (leg.leave === 'reloaded') continue;
          violations.push(...lms.violations);
          lms = lms.relaunch();
          tab = new FakeStorage();
        }
        violations.push(...lms.violations);
        lms = lms.relaunch({ validate: xapiProblems });
        tab = new FakeStorage();
        await launch(look);
        expect([...violations, ...lms.violations]).toEqual([]);

        const { report, told } = learner;
        const au = {
          actor: {},
          registration: '',
          activityId: 'https://lms.example/au/1',
          contextTemplate: {},
          masteryScore: null,
        };
        const said = lms.registration.statements.filter((_, nth) => lms.verbs[nth] === 'answered');
        const gist = ({ object, result, timestamp }: Readonly<Record<string, unknown>>): string =>
          JSON.stringify([object, result, timestamp]);
        const wanted = told.map((one, number) => gist(answered(au, number, one, defaultOptions)));
        expect(said.map(gist).sort()).toEqual(wanted.sort());
        const count = (verb: string): number => lms.verbs.filter((one) => one === verb).length;
        expect(count('passed')).toBe(report.success === 'passed' ? 1 : 0);
        if (report.completed) expect(count('completed')).toBe(1);
        expect(lms.registration.documents.get('bookmark')?.suspendData).toBe(report.suspendData);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('end in the browser with exactly the state', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(legs, fc.constantFrom(0, 0.2, 0.6), fc.integer(), async (play, rate, chance) => {
        const next = random(chance);
        const browser = new FakeBrowser();
        const learner = new Learner(chance);
        for (const leg of [...play, look]) {
          const env = fakeEnv({ browser });
          const session = await within(env, 1000, openLocal(env));
          const filling = env.page.on('active', () => void (browser.storage.full = next() < rate));
          await learner.play(session, env, leg);
          // Room again, and time for one more try.
          filling();
          browser.storage.full = false;
          if (leg.leave === 'reloaded') await env.advance(70_000);
          env.kill();
        }
        expect(browser.storage.getItem('test-course:local')).toBe(learner.report.suspendData);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
