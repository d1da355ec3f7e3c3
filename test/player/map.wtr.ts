import { assert, expect, fixture, html } from '@open-wc/testing';
import { replay } from '../../src/course/run.js';
import type { LessonState } from '../../src/course/state.js';
import type { EndingKind, Key, Lesson, SceneId } from '../../src/course/types.js';
import type { ActEvent } from '../../src/player/act.js';
import { rows } from '../../src/player/story-map/lanes.js';
import { missed } from '../../src/player/story-map/missed.js';
import '../../src/player/story-map/story-map.js';
import { extras } from '../../src/player/strings/extras.en.js';
import { en } from '../../src/player/strings/en.js';
import { lesson, lessonText } from './fixture-lesson.js';
import { all, one, visibleText } from './support.js';

const keys = (path: string): readonly Key[] => path.split('') as unknown as Key[];
const run = (path: string, of = lesson) => replay(of, keys(path));
const state = (path: string, tried: Record<string, string> = {}, endings: readonly string[] = []): LessonState => ({
  kind: 'lesson',
  begun: true,
  path: keys(path),
  kept: null,
  tried: Object.fromEntries(Object.entries(tried).map(([scene, replies]) => [scene, keys(replies)])),
  endings: endings as readonly SceneId[],
});
/** The lesson, with an ending of another kind. */
const ending = (id: string, kind: EndingKind): Lesson => ({
  ...lesson,
  places: { ...lesson.places, [id]: { ...lesson.places[id as SceneId], kind: 'ending', ending: kind } as never },
});

document.body.style.background = 'var(--surface)';

describe('where the strong close was missed', () => {
  const weak = ending('door', 'sound');
  const both = {
    ...weak,
    places: { ...weak.places, ['far' as SceneId]: ending('door', 'strong').places['door' as SceneId] },
  } as Lesson;
  for (const [name, of, path, wanted] of [
    ['a strong close', lesson, 'aaa', null],
    ['before the end', lesson, 'ab', null],
    ['no strong close to be had', ending('door', 'sound'), 'aaa', null],
    ['the first don’t', lesson, 'abb', { kind: 'dont', turn: 1 }],
    ['a don’t at the end', lesson, 'aab', { kind: 'dont', turn: 2 }],
    ['nothing that is told', both, 'aaa', null],
    [
      'a don’t mended: the first flag that stayed unset, and its last chance',
      both,
      'abc',
      { kind: 'flag', flag: 'limit', turn: 1 },
    ],
  ] as const) {
    it(name, () => assert.deepEqual(missed(of, run(path, of)), wanted));
  }
});

describe('rows and lanes', () => {
  it('puts scenes by depth, endings last, and one straight line where there is one way', () => {
    const all = rows(lesson, state('aaa', { coat: 'a', weird: 'a', dog: 'a' }, ['door']), run('aaa'));
    assert.deepEqual(
      all.map(({ place, lane, seen, turn }) => [place.id as string, lane, seen, turn]),
      [
        ['coat', 0, 2, 0],
        ['weird', 0, 2, 1],
        ['dog', 0, 2, 2],
        ['door', 0, 2, undefined],
        ['open', 1, 0, undefined],
      ],
    );
    assert.deepEqual(all[2]?.lines, [
      { lane: 0, part: 'in', seen: 2 },
      { lane: 0, part: 'out', seen: 2 },
      { lane: 1, part: 'out', seen: 0 },
    ]);
  });

  it('tells seen before from taken now', () => {
    const all = rows(lesson, state('aaa', { coat: 'a', weird: 'a', dog: 'ab' }, ['open', 'door']), run('aaa'));
    assert.deepEqual(all.at(-1)?.seen, 1);
    assert.deepEqual(
      all[2]?.ways.map(({ seen }) => seen),
      [2, 1],
    );
  });

  it('ends every line that it begins', () => {
    const all = rows(lesson, state('a'), run('a'));
    const open = all.reduce((sum, { lines }) => sum + lines.filter(({ part }) => part === 'in').length, 0);
    assert.equal(open, all.length - 1);
  });
});

describe('the map', () => {
  const words = { ...en, ...extras };
  const shown = (path: string, own: LessonState): Promise<HTMLElement> =>
    fixture(
      html`<story-map
        .words=${words}
        .lesson=${lesson}
        .text=${lessonText}
        .progress=${own}
        .run=${run(path)}
      ></story-map>`,
    );

  it('hides titles that were not seen, tells endings by word, and where it slipped', async () => {
    const map = await shown('abb', state('abb', { coat: 'a', weird: 'b', dog: 'b' }, ['open']));
    assert.notInclude(visibleText(map), 'At the door');
    assert.deepEqual(all(map, 'li > div > b').map(visibleText), ['Unfinished business']);
    assert.include(visibleText(all(map, 'li')[1] ?? map), 'stayed unmended');
    assert.include(visibleText(all(map, 'li')[2] ?? map), 'Leads to: Totally, 1 not yet seen');
    assert.lengthOf(all(map, '[style]'), 0);
    await expect(map).to.be.accessible();
  });

  it('goes back to a moment of this run by press, and keeps the run', async () => {
    const map = await shown('aaa', state('aaa', { coat: 'a', weird: 'a', dog: 'a' }, ['door']));
    const acts: unknown[] = [];
    map.addEventListener('course-act', (event: ActEvent) => acts.push(event.act));
    assert.lengthOf(all(map, 'button'), 3);
    one(map, 'button', 'Was that weird?').click();
    assert.deepEqual(acts, [{ type: 'rewound', turn: 1, keep: true }]);
  });
});
