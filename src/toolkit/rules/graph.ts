/** The graph of a lesson, whatever the conditions. */
import type { Lesson, Place, SceneId } from '../../course/types.js';
import { once } from '../remembered.js';

/** Where routes lead from here. */
function successors(place: Place): ReadonlySet<SceneId> {
  const found = new Set<SceneId>();
  if (place.kind === 'scene')
    for (const { lands } of place.replies) for (const { next } of lands) for (const { to } of next) found.add(to);
  return found;
}

export type Order =
  /** Every place that routes lead to, each before those that follow it. */
  | { readonly kind: 'ordered'; readonly places: readonly Place[] }
  /** Scenes that lead in a circle; the last is the first again. */
  | { readonly kind: 'cycle'; readonly path: readonly SceneId[] };

/** Found once, however many ask. */
export const order = once(orderIn);

function orderIn({ places, first }: Lesson): Order {
  const done = new Set<SceneId>();
  const finished: Place[] = [];
  /** The way to the place under inspection, each with the successors still to visit. */
  const way: { readonly place: Place; readonly rest: SceneId[] }[] = [];
  const enter = (place: Place | undefined): void => {
    if (place) way.push({ place, rest: [...successors(place)].reverse() });
  };
  enter(places[first]);
  for (let top = way.at(-1); top; top = way.at(-1)) {
    const next = top.rest.pop();
    if (next === undefined) {
      done.add(top.place.id);
      finished.push(top.place);
      way.pop();
    } else if (!done.has(next)) {
      const start = way.findIndex(({ place }) => place.id === next);
      if (start !== -1) return { kind: 'cycle', path: [...way.slice(start).map(({ place }) => place.id), next] };
      enter(places[next]);
    }
  }
  return { kind: 'ordered', places: finished.reverse() };
}
