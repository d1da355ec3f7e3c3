/** Every kind of screen of the course: the saved state that stands on it, and what is pressed there. For tests that look rather than play. */
import type { Page } from 'playwright-core';
import type { CourseEvent } from '../../src/course/events.js';
import { formOf } from '../../src/course/form.js';
import { correctResponses, noResponse } from '../../src/course/response.js';
import { encode } from '../../src/course/saved/encode.js';
import { initialState } from '../../src/course/state.js';
import type { State } from '../../src/course/state.js';
import { step } from '../../src/course/step.js';
import type { ItemId, Key, Lesson, Unit, UnitId } from '../../src/course/types.js';
import type { Settings } from '../../src/player/settings-panel/settings.js';
import { languages } from '../../src/player/strings/index.js';
import { pathTo } from '../support/paths.js';
import type { Shipped } from '../support/shipped.js';

type Words = NonNullable<(typeof languages)[string]>;
type Timeless<E> = E extends CourseEvent ? Omit<E, 'at' | 'took'> : never;

export interface Stand {
  readonly name: string;
  readonly unit: UnitId;
  /** As `encode` writes it. */
  readonly saved: string;
  readonly press: (page: Page, words: Words) => Promise<void>;
}

/** An evening in January; all that happens takes a minute. */
const start = Date.UTC(2026, 0, 8, 18);
const nothing = (): Promise<void> => Promise.resolve();

const button =
  (name: (words: Words) => string) =>
  async (page: Page, words: Words): Promise<void> =>
    page
      .locator('main')
      .getByRole('button', { name: name(words), exact: true })
      .first()
      .click();

export function stands({ course, quiz, lessons, units }: Shipped): readonly Stand[] {
  const after = (state: State, ...events: readonly Timeless<CourseEvent>[]): State =>
    events.reduce(
      (now, event, i) => step(course, now, { took: 4000, ...event, at: start + (i + 1) * 60_000 } as CourseEvent).state,
      state,
    );
  const all: Stand[] = [];
  const add = (name: string, state: State, press: Stand['press'] = nothing): void => {
    all.push({ name, unit: state.unit, saved: encode(course, state), press });
  };
  const open = (unit: Unit): Timeless<CourseEvent> => ({ type: 'opened', unit: unit.id });
  const said = (lesson: Lesson, path: readonly Key[]): readonly Timeless<CourseEvent>[] => [
    open(lesson),
    { type: 'begun' },
    ...path.map((reply) => ({ type: 'replied', reply }) as const),
  ];
  const unitNamed = (id: string): Unit => {
    const unit = course.units.find((one) => one.id === id);
    if (!unit) throw new Error(`no unit ${id}`);
    return unit;
  };
  const kindsOf = (seed: number): number => new Set(formOf(quiz, seed, 0).map((id) => quiz.items[id]?.kind)).size;
  const most = new Set(Object.values(quiz.items).map(({ kind }) => kind)).size;
  const seed = Array.from({ length: 200 }, (_, n) => n).find((n) => kindsOf(n) === most) ?? 0;
  const fresh = initialState(course, seed, start);
  const [lesson] = lessons;
  const [first] = course.units;
  if (!lesson || !first) throw new Error('no lesson');

  for (const unit of course.units) {
    if (unit.kind === 'sheet' || unit.kind === 'quiz' || (unit.kind === 'lesson' && unit !== lesson)) continue;
    add(unit.id, after(fresh, open(unit)));
  }
  const strong = pathTo(lesson, 'strong');
  for (const [name, length] of [
    ['watched', 0],
    ['first turn', 4],
    ['talk', 9],
  ] as const)
    add(name, after(fresh, ...said(lesson, strong.slice(0, length))));
  add(
    'pause',
    after(fresh, ...said(lesson, strong.slice(0, 4))),
    button((words) => words.pause),
  );
  add('what if', after(fresh, ...said(lesson, strong), { type: 'rewound', turn: strong.length - 2, keep: true }));
  lessons.slice(0, 3).forEach((one, i) => {
    const kind = (['strong', 'rupture', 'unfinished'] as const)[i % 3] ?? 'strong';
    const path = ((): readonly Key[] => {
      try {
        return pathTo(one, kind);
      } catch {
        return pathTo(one, 'unfinished');
      }
    })();
    add(`${one.id}, ending`, after(fresh, ...said(one, path)));
    add(`${one.id}, talk`, after(fresh, ...said(one, path.slice(0, -3))));
  });

  const seated = after(fresh, open(quiz), { type: 'sat' });
  const own = seated.units[quiz.id];
  const form = own?.kind === 'quiz' ? (own.sitting?.form ?? []) : [];
  const right = (id: ItemId): Timeless<CourseEvent> => {
    const item = quiz.items[id];
    return { type: 'answered', item: id, response: (item && correctResponses(item, 'other')[0]) ?? noResponse };
  };
  const turned = (id: ItemId): Timeless<CourseEvent> => ({ type: 'turnedTo', item: id });
  add('quiz', after(fresh, open(quiz)));
  const kinds = new Map(form.map((id) => [quiz.items[id]?.kind ?? '', id]));
  for (const [kind, id] of kinds) {
    add(`item: ${kind}`, after(seated, turned(id)));
    add(`item: ${kind}, answered`, after(seated, right(id), { type: 'flagged', item: id, on: true }, turned(id)));
  }
  const some = form.slice(0, 7).map(right);
  const overview = { type: 'turnedTo', item: null } as const;
  add('overview', after(seated, ...some, { type: 'flagged', item: form[3] ?? ('' as ItemId), on: true }, overview));
  const full = after(seated, ...form.map(right), overview);
  add(
    'handing in',
    full,
    button((words) => words.submit),
  );
  const wrong = form.map((id): Timeless<CourseEvent> => {
    const item = quiz.items[id];
    return item?.kind === 'choice' || item?.kind === 'line'
      ? { type: 'answered', item: id, response: (item.options[0] ?? '') as never }
      : right(id);
  });
  add('result: not yet', after(seated, ...wrong, { type: 'submitted' }));
  const passed = after(full, { type: 'submitted' });
  add('result: passed', passed, async (page) => {
    await page.locator('quiz-result summary').first().click();
  });

  for (const unit of course.units.filter(({ kind }) => kind === 'survey')) {
    if (unit.kind !== 'survey') continue;
    const rated = unit.questions
      .filter(({ scale }) => scale !== 'words')
      .map(({ key, scale }) => ({ type: 'rated', question: key, value: scale === 'minutes' ? 60 : 4 }) as const);
    add(
      `${unit.id}, missing`,
      after(fresh, open(unit)),
      button((words) => words.submit),
    );
    add(`${unit.id}, filled in`, after(passed, open(unit), ...rated));
  }
  const practice = unitNamed('opening');
  add(
    'practice, compared',
    after(fresh, open(practice)),
    button((words) => words.compare),
  );
  const codes = course.units.find((unit) => unit.kind === 'page' && Object.keys(unit.checks).length > 0);
  if (codes?.kind === 'page') {
    const checks = Object.values(codes.checks).map(
      (item) =>
        ({ type: 'checked', item: item.id, response: correctResponses(item, 'other')[0] ?? noResponse }) as const,
    );
    add('checks answered', after(fresh, open(codes), ...checks));
  }

  const done = course.units.reduce((state, unit) => {
    if (unit.kind === 'survey') {
      const numbers = unit.questions
        .filter(({ scale }) => scale !== 'words')
        .map(({ key, scale }) => ({ type: 'rated', question: key, value: scale === 'minutes' ? 60 : 4 }) as const);
      return after(state, open(unit), ...numbers, { type: 'handedIn' });
    }
    if (unit.kind === 'lesson') return after(state, ...said(unit, pathTo(unit, 'strong')));
    return after(state, open(unit), { type: 'read' });
  }, passed);
  for (const unit of course.units.filter(({ kind }) => kind === 'sheet')) add(unit.id, after(done, open(unit)));
  const aside =
    (n: number) =>
    async (page: Page): Promise<void> => {
      const entry = page.locator('#contents ul button').nth(n);
      if (!(await entry.isVisible())) await page.locator('header .toggle').click();
      await entry.click();
      await page.locator(n === 0 ? 'progress-page' : 'glossary-page').waitFor();
    };
  add('progress', after(done, open(first)), aside(0));
  add('glossary', after(done, open(first)), aside(1));
  add('contents', after(done, open(lesson)), async (page) => {
    const toggle = page.locator('header .toggle');
    if (await toggle.isVisible()) await toggle.click();
  });
  add('settings', after(fresh, open(first)), async (page) => {
    const toggle = page.locator('header .toggle');
    if (await toggle.isVisible()) await toggle.click();
    await page.locator('settings-panel summary').click();
  });
  const defining = course.units.find(({ id }) => JSON.stringify(units[id]).includes('class=\\"term'));
  if (defining)
    add('term', after(done, open(defining)), async (page) => {
      await page.locator('main a.term').first().click();
    });
  return all;
}

export interface How {
  readonly language: string;
  readonly settings?: Partial<Settings>;
}

/** Puts the page on a stand. `url`: of the site; `course`: its id. */
export async function standOn(page: Page, url: string, course: string, stand: Stand, how: How): Promise<void> {
  const words = languages[how.language];
  if (!words) throw new Error(`no words in ${how.language}`);
  await page.goto(`${url}/elsewhere`);
  await page.evaluate(
    ([id, saved, language, settings]) => {
      localStorage.clear();
      localStorage.setItem(`${id}:local`, saved);
      // Newer than what any page before has kept.
      localStorage.setItem(`${id}:local:n`, `${8e15 + Date.now()}`);
      localStorage.setItem(`${id}/language`, language);
      localStorage.setItem('course-settings', settings);
    },
    [course, stand.saved, how.language, JSON.stringify(how.settings ?? {})] as const,
  );
  await page.goto(`${url}/package/index.html`);
  await page.locator(`html[lang=${how.language}] main h1`).first().waitFor();
  await stand.press(page, words);
}
