/** The parts of a lesson in the order in which people write them. */
import type { LandingInput, LessonInput, ReplyInput, SceneInput } from '../schema/lesson.js';
import { block, inline, inlineBlock, inlineList, list, text, word, type Entries, type Tree } from './tree.js';

type Ending = LessonInput['endings'][string];
type Next = NonNullable<LandingInput['next']>;

/** How the way on is written. */
export interface Ways {
  readonly target: (name: string) => Tree;
  /** The way that is left when no condition holds stands elsewhere: in the link itself. */
  readonly linked: boolean;
}
const plain: Ways = { target: (name) => text(name), linked: false };

const given = (key: string, tree: Tree | undefined | false): Entries => (tree ? [[key, tree]] : []);
const line = (key: string, value: string | undefined, style: 'plain' | 'speech' = 'plain'): Entries =>
  value === undefined ? [] : [[key, text(value, style)]];
const switchLine = (key: string, value: boolean | undefined): Entries =>
  value === undefined ? [] : [[key, word(String(value))]];
const signed = (change: number): string => (change > 0 ? `+${change}` : String(change));

function effectsTree(effects: NonNullable<LandingInput['effects']>): Tree {
  const { alliance, readiness, affect, look, request, sets } = effects;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['alliance', alliance === undefined ? undefined : signed(alliance)],
    ['readiness', readiness === undefined ? undefined : signed(readiness)],
    ['affect', affect],
    ['look', look],
    ['request', request],
    ['sets', sets && inlineList(sets)],
  ];
  return word(inlineBlock(pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))));
}

/** `last`: of the landing that the link belongs to. */
function nextEntries(next: Next | undefined, { target, linked }: Ways, last: boolean): Entries {
  if (next === undefined) return [];
  if (typeof next === 'string') return linked && last ? [] : [['next', target(next)]];
  const routes = linked && last ? next.slice(0, -1) : next;
  if (routes.length === 0) return [['next', word('[]')]];
  return [['next', list(routes.map(({ when, go }) => [...line('when', when), ['go', target(go)] as const]))]];
}

const landingEntries = (landing: LandingInput, ways: Ways, last: boolean): Entries => [
  ...line('hear', landing.hear, 'speech'),
  ...line('shows', landing.shows),
  ...line('why', landing.why),
  ...given('effects', landing.effects && effectsTree(landing.effects)),
  ...nextEntries(landing.next, ways, last),
];

const landsTree = (lands: readonly LandingInput[], ways: Ways): Tree =>
  list(
    lands.map((landing, i) => [
      ...line('when', landing.when),
      ...landingEntries(landing, ways, i === lands.length - 1),
    ]),
  );

/** A reply; without what it says where the link says it. */
export const replyEntries = (reply: ReplyInput, ways: Ways = plain): Entries => [
  ['name', text(reply.name)],
  ...line('when', reply.when),
  ...switchLine('act', reply.act),
  ...(ways.linked ? [] : line('say', reply.say, reply.act ? 'plain' : 'speech')),
  ['verdict', text(reply.verdict)],
  ['points', word(inlineList(reply.points))],
  ...given('lands', reply.lands && landsTree(reply.lands, ways)),
  ...landingEntries(reply, ways, reply.lands === undefined),
];

function saysEntries(says: SceneInput['says']): Entries {
  if (says === undefined || typeof says === 'string') return line('says', says, 'speech');
  return [['says', list(says.map((one) => [...line('when', one.when), ['text', text(one.text, 'speech')] as const]))]];
}

/** A scene without its replies. */
export const sceneEntries = (scene: SceneInput): Entries => [
  ['title', text(scene.title)],
  ...line('code', scene.code),
  ...switchLine('worked', scene.worked),
  ...switchLine('alone', scene.alone),
  ...line('stage', scene.stage),
  ...saysEntries(scene.says),
  ...line('shows', scene.shows),
  ...line('thinks', scene.thinks),
];

/** An ending; `kind`: with which ending it is. */
export const endingEntries = (ending: Ending, kind = true): Entries => [
  ['title', text(ending.title)],
  ...line('code', ending.code),
  ...(kind ? line('ending', ending.ending) : []),
  ['tells', text(ending.tells, 'prose')],
  ['debrief', text(ending.debrief, 'prose')],
  ['record', text(ending.record, 'prose')],
];

/** What stands above the scenes, without title and first scene. */
export function aboutEntries({ code, client, holds, premise, objectives, start }: LessonInput): Entries {
  const person: Entries = [
    ['name', text(client.name)],
    ...(client.age === undefined ? [] : [['age', word(String(client.age))] as const]),
    ['portrait', text(client.portrait)],
    ['about', text(client.about)],
  ];
  return [
    ...line('code', code),
    ['client', block(person)],
    ['holds', text(holds)],
    ['premise', text(premise, 'prose')],
    ['objectives', word(inlineList(objectives))],
    ['start', word(inlineBlock(Object.entries(start).map(([key, value]) => [key, inline(value)] as const)))],
  ];
}

const named = <T>(values: Readonly<Record<string, T>>, entries: (value: T) => Entries, apart = false): Tree =>
  block(
    Object.entries(values).map(([name, value]) => [name, block(entries(value))] as const),
    apart,
  );

/** The whole lesson in three parts that stand apart. */
export const lessonEntries = (lesson: LessonInput): readonly Entries[] => [
  [['title', text(lesson.title)], ...aboutEntries(lesson), ['first', text(lesson.first)]],
  [
    [
      'scenes',
      named(
        lesson.scenes,
        (scene) => [...sceneEntries(scene), ['replies', named(scene.replies, (reply) => replyEntries(reply))]],
        true,
      ),
    ],
  ],
  [['endings', named(lesson.endings, (ending) => endingEntries(ending))]],
];
