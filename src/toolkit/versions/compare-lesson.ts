/** Two versions of one lesson. Saved progress names places by code and replies by key. */
import type { Lesson, Place, Reply, Scene, SceneId } from '../../course/types.js';
import type { Difference, DifferenceKind } from './difference.js';
import { paired } from './paired.js';

type Told = Omit<Difference, 'unit'>;

const told = (kind: DifferenceKind, what: string, path: Told['path'], was = '', now = ''): Told => ({
  kind,
  what,
  was,
  now,
  path,
});

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Names of the old version's places in the new one. */
type Names = ReadonlyMap<SceneId, SceneId>;

/** Landings whose routes lead to places by their new names. */
const renamed = ({ lands }: Reply, names: Names): Reply['lands'] =>
  lands.map((landing) => ({
    ...landing,
    next: landing.next.map((route) => ({ ...route, to: names.get(route.to) ?? route.to })),
  }));

/** Where landings lead, in the order in which routes are tried, with what has to hold. */
const routes = (lands: Reply['lands']): unknown => lands.map(({ when, next }) => ({ when, next }));
const targets = (lands: Reply['lands']): string =>
  [...new Set(lands.flatMap(({ next }) => next.map(({ to }) => to)))].join(', ');

function* compareReply(scene: Scene, was: Reply, now: Reply, names: Names): Iterable<Told> {
  const what = `${scene.id}/${now.key}`;
  const path = ['scenes', scene.id, 'replies', now.key];
  const before = renamed(was, names);
  if (was.name !== now.name) yield told('reply-reused', what, [...path, 'name'], was.name, now.name);
  if (was.verdict !== now.verdict) yield told('verdict-changed', what, [...path, 'verdict'], was.verdict, now.verdict);
  if (!same(routes(before), routes(now.lands)))
    yield told('route-changed', what, [...path, 'next'], targets(before), targets(now.lands));
  else if (!same(before, now.lands) || !same(was.when, now.when))
    yield told('effects-changed', what, [...path, 'effects']);
}

function* compareReplies(was: Scene, now: Scene, names: Names): Iterable<Told> {
  for (const reply of was.replies) {
    const after = now.replies.find(({ key }) => key === reply.key);
    if (after) yield* compareReply(now, reply, after, names);
    else yield told('reply-removed', `${now.id}/${reply.key}`, ['scenes', now.id, 'replies', reply.key], reply.name);
  }
  for (const { key, name } of now.replies)
    if (!was.replies.some((reply) => reply.key === key))
      yield told('reply-added', `${now.id}/${key}`, ['scenes', now.id, 'replies', key], '', name);
}

const folder = ({ kind }: Place): string => (kind === 'scene' ? 'scenes' : 'endings');
const replyNames = (place: Place): readonly string[] =>
  place.kind === 'scene' ? place.replies.map(({ name }) => name) : [];

/** Whether `now` goes on being what `was` was, under another name: half of its replies are still there. */
function continues(was: Place, now: Place): boolean {
  if (was.kind === 'ending' || now.kind === 'ending') return was.kind === now.kind;
  const kept = replyNames(was).filter((name) => replyNames(now).includes(name)).length;
  return kept * 2 >= replyNames(was).length;
}

function* comparePlace(was: Place, now: Place, names: Names): Iterable<Told> {
  const path = [folder(now), now.id];
  if (was.id !== now.id)
    yield told(continues(was, now) ? 'scene-renamed' : 'scene-reused', now.id, path, was.id, now.id);
  else if (was.kind !== now.kind) yield told('scene-reused', now.id, path, was.kind, now.kind);
  else if (was.kind === 'ending' && now.kind === 'ending' && was.ending !== now.ending)
    yield told('scene-reused', now.id, path, was.ending, now.ending);
  if (was.kind === 'scene' && now.kind === 'scene') yield* compareReplies(was, now, names);
}

export function* compareLesson(was: Lesson, now: Lesson): Iterable<Told> {
  const { kept, recoded, removed, added } = paired(Object.values(was.places), Object.values(now.places));
  const names: Names = new Map(kept.map(([before, after]) => [before.id, after.id]));
  if ((names.get(was.first) ?? was.first) !== now.first)
    yield told('start-changed', now.first, ['first'], was.first, now.first);
  else if (!same(was.start, now.start)) yield told('start-changed', now.first, ['start']);
  for (const [before, after] of kept) yield* comparePlace(before, after, names);
  for (const [before, after] of recoded)
    yield told('scene-recoded', after.id, [folder(after), after.id, 'code'], before.code, after.code);
  for (const place of removed) yield told('scene-removed', place.id, [folder(place), place.id], place.code);
  for (const place of added) yield told('scene-added', place.id, [folder(place), place.id]);
}
