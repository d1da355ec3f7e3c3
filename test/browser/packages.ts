/** The five packages, each with an LMS of its own, for tests that do the same to all. */
import type { Page } from 'playwright-core';
import { decode } from '../../src/course/saved/decode.js';
import type { Report } from '../../src/course/report-types.js';
import { reportOf } from '../../src/course/report.js';
import type { State } from '../../src/course/state.js';
import type { UnitId } from '../../src/course/types.js';
import { answered } from '../../src/tracking/cmi5/statements.js';
import { defaultOptions } from '../../src/tracking/env.js';
import type { Shipped } from '../support/shipped.js';
import { serveCmi5 } from '../support/site-cmi5.js';
import { builtZip, serve } from '../support/site.js';
import { heldOf, wantedOf } from '../tracking/record.js';
import { complaintsOf, courseFrame } from './frames.js';
import { Learner } from './learner.js';

/** What an LMS holds at the end, beside what it has to hold. */
interface Records {
  readonly held: unknown;
  readonly wanted: unknown;
}

export interface Packaged {
  readonly name: string;
  /** A launch out of the LMS. */
  readonly launch: (page: Page) => Promise<void>;
  /** The course in that page, once it stands there. */
  readonly found: (page: Page) => Promise<Learner>;
  /** A reload ends what the LMS takes until the next launch: cmi5 says terminated, and nothing may follow. */
  readonly ended: boolean;
  /** Saved state that is accepted: by the LMS, or by the disk where there is none. */
  readonly accepted: (page: Page) => Promise<string>;
  /** Marks of the decisions that the LMS was told; null where it is told none. */
  readonly told: () => readonly string[] | null;
  readonly records: (report: Report, saved: string) => Records;
  /** What the course did that it must not. */
  readonly mistakes: () => readonly unknown[];
  readonly close: () => Promise<void>;
}

/** Console errors and requests to other hosts, of every page that is opened. */
function watched(origin: string): { readonly watch: (page: Page) => void; readonly all: () => readonly string[] } {
  const lists = new Map<Page, readonly string[]>();
  return {
    watch(page) {
      if (!lists.has(page)) lists.set(page, complaintsOf(page, origin));
    },
    all: () => [...lists.values()].flat(),
  };
}

async function scorm(ours: Shipped, name: string, mostSuspendData?: number): Promise<Packaged> {
  const standard = name === 'scorm12' ? 'scorm12' : 'scorm2004';
  const recorder = name === 'scorm12' ? 'Recorder12' : 'Recorder2004';
  const site = await serve(builtZip(name), recorder, mostSuspendData === undefined ? {} : { mostSuspendData });
  const { watch, all } = watched(site.url);
  return {
    name,
    ended: false,
    async launch(page) {
      watch(page);
      await page.goto(`${site.url}/lms?remote`);
    },
    found: async (page) => new Learner(page, await courseFrame(page), ours),
    accepted: () => Promise.resolve(site.store()['cmi.suspend_data'] ?? ''),
    told: () =>
      Object.entries(site.store()).flatMap(([key, id]) => (/^cmi\.interactions\.\d+\.id$/.test(key) ? id : [])),
    records: (report) => ({
      held: heldOf(standard, site.store(), report),
      wanted: wantedOf(standard, report, report.interactions.list),
    }),
    mistakes: () => [...site.mistakes(), ...all()],
    close: site.close,
  };
}

async function plainly(ours: Shipped, page: Page): Promise<Learner> {
  await page.locator('course-player h1').first().waitFor();
  return new Learner(page, page, ours);
}

async function cmi5(ours: Shipped): Promise<Packaged> {
  const site = await serveCmi5(builtZip('cmi5'), ours.quiz.passMark / 100);
  const { watch, all } = watched(site.url);
  const { statements, documents } = site.registration;
  const gist = ({ object, result, timestamp }: Readonly<Record<string, unknown>>): string =>
    JSON.stringify([object, result, timestamp]);
  const bookmark = (): string => {
    const { suspendData } = documents.get('bookmark') ?? {};
    return typeof suspendData === 'string' ? suspendData : '';
  };
  const told = (): readonly string[] =>
    statements.filter(({ verb }) => JSON.stringify(verb).includes('/answered')).map(gist);
  const au = {
    actor: {},
    registration: '',
    activityId: 'https://lms.example/au/1',
    contextTemplate: {},
    masteryScore: null,
  };
  return {
    name: 'cmi5',
    ended: true,
    async launch(page) {
      watch(page);
      await page.goto(site.launch());
    },
    found: (page) => plainly(ours, page),
    accepted: () => Promise.resolve(bookmark()),
    told,
    records: ({ interactions: { list } }, saved) => ({
      held: [...told(), bookmark()],
      wanted: [...list.map((one, at) => gist(answered(au, at, one, defaultOptions))), saved],
    }),
    // What a browser notes of an LRS: no bookmark yet (404), and a statement that an earlier session had brought already (409).
    mistakes: () => [
      ...site.mistakes(),
      ...all().filter((line) => !/status of 40[49]/.test(line) && !line.startsWith(`asked for ${site.lrs}/`)),
    ],
    close: site.close,
  };
}

/** What the page's own database has, which is on disk; see src/tracking/lasting.ts. */
function onDisk(name: string): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    // Not there yet, and not for a test to make.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve('');
    opening.onsuccess = () => {
      const database = opening.result;
      const asked = database.transaction(name).objectStore(name).get(0) as IDBRequest<[number, string] | undefined>;
      asked.onsuccess = () => {
        database.close();
        resolve(asked.result?.[1] ?? '');
      };
    };
  });
}

async function web(ours: Shipped): Promise<Packaged> {
  const site = await serve(builtZip('web'));
  const { watch, all } = watched(site.url);
  let last = '';
  return {
    name: 'web',
    ended: false,
    async launch(page) {
      watch(page);
      await page.goto(`${site.url}/package/index.html`);
    },
    found: (page) => plainly(ours, page),
    accepted: async (page) => (last = await page.evaluate(onDisk, `${ours.course.id}:local`)),
    told: () => null,
    records: (_, saved) => ({ held: last, wanted: saved }),
    mistakes: all,
    close: site.close,
  };
}

export const everyPackage = (ours: Shipped): Promise<readonly Packaged[]> =>
  Promise.all([
    scorm(ours, 'scorm12'),
    scorm(ours, 'scorm2004-3', 4000),
    scorm(ours, 'scorm2004-4'),
    cmi5(ours),
    web(ours),
  ]);

const stateIn = ({ course }: Shipped, saved: string): State => decode(course, saved, 1, 0).state;

/** Replies said in that lesson, by a saved state; null where it is not begun. */
export function saidIn(ours: Shipped, unit: UnitId, saved: string): number | null {
  const own = stateIn(ours, saved).units[unit];
  return own?.kind === 'lesson' && own.begun ? own.path.length : null;
}

export const reportIn = (ours: Shipped, saved: string): Report => reportOf(ours.course, stateIn(ours, saved));
