/** A small course with one of everything, for tests of the engine. */
import type { CourseEvent } from '../../src/course/events.js';
import type { Condition, Effects, Situation } from '../../src/course/situation.js';
import type { State } from '../../src/course/state.js';
import { step } from '../../src/course/step.js';
import type {
  ChoiceItem,
  Code,
  Course,
  Ending,
  EndingKind,
  Item,
  ItemId,
  Key,
  Landing,
  Lesson,
  MatchItem,
  ObjectiveId,
  OrderItem,
  PointId,
  Quiz,
  Reply,
  Scene,
  SceneId,
  SelectItem,
  SortItem,
  UnitId,
  Verdict,
} from '../../src/course/types.js';

export const unitId = (id: string): UnitId => id as UnitId;
export const sceneId = (id: string): SceneId => id as SceneId;
export const itemId = (id: string): ItemId => id as ItemId;
export const key = (one: string): Key => one as Key;
export const keys = (all: string): readonly Key[] => [...all].map(key);
const code = (text: string): Code => text as Code;
const objective = (id: string): ObjectiveId => id as ObjectiveId;
const point = (id: string): PointId => id as PointId;

export const start: Situation = {
  alliance: 2,
  affect: 'light',
  look: 'you',
  readiness: 1,
  channel: 'electronic',
  request: 'pending',
  flags: [],
  donts: [],
  uncorrected: 0,
};

const landing = (to: string, effects: Effects = {}, when?: Condition): Landing => ({
  effects,
  next: [{ to: sceneId(to) }],
  ...(when && { when }),
});

const reply = (one: string, verdict: Verdict, lands: readonly Landing[], points: readonly string[]): Reply => ({
  key: key(one),
  name: `reply-${one}`,
  verdict,
  points: points.map(point),
  lands,
});

const scene = (id: string, replies: readonly Reply[], worked = false): Scene => ({
  kind: 'scene',
  id: sceneId(id),
  code: code(`${id}000`.slice(0, 3)),
  worked,
  says: [null],
  replies,
});

const ending = (id: string, kind: EndingKind): Ending => ({
  kind: 'ending',
  id: sceneId(id),
  code: code(`${id}000`.slice(0, 3)),
  ending: kind,
});

const unit = { required: true, credited: true, needs: [] };

export const lesson: Lesson = {
  ...unit,
  kind: 'lesson',
  id: unitId('priya'),
  code: code('L1'),
  objectives: [objective('O1'), objective('O3')],
  start,
  first: sceneId('watch'),
  places: Object.fromEntries(
    [
      scene('watch', [reply('a', 'sound', [landing('coat', { sets: ['named'] })], ['step-1'])], true),
      scene('coat', [
        reply('a', 'sound', [landing('door', { affect: 'curious', sets: ['limit'] })], ['step-2']),
        reply('b', 'dont', [landing('mend', { alliance: -1, affect: 'hurt' })], ['dont-1']),
        reply('c', 'dont', [landing('rupture', { alliance: -3, affect: 'angry' })], ['dont-2']),
      ]),
      scene('mend', [
        reply('a', 'repair', [landing('door', { alliance: 1 })], ['action-1']),
        reply('b', 'dont', [landing('unfinished')], ['dont-4']),
        reply(
          'c',
          'sound',
          [landing('door', {}, { op: '>=', left: 'alliance', right: 2 }), landing('unfinished')],
          ['step-3'],
        ),
      ]),
      scene('door', [
        reply('a', 'sound', [landing('strong', { sets: ['closed'] })], ['step-6']),
        reply('b', 'dont', [landing('unfinished')], ['dont-4']),
        reply('c', 'dont', [landing('unfinished')], ['dont-3']),
      ]),
      ending('strong', 'strong'),
      ending('unfinished', 'unfinished'),
      ending('rupture', 'rupture'),
    ].map((place) => [place.id, place]),
  ),
};

const base = (id: string, cell: string, options: string, n: number, lookalike = false) => ({
  id: itemId(id),
  code: code(`i${String(n).padStart(2, '0')}`),
  cell,
  objective: objective(cell === 'dont-1' ? 'O2' : 'O3'),
  points: [point(cell)],
  source: 'article' as const,
  lookalike,
  options: keys(options),
});

const choice = (id: string, cell: string, n: number, lookalike = false): ChoiceItem => ({
  ...base(id, cell, 'abc', n, lookalike),
  kind: 'choice',
  correct: key('b'),
  correctFor: { psychologist: key('c') },
});
const select: SelectItem = { ...base('select-one', 'step-1', 'abcd', 10), kind: 'select', correct: keys('ac') };
const sort: SortItem = { ...base('sort-one', 'dont-1', 'abcd', 11, true), kind: 'sort', sound: keys('bd') };
const order: OrderItem = {
  ...base('order-one', 'flow', 'abcd', 12),
  kind: 'order',
  correct: [keys('c'), keys('ab'), keys('d')],
};
const match: MatchItem = {
  ...base('match-one', 'dont-1', 'abc', 13),
  kind: 'match',
  prompts: keys('12'),
  correct: { [key('1')]: key('c'), [key('2')]: key('a') },
};

const items: readonly Item[] = [
  choice('dont1-first', 'dont-1', 1),
  sort,
  match,
  choice('step1-first', 'step-1', 2),
  choice('step1-second', 'step-1', 3),
  select,
  order,
  { ...order, id: itemId('order-two'), code: code('i14') },
  { ...order, id: itemId('order-three'), code: code('i15') },
];

export const quiz: Quiz = {
  ...unit,
  kind: 'quiz',
  id: unitId('final'),
  code: code('Q1'),
  passMark: 80,
  attempts: 3,
  blueprint: [
    { id: 'dont-1', count: 1 },
    { id: 'step-1', count: 1 },
    { id: 'flow', count: 1 },
  ],
  lookalikes: [0, 1],
  items: Object.fromEntries(items.map((item) => [item.id, item])),
};

const check = { ...choice('check-one', 'checks', 20), code: code('c01') };

export const course: Course = {
  id: 'test-course',
  version: '1.0.0',
  fingerprint: 'abcdef',
  languages: ['en'],
  objectives: ['O1', 'O2', 'O3', 'O4', 'O5', 'O6'].map(objective),
  units: [
    {
      ...unit,
      kind: 'page',
      id: unitId('welcome'),
      code: code('P1'),
      asksProfession: true,
      checks: { [check.id]: check },
    },
    {
      ...unit,
      kind: 'survey',
      id: unitId('before'),
      code: code('S1'),
      beside: null,
      questions: [
        { key: key('a'), scale: 'confidence', optional: false },
        { key: key('b'), scale: 'agreement', optional: true },
        { key: key('c'), scale: 'words', optional: false },
      ],
    },
    lesson,
    { ...unit, kind: 'practice', id: unitId('opening'), code: code('T1'), checks: keys('ab') },
    quiz,
    {
      ...unit,
      kind: 'sheet',
      id: unitId('certificate'),
      code: code('H1'),
      sheet: 'certificate',
      required: false,
      needs: [quiz.id],
    },
  ],
  reporting: { onFail: 'failed', finalStatus: 'passed', exitAfterPass: 'suspend', responses: 'letters' },
};

/** The state after these events in this course. */
export const play = (state: State, ...events: readonly CourseEvent[]): State =>
  events.reduce((before, event) => step(course, before, event).state, state);
