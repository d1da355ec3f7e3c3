/** The faults as a plain web page meets them, and what its browser's storage ends with; or why they cannot happen there. */
import { openLocal } from '../../../src/tracking/local.js';
import type { Session } from '../../../src/tracking/port.js';
import { fakeEnv, FakeBrowser, within, type FakeEnv } from '../fake-env.js';
import { decisionsIn, reportAfter } from '../fake-reports.js';
import { PASS_AT, type Cell, type EveryStep, type FaultName } from './faults.js';
import { Seen } from './seen.js';

export interface WebFault {
  readonly before?: (
    turn: number,
    scene: { readonly env: FakeEnv; readonly browser: FakeBrowser; readonly second: () => Promise<void> },
  ) => Promise<void> | void;
  readonly everyStep?: EveryStep;
  readonly reloadAt?: number;
  readonly leave?: 'exit' | 'leaving' | 'killed';
  readonly sees: readonly string[];
}

const NO_LMS = 'no LMS: nothing is called';
const OWN = 'the storage is the only copy: what is lost there is gone, and the course starts anew';
const full =
  (from: number, to: number): NonNullable<WebFault['before']> =>
  (turn, { browser }) => {
    browser.storage.full = turn >= from && turn < to;
  };
const away = (env: FakeEnv): void => {
  env.fire('hidden');
  env.fire('leaving');
};

export const webFaults: Readonly<Record<FaultName, WebFault | string>> = {
  none: { sees: ['local'] },
  'a save is refused': { before: full(3, 5), sees: ['local', 'not stored'] },
  'a save throws': { before: full(2, 4), sees: ['local', 'not stored'] },
  'a save gets no answer (undefined)': NO_LMS,
  'a save answers null': NO_LMS,
  'a save arrives, its answer is lost': NO_LMS,
  'a failed save counts as sent': NO_LMS,
  'no save succeeds in this launch': 'the page says "not stored" from the first answer; see "storage is full"',
  'the LMS says true while nothing arrives': NO_LMS,
  'nothing arrives from a point on': NO_LMS,
  'SetValue answers false with code 0': NO_LMS,
  'SetValue answers false now and then': NO_LMS,
  'SetValue throws now and then': NO_LMS,
  'reads fail at first': 'storage that cannot be read is not used: the page says "not stored"',
  'opening fails at first': NO_LMS,
  'no interactions in this LMS': NO_LMS,
  'no objectives in this LMS': NO_LMS,
  'the API appears after 2 s': NO_LMS,
  'cross-origin parent, API in the opener': NO_LMS,
  'the opener goes in the middle': NO_LMS,
  'the API vanishes and comes back': NO_LMS,
  'the LMS replaces its API object': NO_LMS,
  'the session expires in the middle': NO_LMS,
  'reloaded while open, opening again throws': { reloadAt: -4, sees: ['local'] },
  'reloaded after the session ended': { reloadAt: 4, sees: ['local', 'ended'] },
  'the navigation request throws': NO_LMS,
  'storage of the browser is full': { before: full(1, PASS_AT), sees: ['local', 'not stored'] },
  'saved state is cut': OWN,
  'saved state is stripped': OWN,
  'an older saved state comes back': OWN,
  'offline for a minute, true all the while': {
    before(turn, { env }) {
      if (turn === 2) env.goOffline();
      if (turn === 5) env.fire('online');
    },
    sees: ['local'],
  },
  'the clock jumps back': {
    before: (turn, { env }) => {
      if (turn === 3) env.jump(-86_400_000);
    },
    sees: ['local'],
  },
  'a save hangs for 3 s': NO_LMS,
  'opened in a second tab': {
    before: (turn, { second }) => (turn === 3 ? second() : undefined),
    sees: ['local', 'elsewhere'],
  },
  'back from the page cache': {
    before(turn, { env }) {
      if (turn !== 4) return;
      away(env);
      env.fire('returned');
      env.fire('shown');
    },
    sees: ['local', 'ended'],
  },
  'tab closed without exit': { leave: 'leaving', sees: ['local'] },
  'killed at every step': { everyStep: 'killed', leave: 'killed', sees: ['local'] },
  'reloaded at every step': { everyStep: 'reloaded', sees: ['local', 'ended'] },
  'ending is refused': NO_LMS,
  'a new attempt unless suspended': NO_LMS,
};

export async function webCell(fault: WebFault): Promise<Cell> {
  const browser = new FakeBrowser();
  const seen = new Seen();
  const open = async (watched: boolean): Promise<readonly [Session, FakeEnv]> => {
    const env = fakeEnv({ browser });
    const session = await within(env, 1000, openLocal(env));
    if (watched) seen.watch(session);
    return [session, env];
  };
  let [session, env] = await open(true);
  session.update(reportAfter(0), false);
  const second = async (): Promise<void> => {
    const [twin, other] = await open(true);
    twin.update(reportAfter(1), true);
    await other.advance(3000);
    other.kill();
  };
  let given = 0;
  let missing = 0;
  for (let turn = 1; turn <= PASS_AT; turn += 1) {
    const again = turn === Math.abs(fault.reloadAt ?? 0) || (turn > 1 && fault.everyStep !== undefined);
    if (again) {
      if ((fault.reloadAt ?? 0) > 0 || fault.everyStep === 'reloaded') away(env);
      env.kill();
      [session, env] = await open(true);
      const restored = decisionsIn(session.launch.suspendData);
      missing = Math.max(missing, turn - 1 - restored);
      session.update(reportAfter(restored, PASS_AT), false);
    }
    await fault.before?.(turn, { env, browser, second });
    if (session.connection.kind === 'ended') break;
    session.update(reportAfter(turn, PASS_AT), true);
    given = turn;
    await env.advance(9000);
  }
  const sees = seen.list;
  if (fault.leave === 'leaving') away(env);
  else if (fault.leave !== 'killed') session.exit();
  env.kill();
  const [again, nextEnv] = await open(false);
  const restored = decisionsIn(again.launch.suspendData);
  for (let decided = restored; decided <= PASS_AT; decided += 1) {
    again.update(reportAfter(decided, PASS_AT), decided > restored);
    await nextEnv.advance(1500);
  }
  again.exit();
  const held = decisionsIn(browser.storage.getItem('test-course:local') ?? '');
  return {
    sees,
    ends: `state with ${held} answers`,
    lost: Math.max(PASS_AT - held, given - restored, missing),
    doubled: 0,
    wrongStatus: 0,
    mistakes: [],
  };
}
