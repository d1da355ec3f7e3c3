/** scorm-again as a second opinion: a complete session in it ends with what was reported, and no call is refused. */
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import type { Options } from '../../src/tracking/env.js';
import { openScorm12, openScorm2004 } from '../../src/tracking/open-scorm.js';
import { apiName, windowWith, type Scorm } from './driver.js';
import { fakeEnv, within } from './fake-env.js';
import { Learner } from './learner.js';
import { comparable, wantedOf, type Elements } from './record.js';

type Api = Record<string, (...args: readonly unknown[]) => unknown>;
/** Its own declarations do not resolve under NodeNext. */
interface Embedded {
  readonly renderCMIToJSONObject: () => unknown;
}
type Create = new (settings: Readonly<Record<string, unknown>>) => Embedded;
const create = { scorm12: Scorm12API, scorm2004: Scorm2004API } as unknown as Readonly<Record<Scorm, Create>>;

const lists = /^(objectives|interactions|correct_responses)$/;

/** A nested model as elements. */
function flat(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, inner]) => {
    const own = name === 'childArray' ? path : path === '' ? name : `${path}.${name}`;
    return lists.test(name) && Array.isArray(inner)
      ? inner.flatMap((one, at) => flat(one, `${own}.${at}`))
      : flat(inner, own);
  });
}

/** It writes 1.2 spans its own way when it hands the model out: `00:00:34.5`. */
const seconds = (span: string): string =>
  span.replace(/^(\d+):(\d+):([\d.]+)$/, (_, hours: string, minutes: string, rest: string) =>
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)).toFixed(2),
  );
const inSeconds = (elements: Elements): Elements =>
  Object.fromEntries(
    Object.entries(elements).map(([name, value]) => [name, name.endsWith('.latency') ? seconds(value) : value]),
  );

const cases = (['scorm12', 'scorm2004'] as const).flatMap((standard) =>
  [{}, { responses: 'readable' }, { interactions: 'aligned' }].map((options) => [standard, options] as const),
);

describe('scorm-again agrees', () => {
  it.each(cases)('%s %o', async (standard, given) => {
    const options = given as Partial<Options>;
    for (let seed = 1; seed <= 4; seed += 1) {
      const lms = new create[standard]({ autocommit: false, logLevel: 5, mastery_override: false });
      const refused: string[] = [];
      const prefix = standard === 'scorm12' ? 'LMS' : '';
      const methods = ['Initialize', standard === 'scorm12' ? 'Finish' : 'Terminate', 'GetValue', 'SetValue', 'Commit'];
      const own = lms as unknown as Api;
      const api: Api = { [`${prefix}GetLastError`]: () => own[`${prefix}GetLastError`]?.() };
      for (const method of methods) {
        api[prefix + method] = (...args) => {
          const answer = own[prefix + method]?.(...args);
          const code = Number(own[`${prefix}GetLastError`]?.());
          if (code !== 0 && method !== 'GetValue') refused.push(`${method} ${args.join(' ')}: ${code}`);
          return answer;
        };
      }
      const env = fakeEnv({ window: windowWith({ [apiName[standard]]: api }), options });
      const session = await within(env, 5000, (standard === 'scorm12' ? openScorm12 : openScorm2004)(env));
      const learner = new Learner(seed);
      await learner.play(session, env, { events: 60, pause: 1200, leave: 'exit' });
      expect(learner.told.length).toBeGreaterThan(2);
      expect(refused).toEqual([]);
      const held = comparable(Object.fromEntries(flat(lms.renderCMIToJSONObject())));
      const exit = standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit';
      const wanted = Object.entries(wantedOf(standard, learner.report, learner.told, options));
      // It hands no exit out again.
      const kept = wanted.filter(([element]) => element !== exit);
      expect(inSeconds(held)).toMatchObject(inSeconds(Object.fromEntries(kept)));
    }
  });
});
