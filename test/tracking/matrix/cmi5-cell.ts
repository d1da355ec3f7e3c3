/** One fault against the cmi5 package: a launch with the fault, then one without. */
import { openCmi5 } from '../../../src/tracking/cmi5/open.js';
import type { Session } from '../../../src/tracking/port.js';
import { RecorderCmi5 } from '../../support/recorder-cmi5.js';
import { fakeEnv, FakeBrowser, FakeStorage, within, type FakeEnv } from '../fake-env.js';
import { decisionsIn, reportAfter, stateOf } from '../fake-reports.js';
import type { Cmi5Fault } from './cmi5-faults.js';
import { PASS_AT, type Cell } from './faults.js';
import { Seen } from './seen.js';

export async function cmi5Cell(fault: Cmi5Fault): Promise<Cell> {
  const browser = new FakeBrowser();
  let tab = new FakeStorage();
  const seen = new Seen();
  let lms = new RecorderCmi5({ masteryScore: 0.8, ...fault.options?.() });
  const fresh = (at: RecorderCmi5, storage: FakeStorage): FakeEnv =>
    fakeEnv({ query: at.query, fetch: at.fetch, browser, tab: storage });
  const open = async (env: FakeEnv, watched: boolean): Promise<Session> => {
    const session = await within(env, 60_000, openCmi5(env));
    if (watched) seen.watch(session);
    return session;
  };
  let env = fresh(lms, tab);
  fault.prepare?.(env, browser);
  let session = await open(env, true);
  session.update(reportAfter(0), false);
  await env.advance(1500);
  const second = async (): Promise<void> => {
    const twin = fresh(lms, tab);
    const other = await open(twin, true);
    other.update(reportAfter(1), true);
    await twin.advance(3000);
  };
  let given = 0;
  let missing = 0;
  const violations: string[] = [];
  for (let turn = 1; turn <= PASS_AT; turn += 1) {
    const again = turn === Math.abs(fault.reloadAt ?? 0) || (turn > 1 && fault.everyStep !== undefined);
    if (again) {
      // A negative turn: reloaded without any farewell.
      if ((fault.reloadAt ?? 0) > 0 || fault.everyStep === 'reloaded') env.fire('leaving');
      await env.advance(fault.everyStep === 'killed' ? 0 : 100);
      env.kill();
      if (fault.everyStep === 'killed') {
        violations.push(...lms.violations);
        lms = lms.relaunch();
        tab = new FakeStorage();
      }
      env = fresh(lms, tab);
      session = await open(env, true);
      const restored = decisionsIn(session.launch.suspendData);
      missing = Math.max(missing, turn - 1 - restored);
      session.update(reportAfter(restored, PASS_AT), false);
      await env.advance(1500);
    }
    await fault.before?.(turn, { env, lms, second });
    if (session.connection.kind === 'ended') break;
    session.update(reportAfter(turn, PASS_AT), true);
    given = turn;
    await env.advance(20_000);
  }
  const sees = seen.list;
  if (fault.leave === 'leaving') env.fire('leaving');
  else if (fault.leave !== 'killed') session.exit();
  await env.advance(fault.leave === 'killed' ? 0 : 1000);
  env.kill();

  const next = lms.relaunch({ masteryScore: 0.8 });
  const nextEnv = fresh(next, new FakeStorage());
  const again = await open(nextEnv, false);
  const restored = decisionsIn(again.launch.suspendData);
  for (let decided = restored; decided <= PASS_AT; decided += 1) {
    again.update(reportAfter(decided, PASS_AT), decided > restored);
    await nextEnv.advance(5000);
  }
  again.exit();
  await nextEnv.advance(5000);

  const { verbs, registration } = next;
  const count = (verb: string): number => verbs.filter((one) => one === verb).length;
  const ids = registration.statements
    .filter((_, nth) => verbs[nth] === 'answered')
    .map((statement) => JSON.stringify([statement.timestamp, statement.object]));
  const distinct = new Set(ids).size;
  const kept = registration.documents.get('bookmark')?.suspendData === stateOf(PASS_AT);
  return {
    sees,
    ends: `${ids.length} answered, ${['completed', 'passed'].filter((verb) => count(verb) > 0).join(' and ')}, 0.85`,
    lost: Math.max(PASS_AT - distinct, given - restored, missing),
    doubled: ids.length - distinct,
    wrongStatus: Math.abs(count('completed') - 1) + Math.abs(count('passed') - 1) + count('failed'),
    mistakes: [...violations, ...lms.violations, ...next.violations, ...(kept ? [] : ['bookmark'])],
  };
}
