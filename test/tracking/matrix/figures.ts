/** What a complete run of the shipped course costs an LMS: commits, element writes, and time between press and paint. */
import { decode } from '../../../src/course/saved/decode.js';
import type { CourseEvent } from '../../../src/course/events.js';
import { missingFor } from '../../../src/course/outcome.js';
import { reportOf } from '../../../src/course/report.js';
import type { State } from '../../../src/course/state.js';
import { step } from '../../../src/course/step.js';
import type { Course, Unit } from '../../../src/course/types.js';
import type { Options } from '../../../src/tracking/env.js';
import { openScorm12, openScorm2004 } from '../../../src/tracking/open-scorm.js';
import { pathTo } from '../../support/paths.js';
import { rightResponse } from '../../support/play.js';
import type { Call } from '../../support/recorder-faults.js';
import { Recorder12 } from '../../support/recorder12.js';
import { Recorder2004 } from '../../support/recorder2004.js';
import { shipped } from '../../support/shipped.js';
import { apiName, windowWith, type Scorm } from '../driver.js';
import { fakeEnv, within, type FakeEnv } from '../fake-env.js';

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly most: number;
}

const at = 1_767_323_045_000;
const COMMIT = 300;

/** Everything that a learner does in a unit who gets it all right. */
function* events(unit: Unit, now: () => State): Generator<CourseEvent> {
  yield { type: 'opened', unit: unit.id, at };
  switch (unit.kind) {
    case 'lesson':
      yield { type: 'begun', at };
      for (const reply of pathTo(unit, 'strong')) yield { type: 'replied', reply, at, took: 4200 };
      return;
    case 'quiz': {
      yield { type: 'sat', at };
      const own = now().units[unit.id];
      const form = own?.kind === 'quiz' ? (own.sitting?.form ?? []) : [];
      for (const id of form) {
        const item = unit.items[id];
        if (item) yield { type: 'answered', item: id, response: rightResponse(item, now().profession), at, took: 9000 };
        yield { type: 'turnedTo', item: null, at };
      }
      yield { type: 'submitted', at };
      return;
    }
    case 'survey':
      for (const { key } of unit.questions) yield { type: 'rated', question: key, value: 4, at };
      yield { type: 'handedIn', at };
      return;
    case 'page':
      for (const item of Object.values(unit.checks))
        yield { type: 'checked', item: item.id, response: rightResponse(item, now().profession), at, took: 3000 };
      yield { type: 'read', at };
      return;
    default:
      yield { type: 'read', at };
  }
}

async function run(course: Course, standard: Scorm, options: Partial<Options>): Promise<readonly Figure[]> {
  const aligned = options.interactions === 'aligned';
  let env: FakeEnv | null = null;
  const takes = (method: string): void => {
    if (method === 'Commit') env?.block(COMMIT);
  };
  const recorder = standard === 'scorm12' ? new Recorder12({ takes }) : new Recorder2004({ takes });
  env = fakeEnv({ window: windowWith({ [apiName[standard]]: recorder.api }), options });
  const session = await within(env, 5000, (standard === 'scorm12' ? openScorm12 : openScorm2004)(env));
  let { state } = decode(course, '', 7, at);
  session.update(reportOf(course, state), false);
  await env.advance(5000);

  const most = { writes: 0, commits: 0, beforePaint: 0 };
  /** Slots that are declared in idle time belong to no decision. */
  const ofDecision = ({ method, args: [element = ''] }: Call): boolean => {
    const index = /^cmi\.interactions\.(\d+)\.(id|type)$/.exec(element)?.[1];
    const slot = reportOf(course, state).interactions.list.at(-1)?.slot;
    return method === 'SetValue' && !(aligned && index !== undefined && Number(index) !== slot);
  };
  for (const unit of course.units) {
    if (missingFor(course, unit, state).length > 0) continue;
    for (const event of events(unit, () => state)) {
      env.fire('active');
      const pressed = env.elapsed();
      const { state: next, effects } = step(course, state, event);
      if (next === state) continue;
      state = next;
      const [calls, commits] = [recorder.calls.length, recorder.count('Commit')];
      session.update(
        reportOf(course, state),
        effects.some(({ type }) => type === 'checkpoint'),
      );
      await env.advance(15);
      most.beforePaint = Math.max(most.beforePaint, env.elapsed() - pressed - 15, recorder.calls.length - calls);
      await env.advance(6000);
      if (event.type === 'replied' || event.type === 'checked')
        most.writes = Math.max(most.writes, recorder.calls.slice(calls).filter(ofDecision).length);
      most.commits = Math.max(most.commits, recorder.count('Commit') - commits);
    }
  }
  const before = recorder.count('Commit');
  env.fire('hidden');
  const hidden = recorder.count('Commit') - before;
  const name = `${standard}${aligned ? ', aligned' : ''}`;
  return [
    { what: `${name}: element writes for one decision`, value: most.writes, most: 12 },
    { what: `${name}: commits for one milestone`, value: most.commits, most: 1 },
    { what: `${name}: commits when the page is hidden`, value: hidden, most: 1 },
    { what: `${name}: ms in the LMS between press and paint (Commit 300 ms)`, value: most.beforePaint, most: 0 },
    {
      what: `${name}: characters of saved state`,
      value: reportOf(course, state).suspendData.length,
      most: standard === 'scorm12' ? 4096 : 4000,
    },
    { what: `${name}: calls that a strict LMS refused`, value: recorder.errors.length, most: 0 },
  ];
}

export async function figures(): Promise<readonly Figure[]> {
  const { course } = shipped();
  const all: Figure[] = [];
  for (const standard of ['scorm12', 'scorm2004'] as const)
    for (const interactions of ['journaled', 'aligned'] as const)
      all.push(...(await run(course, standard, { interactions })));
  return all;
}
