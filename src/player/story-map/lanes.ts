/**
 * A lesson as rows and lanes: a row for each place, by depth, and a lane for each place that is still to come. The way by
 * the soundest replies runs straight; detours bulge to the side. All ways to one place share its lane.
 */
import type { Run } from '../../course/run.js';
import type { LessonState } from '../../course/state.js';
import type { Lesson, Place, SceneId } from '../../course/types.js';

/** 2: on the run on screen; 1: seen before; 0: not yet seen. */
type Seen = 0 | 1 | 2;

/** A way on from a place. */
interface Way {
  readonly to: SceneId;
  readonly seen: Seen;
}

/** A line of the picture, crossing one row in a lane: from the top (or the row's node) to the bottom (or the node). */
export interface Line {
  readonly lane: number;
  /** `through`: from top to bottom; `in`: from the top to the node; `out`: from the node to the lane's place at the bottom. */
  readonly part: 'through' | 'in' | 'out';
  readonly seen: Seen;
}

export interface Row {
  readonly place: Place;
  readonly seen: Seen;
  /** Where the node stands, from 0. */
  readonly lane: number;
  readonly lines: readonly Line[];
  readonly ways: readonly Way[];
  /** The turn of the present run, from 0, that can be gone back to. */
  readonly turn: number | undefined;
}

const soundness = { sound: 0, repair: 1, dont: 2 } as const;
const most = (a: Seen, b: Seen): Seen => (a > b ? a : b);

/** Where the replies of a place lead, the soundest first, each place once. */
function targets(place: Place): ReadonlyMap<SceneId, readonly string[]> {
  const to = new Map<SceneId, string[]>();
  if (place.kind === 'ending') return to;
  const replies = [...place.replies].sort((a, b) => soundness[a.verdict] - soundness[b.verdict]);
  for (const { key, lands } of replies) {
    for (const { next } of lands) for (const route of next) to.set(route.to, [...(to.get(route.to) ?? []), key]);
  }
  return to;
}

/** Places in the order of the longest way to them; endings last. The graph has no cycle. */
function byDepth(lesson: Lesson): readonly Place[] {
  const depth = new Map<SceneId, number>();
  const visit = (id: SceneId, at: number): void => {
    const place = lesson.places[id];
    if (!place || (depth.get(id) ?? -1) >= at) return;
    depth.set(id, at);
    for (const to of targets(place).keys()) visit(to, at + 1);
  };
  visit(lesson.first, 0);
  const rank = ({ kind, id }: Place): number => (kind === 'ending' ? 1000 : 0) + (depth.get(id) ?? 0);
  return Object.values(lesson.places)
    .filter(({ id }) => depth.has(id))
    .sort((a, b) => rank(a) - rank(b));
}

/** The picture, row by row. */
export function rows(lesson: Lesson, { tried, endings }: LessonState, run: Run): readonly Row[] {
  const stops = [...run.turns.map(({ scene }) => scene.id), run.place.id];
  const seenPlace = (id: SceneId): Seen => (stops.includes(id) ? 2 : tried[id]?.length || endings.includes(id) ? 1 : 0);
  const waysOf = (place: Place): readonly Way[] =>
    [...targets(place)].map(([to, keys]) => {
      const at = stops.indexOf(place.id);
      const now = at >= 0 && stops[at + 1] === to;
      const before = seenPlace(to) > 0 && keys.some((key) => tried[place.id]?.some((one) => one === key));
      return { to, seen: now ? 2 : before ? 1 : 0 };
    });

  /** What each lane waits for, and how well the way to it is known so far. */
  const lanes: ({ to: SceneId; seen: Seen } | undefined)[] = [];
  const free = (): number => {
    const found = lanes.findIndex((one) => !one);
    return found < 0 ? lanes.length : found;
  };
  return byDepth(lesson).map((place) => {
    const own = lanes.findIndex((one) => one?.to === place.id);
    const lane = own < 0 ? free() : own;
    const lines: Line[] = lanes.flatMap((one, at) =>
      one ? { lane: at, part: at === lane ? 'in' : 'through', seen: one.seen } : [],
    );
    lanes[lane] = undefined;
    const ways = waysOf(place);
    for (const { to, seen } of ways) {
      const waiting = lanes.findIndex((one) => one?.to === to);
      const at = waiting >= 0 ? waiting : lanes.at(lane) ? free() : lane;
      lanes[at] = { to, seen: most(seen, lanes[at]?.seen ?? 0) };
      lines.push({ lane: at, part: 'out', seen });
    }
    const turn = run.turns.findIndex(({ scene }) => scene.id === place.id);
    return { place, seen: seenPlace(place.id), lane, lines, ways, turn: turn < 0 ? undefined : turn };
  });
}
