import { deflateSync, strFromU8, zipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { against } from '../../src/cli/against.js';
import { split } from '../../src/course/course-json.js';
import type { Code, Course, Lesson, Place, Quiz, Reply, Scene } from '../../src/course/types.js';
import { check } from '../../src/toolkit/check.js';
import { bytesOf, textOf, type Files } from '../../src/toolkit/files.js';
import { statement } from '../../src/toolkit/package/statement.js';
import { carryOver } from '../../src/toolkit/versions/carry-over.js';
import { compare } from '../../src/toolkit/versions/compare.js';
import { weightOf } from '../../src/toolkit/versions/difference.js';
import { oldCourse } from '../../src/toolkit/versions/old-course.js';
import { differenceWords } from '../../src/toolkit/versions/words.js';
import { course, itemId, key, lesson, sceneId } from '../support/course.js';
import { good } from './samples.js';

type Edit = (course: Course) => Course;

const units =
  (change: (units: Course['units']) => Course['units']): Edit =>
  (before) => ({ ...before, units: change(before.units) });
const inLesson = (change: (lesson: Lesson) => Lesson): Edit =>
  units((all) => all.map((unit) => (unit.kind === 'lesson' ? change(unit) : unit)));
const inQuiz = (change: (quiz: Quiz) => Quiz): Edit =>
  units((all) => all.map((unit) => (unit.kind === 'quiz' ? change(unit) : unit)));
const places = (change: (places: readonly Place[]) => readonly Place[]): Edit =>
  inLesson((one) => ({
    ...one,
    places: Object.fromEntries(change(Object.values(one.places)).map((place) => [place.id, place])),
  }));
const inScene = (id: string, change: (scene: Scene) => Scene): Edit =>
  places((all) => all.map((place) => (place.kind === 'scene' && place.id === sceneId(id) ? change(place) : place)));
const inReply = (scene: string, one: string, change: (reply: Reply) => Reply): Edit =>
  inScene(scene, (found) => ({
    ...found,
    replies: found.replies.map((reply) => (reply.key === key(one) ? change(reply) : reply)),
  }));
/** A scene under another name, which every route to it uses. */
const renamed = (from: string, to: string): Edit =>
  inLesson((one) => JSON.parse(JSON.stringify(one).replaceAll(`"${from}"`, `"${to}"`)) as Lesson);
const without = (id: string): Edit => units((all) => all.filter((unit) => (unit.id as string) !== id));

const edits: readonly (readonly [name: string, edit: Edit, expected: readonly string[]])[] = [
  ['nothing', (one) => one, []],
  ['units in another order', units((all) => [...all].reverse()), []],
  ['a lesson taken out', without('priya'), ['unit-removed priya ']],
  [
    'another code',
    units((all) => all.map((unit) => (unit.id === lesson.id ? { ...unit, code: 'ZZ' as Code } : unit))),
    ['unit-recoded priya '],
  ],
  [
    'a code given to another unit',
    units((all) =>
      all.flatMap((unit): Course['units'] => {
        const [page] = all;
        if (unit.kind !== 'lesson' || page?.kind !== 'page') return [unit];
        return [{ ...page, id: 'extra' as Lesson['id'], code: unit.code, checks: {} }];
      }),
    ),
    ['unit-reused extra '],
  ],
  ['a scene taken out', places((all) => all.filter(({ id }) => id !== sceneId('mend'))), ['scene-removed priya mend']],
  ['a scene renamed with its code', renamed('mend', 'repair'), ['scene-renamed priya repair']],
  [
    'a code used again',
    (before) =>
      renamed(
        'mend',
        'other',
      )(
        inScene('mend', (one) => ({
          ...one,
          replies: one.replies.map((reply) => ({ ...reply, name: `other-${reply.key}` })),
        }))(before),
      ),
    [
      'scene-reused priya other',
      'reply-reused priya other/a',
      'reply-reused priya other/b',
      'reply-reused priya other/c',
    ],
  ],
  [
    'a reply taken out',
    inScene('coat', (one) => ({ ...one, replies: one.replies.slice(0, 2) })),
    ['reply-removed priya coat/c'],
  ],
  [
    'a key used again',
    inReply('coat', 'b', (one) => ({ ...one, name: 'something-else' })),
    ['reply-reused priya coat/b'],
  ],
  [
    'a verdict changed',
    inReply('mend', 'c', (one) => ({ ...one, verdict: 'repair' })),
    ['verdict-changed priya mend/c'],
  ],
  [
    'a route changed',
    inReply('coat', 'b', (one) => ({ ...one, lands: [{ effects: {}, next: [{ to: sceneId('door') }] }] })),
    ['route-changed priya coat/b'],
  ],
  [
    'an effect changed',
    inReply('mend', 'a', (one) => ({ ...one, lands: one.lands.map((landing) => ({ ...landing, effects: {} })) })),
    ['effects-changed priya mend/a'],
  ],
  [
    'another start',
    inLesson((one) => ({ ...one, start: { ...one.start, alliance: 0 } })),
    ['start-changed priya watch'],
  ],
  [
    'an item taken out',
    inQuiz((one) => ({ ...one, items: Object.fromEntries(Object.entries(one.items).slice(1)) })),
    ['item-removed final dont1-first'],
  ],
  [
    'an item’s key changed',
    inQuiz((one) => {
      const item = one.items[itemId('step1-first')];
      return item?.kind === 'choice'
        ? { ...one, items: { ...one.items, [item.id]: { ...item, correct: key('a') } } }
        : one;
    }),
    ['item-key-changed final step1-first'],
  ],
  ['a higher pass mark', inQuiz((one) => ({ ...one, passMark: 90 })), ['pass-mark-raised final ']],
  ['a lower pass mark', inQuiz((one) => ({ ...one, passMark: 70 })), []],
];

describe('compare', () => {
  it.each(edits)('%s', (_, edit, expected) => {
    const told = compare(course, edit(course)).map(({ kind, unit, what }) => `${kind} ${unit} ${what}`);
    expect(told).toEqual(expected);
  });

  it('has words for every difference', () => {
    for (const [, edit] of edits)
      for (const difference of compare(course, edit(course))) {
        const { text, hint } = differenceWords(difference);
        expect(text + hint).not.toMatch(/[{}[\]]|undefined/);
      }
  });
});

const after = (name: string): Course => {
  const edit = edits.find(([one]) => one === name)?.[1];
  if (!edit) throw new Error(name);
  return edit(course);
};

describe('learners in the middle', () => {
  it('keep everything where nothing changed', () => {
    for (const name of ['nothing', 'units in another order', 'a scene renamed with its code', 'a lower pass mark'])
      expect(carryOver(course, after(name), 40, 1), name).toMatchObject({ untouched: 40 });
  });

  it.each([
    ['a lesson taken out', 'unit-lost'],
    ['another code', 'unit-lost'],
    ['a reply taken out', 'lesson-restarted'],
    ['a key used again', 'other-replies'],
    ['an item taken out', 'attempt-items-lost'],
  ] as const)('%s: %s', (name, fate) => {
    const { fates, untouched, learners } = carryOver(course, after(name), 120, 1);
    expect(fates[fate]).toBeGreaterThan(0);
    expect(untouched).toBeLessThan(learners);
  });

  it('have not passed any more where the mark rises above theirs', () => {
    const mark = (passMark: number): Course => inQuiz((one) => ({ ...one, passMark }))(course);
    expect(carryOver(mark(60), mark(80), 60, 1).fates['pass-lost']).toBeGreaterThan(0);
    expect(carryOver(mark(80), mark(60), 60, 1).untouched).toBe(60);
  });

  it('are the same for the same seed', () => {
    const once = (): unknown => carryOver(course, after('a scene taken out'), 30, 5);
    expect(once()).toEqual(once());
  });
});

const zipOf = (html: string): Uint8Array => zipSync({ 'index.html': bytesOf(html) });
const pageOf = (data: unknown): string =>
  `<body><script type="text/plain" id="course">${btoa(strFromU8(deflateSync(bytesOf(JSON.stringify(data))), true))}</script></body>`;
/** As a package carries `one`. */
function packaged(one: Course, packed = true): Uint8Array {
  const { outline, logic } = split(one);
  return zipSync({
    'index.html': bytesOf(pageOf({ course: outline, logic: 'logic.x.js' })),
    'logic.x.js': bytesOf(statement(JSON.stringify(logic), packed)),
  });
}

describe('the course in a package', () => {
  it.each([true, false])('is read back, packed or not: %o', async (packed) => {
    expect(await oldCourse(packaged(course, packed))).toEqual(course);
  });

  it.each([
    ['no zip', bytesOf('nothing')],
    ['no page', zipSync({ 'a.txt': bytesOf('a') })],
    ['no course', zipOf('<p>Hello</p>')],
    ['nothing deflated', zipOf('<script type="text/plain" id="course">AAAA</script>')],
    ['another shape', zipOf(pageOf({ course: { units: [1] }, logic: 'logic.x.js' }))],
    ['no logic', zipOf(pageOf({ course: split(course).outline, logic: 'logic.x.js' }))],
  ])('is not there: %s', async (_, zip) => {
    expect(await oldCourse(zip)).toBeUndefined();
  });
});

describe('check --against', () => {
  const folder = mkdtempSync(join(tmpdir(), 'against-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function run(files: Files, name: string): Promise<{ readonly status: number; readonly text: string }> {
    const { result, sources } = check(files);
    if (!result) throw new Error('the sample has errors');
    const said: string[] = [];
    const status = await against(name, { ...result, sources }, { cwd: folder, print: (text) => void said.push(text) });
    return { status, text: said.join('\n') };
  }

  it('says what is lost, and where', async () => {
    const { result } = check(good);
    if (!result) throw new Error('the sample has errors');
    writeFileSync(join(folder, 'old.zip'), packaged(result.compiled.course));
    expect(await run(good, 'old.zip')).toMatchObject({ status: 0 });
    const [name = '', bytes = new Uint8Array()] = [...good].find(([file]) => file.startsWith('lessons/')) ?? [];
    const text = textOf(bytes) ?? '';
    const reply = /name: (\S+)/.exec(text.slice(text.indexOf('replies:')))?.[1] ?? '';
    const changed = new Map([...good, [name, bytesOf(text.replace(`name: ${reply}`, 'name: quite-another'))]]);
    const told = await run(changed, 'old.zip');
    expect(told.status).toBe(0);
    expect(told.text).toMatch(new RegExp(`${name}:\\d+:\\d+: .*“${reply}” and is now “quite-another”`));
  });

  it('refuses what is no package', async () => {
    writeFileSync(join(folder, 'some.zip'), bytesOf('nothing'));
    expect(await run(good, 'some.zip')).toMatchObject({
      status: 2,
      text: 'some.zip is no package of this toolkit: its index.html holds no course.',
    });
    expect(await run(good, 'none.zip')).toMatchObject({ status: 2, text: 'There is no file none.zip.' });
  });

  it('weighs a removed scene as a loss', () => {
    expect(weightOf('scene-removed')).toBe('loses');
  });
});
