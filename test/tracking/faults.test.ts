/** The fault matrix for SCORM: what the learner sees, and that the LMS ends with exactly what was answered. Printed as a table. */
import { afterAll, describe, expect, it } from 'vitest';
import { Recorder12 } from '../support/recorder12.js';
import { Recorder2004 } from '../support/recorder2004.js';
import type { RecorderOptions } from '../support/recorder-faults.js';
import { openScorm12, openScorm2004 } from '../../src/tracking/open-scorm.js';
import type { Session } from '../../src/tracking/port.js';
import { apiName, expectedRecord, recordOf, windowWith, type Scorm } from './driver.js';
import { fakeEnv, FakeBrowser, within, type FakeEnv } from './fake-env.js';
import { decisionsIn, reportAfter } from './fake-reports.js';

import { PASS_AT, rows, type Recorder, type Row } from './fault-rows.js';

const results: Record<string, string>[] = [];

async function open(standard: Scorm, env: FakeEnv): Promise<Session> {
  return within(env, 12_000, (standard === 'scorm12' ? openScorm12 : openScorm2004)(env));
}

async function run(standard: Scorm, row: Row): Promise<void> {
  const browser = new FakeBrowser();
  const name = apiName[standard];
  const fresh = (options: RecorderOptions): Recorder =>
    standard === 'scorm12' ? new Recorder12(options) : new Recorder2004(options);
  const recorder = fresh(row.options ?? {});
  const api = row.api?.({ ...recorder.api }, standard) ?? recorder.api;
  const env = fakeEnv({ window: row.window?.(api, name) ?? windowWith({ [name]: api }), browser });
  row.prepare?.(env, browser);
  const session = await open(standard, env);
  const sees = new Set([session.connection.kind]);
  session.subscribe(() => sees.add(session.connection.kind));
  session.update(reportAfter(0), false);
  await env.advance(1500);
  for (let turn = 1; turn <= PASS_AT; turn += 1) {
    await row.before?.(turn, { env, recorder, browser, session });
    session.update(reportAfter(turn, PASS_AT), true);
    await env.advance(9000);
  }
  const seen = [...sees];
  if (row.leave === 'leaving') {
    env.fire('hidden');
    env.fire('leaving');
  } else if (row.leave !== 'killed') session.exit();
  env.kill();

  const healthy = recorder.relaunch(row.then ?? {});
  const nextEnv = fakeEnv({ window: windowWith({ [name]: healthy.api }), browser });
  const next = await open(standard, nextEnv);
  const restored = decisionsIn(next.launch.suspendData);
  next.update(reportAfter(restored, PASS_AT), false);
  await nextEnv.advance(5000);
  next.exit();

  const wanted = expectedRecord(standard, PASS_AT, PASS_AT);
  const lacks = row.options?.lacks?.[0];
  const expected = Object.entries(wanted).filter(
    ([element]) => lacks === undefined || !element.startsWith(`cmi.${lacks}`),
  );
  results.push({
    standard,
    fault: row.fault,
    'learner sees': seen.join(' → '),
    'next launch': `${restored} of ${PASS_AT} decisions`,
  });
  expect({ seen, restored, stored: recordOf(standard, recorder.stored) }).toEqual({
    seen: row.sees,
    restored: PASS_AT,
    stored: Object.fromEntries(expected),
  });
  expect(lacks === undefined ? healthy.errors : []).toEqual([]);
}

describe.each(['scorm12', 'scorm2004'] as const)('%s', (standard) => {
  const own = rows.filter(({ standards }) => standards === undefined || standards.includes(standard));
  it.each(own)('$fault', (row) => run(standard, row));
});

afterAll(() => {
  if (process.env.TRACKING_TABLE !== undefined) console.table(results);
});
