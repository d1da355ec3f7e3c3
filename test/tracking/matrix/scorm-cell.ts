/** One fault against one SCORM package: a launch with the fault, then one without. */
import pipwerks from 'pipwerks-scorm-api-wrapper';
import { openScorm12, openScorm2004 } from '../../../src/tracking/open-scorm.js';
import type { Session } from '../../../src/tracking/port.js';
import { Recorder12 } from '../../support/recorder12.js';
import { Recorder2004 } from '../../support/recorder2004.js';
import type { Call, RecorderOptions } from '../../support/recorder-faults.js';
import { apiName, windowWith, type Scorm } from '../driver.js';
import { fakeEnv, FakeBrowser, FakeStorage, within, type FakeEnv } from '../fake-env.js';
import { decisionsIn, reportAfter } from '../fake-reports.js';
import { heldOf, wantedOf } from '../record.js';
import { PASS_AT, type Result } from './faults.js';
import type { Recorder, ScormFault } from './scorm-faults.js';
import { Seen } from './seen.js';

export type ScormPackage = 'scorm12' | 'scorm2004-3' | 'scorm2004-4';

const standardOf = (name: ScormPackage): Scorm => (name === 'scorm12' ? 'scorm12' : 'scorm2004');

function fresh(name: ScormPackage, options: RecorderOptions): Recorder {
  if (name === 'scorm12') return new Recorder12(options);
  return new Recorder2004({ ...options, mostSuspendData: name === 'scorm2004-3' ? 4000 : 64_000 });
}

const statuses = ['cmi.core.lesson_status', 'cmi.completion_status', 'cmi.success_status'];

export async function scormCell(name: ScormPackage, fault: ScormFault): Promise<Result> {
  const standard = standardOf(name);
  if (fault.only2004 !== undefined && standard === 'scorm12') return fault.only2004;
  const browser = new FakeBrowser();
  const tab = new FakeStorage();
  const api = apiName[standard];
  const seen = new Seen();
  const open = async (on: FakeEnv, watched: boolean): Promise<Session> => {
    const session = await within(on, 12_000, (standard === 'scorm12' ? openScorm12 : openScorm2004)(on));
    if (watched) seen.watch(session);
    return session;
  };

  let recorder = fresh(name, fault.options?.(() => env) ?? {});
  const own = fault.api?.({ ...recorder.api }, standard === 'scorm12') ?? recorder.api;
  const window = fault.window?.(own, api) ?? windowWith({ [api]: own });
  let env = fakeEnv({ window, browser, tab });
  fault.prepare?.(env, browser);
  let session = await open(env, true);
  session.update(reportAfter(0), false);
  await env.advance(1500);
  const second = async (): Promise<void> => {
    const other = fakeEnv({ window: windowWith({ [api]: recorder.relaunch({}).api }), browser });
    // One wrapper a page: another tab has its own.
    const { handle } = pipwerks.SCORM.API;
    const twin = await open(other, true);
    twin.update(reportAfter(1), true);
    await other.advance(3000);
    other.kill();
    pipwerks.SCORM.API.handle = handle;
  };
  let given = 0;
  let missing = 0;
  const errors: Call[] = [];
  for (let turn = 1; turn <= PASS_AT; turn += 1) {
    if (turn === fault.reloadAt) {
      env.fire('hidden');
      env.fire('leaving');
      env.kill();
      env = fakeEnv({ window, browser, tab });
      session = await open(env, true);
      session.update(reportAfter(decisionsIn(session.launch.suspendData), PASS_AT), false);
      await env.advance(1500);
    }
    if (fault.everyStep !== undefined && turn > 1) {
      if (fault.everyStep === 'reloaded') {
        env.fire('hidden');
        env.fire('leaving');
      }
      env.kill();
      errors.push(...recorder.errors);
      recorder = recorder.relaunch();
      env = fakeEnv({ window: windowWith({ [api]: recorder.api }), browser, tab });
      session = await open(env, true);
      const restored = decisionsIn(session.launch.suspendData);
      missing = Math.max(missing, turn - 1 - restored);
      session.update(reportAfter(restored, PASS_AT), false);
      await env.advance(1500);
    }
    await fault.before?.(turn, { env, recorder, browser, session, second });
    if (session.connection.kind === 'ended') break;
    session.update(reportAfter(turn, PASS_AT), true);
    given = turn;
    await env.advance(9000);
  }
  const sees = seen.list;
  if (fault.leave === 'leaving') {
    env.fire('hidden');
    env.fire('leaving');
  } else if (fault.leave !== 'killed') session.exit();
  env.kill();

  // The LMS is well again: the learner goes on from what is restored.
  const next = recorder.relaunch(fault.then ?? {});
  const nextEnv = fakeEnv({ window: windowWith({ [api]: next.api }), browser });
  const again = await open(nextEnv, false);
  const restored = decisionsIn(again.launch.suspendData);
  for (let decided = restored; decided <= PASS_AT; decided += 1) {
    again.update(reportAfter(decided, PASS_AT), decided > restored);
    await nextEnv.advance(5000);
  }
  again.exit();

  const report = reportAfter(PASS_AT, PASS_AT);
  const lacks = fault.then?.lacks?.[0] ?? '-';
  const all = heldOf(standard, recorder.stored, report);
  const wanted = Object.entries(wantedOf(standard, report, report.interactions.list)).filter(
    ([element]) => !element.startsWith(`cmi.${lacks}`) && !(lacks === 'objectives' && element.startsWith('objective ')),
  );
  const wrong = wanted.filter(([element, value]) => all[element] !== value).map(([element]) => element);
  const surplus = Object.keys(all).filter((element) => !wanted.some(([one]) => one === element));
  const indexOf = (element: string): string => /^cmi\.interactions\.(\d+)/.exec(element)?.[1] ?? '';
  const indices = (list: readonly string[]): number => new Set(list.map(indexOf).filter((at) => at !== '')).size;
  const status = wrong.filter((element) => statuses.includes(element));
  const refused = (lacks === '-' ? [...errors, ...next.errors] : []).map(({ method, code }) => `${method} ${code}`);
  return {
    sees,
    ends: `${indices(Object.keys(all))} interactions, ${all[statuses[0] ?? ''] ?? `${all[statuses[1] ?? ''] ?? ''} ${all[statuses[2] ?? ''] ?? ''}`}, ${all['cmi.core.score.raw'] ?? all['cmi.score.raw'] ?? 'no score'}`,
    lost: Math.max(indices(wrong), given - restored, missing),
    doubled: indices(surplus),
    wrongStatus: status.length,
    mistakes: [...wrong.filter((one) => !status.includes(one) && indexOf(one) === ''), ...surplus, ...refused],
  };
}
