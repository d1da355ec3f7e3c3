/** Launches the course in a recorder, and says what must be stored at the end. */
import { defaultOptions } from '../../src/tracking/env.js';
import { plan } from '../../src/tracking/plan.js';
import { scorm12 } from '../../src/tracking/scorm12.js';
import { scorm2004 } from '../../src/tracking/scorm2004.js';
import { openScorm12, openScorm2004 } from '../../src/tracking/open-scorm.js';
import type { Session } from '../../src/tracking/port.js';
import { fakeEnv, FakeBrowser, within, type FakeEnv } from './fake-env.js';
import { reportAfter } from './fake-reports.js';

/** A window whose parent has these properties. */
export const windowWith = (properties: Readonly<Record<string, unknown>>): unknown => {
  const parent: Record<string, unknown> = { ...properties };
  parent.parent = parent;
  parent.top = parent;
  return { parent, top: parent };
};

export const apiName = { scorm12: 'API', scorm2004: 'API_1484_11' } as const;
export type Scorm = keyof typeof apiName;

export async function launch(
  standard: Scorm,
  api: unknown,
  browser: FakeBrowser = new FakeBrowser(),
): Promise<{ readonly session: Session; readonly env: FakeEnv }> {
  const env = fakeEnv({ window: windowWith({ [apiName[standard]]: api }), browser });
  const session = await within(env, 12_000, (standard === 'scorm12' ? openScorm12 : openScorm2004)(env));
  return { session, env };
}

/** What the LMS has to hold after so many decisions, element by element. */
export function expectedRecord(standard: Scorm, decisions: number, passAt: number): Readonly<Record<string, string>> {
  const dialect = standard === 'scorm12' ? scorm12 : scorm2004;
  const whole = reportAfter(decisions, passAt);
  const standing = {
    interactions: whole.interactions.list.map((what, index) => ({ index, id: `${what.id}_${index}`, what })),
    objectives: new Map<string, number>(),
    atLaunch: new Map<string, string>(),
  };
  const writes = plan(dialect, whole, standing, { options: defaultOptions, zone: () => 0 });
  return {
    ...Object.fromEntries(writes.map(({ element, value }) => [element, value])),
    [dialect.names.exit]: 'suspend',
  };
}

/** The stored record without what depends on time, and with what 2004 takes for granted. */
export function recordOf(standard: Scorm, stored: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const unsteady = ['cmi.session_time', 'cmi.core.session_time', 'adl.nav.request'];
  const rest = Object.fromEntries(Object.entries(stored).filter(([element]) => !unsteady.includes(element)));
  return standard === 'scorm2004' ? { 'cmi.success_status': 'unknown', ...rest } : rest;
}
