/** Ways to answer an item without knowing, as canonical responses. */
import {
  correctResponses,
  choose,
  judged,
  matched,
  noResponse,
  placed,
  toggled,
  type Response,
} from '../../course/response.js';
import { shuffled } from '../../course/random.js';
import type { ItemText } from '../../course/text.js';
import type { Item, Key, Profession } from '../../course/types.js';

type Next = () => number;

/** An entry of a list that has one. */
function picked<T>(list: readonly T[], next: Next): T {
  const one = list[Math.floor(next() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** Chance alone; every complete response is possible. */
export function guessed(item: Item, next: Next): Response {
  switch (item.kind) {
    case 'choice':
    case 'line':
      return choose(picked(item.options, next));
    case 'select': {
      const marked = item.options.filter(() => next() < 0.5);
      const chosen = marked.length > 0 ? marked : [picked(item.options, next)];
      return chosen.reduce((soFar, key) => toggled(item, soFar, key), noResponse);
    }
    case 'order':
      return placed(shuffled(item.options, next));
    case 'sort':
      return item.options.reduce((soFar, key) => judged(item, soFar, key, next() < 0.5 ? '+' : '-'), noResponse);
    case 'match':
      return item.prompts.reduce((soFar, one) => matched(item, soFar, one, picked(item.options, next)), noResponse);
  }
}

/** Takes what comes first in `ranked`, a list of the item's options: one of a choice, two of a selection, the first half as sound. */
export function byRank(item: Item, ranked: readonly Key[]): Response {
  const [first] = ranked;
  if (first === undefined) return noResponse;
  switch (item.kind) {
    case 'choice':
    case 'line':
      return choose(first);
    case 'select':
      return ranked.slice(0, 2).reduce((soFar, key) => toggled(item, soFar, key), noResponse);
    case 'order':
      return placed(ranked);
    case 'sort': {
      const half = ranked.length / 2;
      return ranked.reduce((soFar, key, i) => judged(item, soFar, key, i < half ? '+' : '-'), noResponse);
    }
    case 'match':
      return item.prompts.reduce(
        (soFar, one, i) => matched(item, soFar, one, ranked[i % ranked.length] ?? first),
        noResponse,
      );
  }
}

/** Options from the longest text to the shortest. */
export function byLength(item: Item, text: ItemText | undefined): readonly Key[] {
  const length = (key: Key): number => text?.options[key]?.text.length ?? 0;
  return [...item.options].sort((a, b) => length(b) - length(a));
}

export const right = (item: Item, profession: Profession): Response =>
  correctResponses(item, profession)[0] ?? noResponse;
