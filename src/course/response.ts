/**
 * A learner's answer to an item in its one canonical text form, which is also how it is saved:
 * choice, line `b` · select `ac` (keys in order) · sort `a+b-` (sound, don't) · order `bca` · match `1a2c`.
 * The empty text is no answer; sort, order and match may be unfinished.
 */
import type { Item, Key, MatchItem, OrderItem, Profession, SelectItem, SortItem } from './types.js';

declare const brand: unique symbol;
export type Response = string & { readonly [brand]: 'Response' };
export type Judgement = '+' | '-';

export const noResponse = '' as Response;
const asResponse = (text: string): Response => text as Response;
/** A text of keys as a list of them. */
export const keysIn = (text: string): readonly Key[] => text.split('') as unknown as readonly Key[];

/** Pairs of a sort or match response, in text order. */
function pairs(response: Response): ReadonlyMap<Key, string> {
  const out = new Map<Key, string>();
  for (let i = 0; i + 1 < response.length; i += 2) out.set(response.charAt(i) as Key, response.charAt(i + 1));
  return out;
}

const ofPairs = (order: readonly Key[], map: ReadonlyMap<Key, string>): Response =>
  asResponse(order.map((key) => (map.has(key) ? key + (map.get(key) ?? '') : '')).join(''));

/** Keys chosen or put in order so far. */
export const chosen = (response: Response): readonly Key[] => keysIn(response);
export const choose = (key: Key): Response => asResponse(key);
export const placed = (keys: readonly Key[]): Response => asResponse(keys.join(''));

export function toggled(item: SelectItem, response: Response, key: Key): Response {
  const on = new Set(keysIn(response));
  if (!on.delete(key)) on.add(key);
  return asResponse(
    [...item.options]
      .sort()
      .filter((one) => on.has(one))
      .join(''),
  );
}

export const judgementOf = (response: Response, key: Key): Judgement | undefined =>
  pairs(response).get(key) as Judgement | undefined;

export const judged = (item: SortItem, response: Response, key: Key, as: Judgement): Response =>
  ofPairs([...item.options].sort(), new Map([...pairs(response), [key, as]]));

export const matchOf = (response: Response, prompt: Key): Key | undefined =>
  pairs(response).get(prompt) as Key | undefined;

export const matched = (item: MatchItem, response: Response, prompt: Key, option: Key): Response =>
  ofPairs([...item.prompts].sort(), new Map([...pairs(response), [prompt, option]]));

const ordered = (keys: readonly string[]): boolean => keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') < key);

/** Whether `text` is a canonical response to `item`, finished or not: what saved state and events must pass. */
export function isResponse(item: Item, text: string): text is Response {
  if (text === '') return true;
  const known = (key: string): boolean => (item.options as readonly string[]).includes(key);
  const keys = text.split('');
  switch (item.kind) {
    case 'choice':
    case 'line':
      return keys.length === 1 && known(text);
    case 'select':
      return keys.every(known) && ordered(keys);
    case 'order':
      return keys.every(known) && new Set(keys).size === keys.length;
    case 'sort':
    case 'match': {
      const left = keys.filter((_, i) => i % 2 === 0);
      const right = keys.filter((_, i) => i % 2 === 1);
      const leftKnown =
        item.kind === 'sort' ? known : (key: string) => (item.prompts as readonly string[]).includes(key);
      const rightKnown = item.kind === 'sort' ? (mark: string) => mark === '+' || mark === '-' : known;
      return keys.length % 2 === 0 && left.every(leftKnown) && right.every(rightKnown) && ordered(left);
    }
  }
}

/** Whether nothing is left to decide. */
export function isComplete(item: Item, response: Response): boolean {
  switch (item.kind) {
    case 'choice':
    case 'line':
    case 'select':
      return response !== '';
    case 'order':
      return response.length === item.options.length;
    case 'sort':
      return response.length === item.options.length * 2;
    case 'match':
      return response.length === item.prompts.length * 2;
  }
}

/** The single right key of a choice or line item for this profession. */
const rightKey = (item: Extract<Item, { kind: 'choice' | 'line' }>, profession: Profession): Key =>
  item.correctFor[profession] ?? item.correct;

/** Every permutation of each group, in sequence: the accepted orders. */
function orders(item: OrderItem): readonly (readonly Key[])[] {
  const permute = (keys: readonly Key[]): readonly (readonly Key[])[] =>
    keys.length < 2
      ? [keys]
      : keys.flatMap((key) => permute(keys.filter((one) => one !== key)).map((rest) => [key, ...rest]));
  return item.correct.reduce<readonly (readonly Key[])[]>(
    (soFar, group) => soFar.flatMap((head) => permute(group).map((tail) => [...head, ...tail])),
    [[]],
  );
}

/** All responses that are right; the first is the one to show as the key. */
export function correctResponses(item: Item, profession: Profession): readonly Response[] {
  switch (item.kind) {
    case 'choice':
    case 'line':
      return [choose(rightKey(item, profession))];
    case 'select':
      return [placed([...item.correct].sort())];
    case 'sort':
      return [
        ofPairs(
          [...item.options].sort(),
          new Map(item.options.map((key) => [key, item.sound.includes(key) ? '+' : '-'])),
        ),
      ];
    case 'order':
      return orders(item).map(placed);
    case 'match':
      return [
        ofPairs([...item.prompts].sort(), new Map(item.prompts.map((prompt) => [prompt, item.correct[prompt] ?? '']))),
      ];
  }
}

/** All or nothing: one item, one point. */
export const isCorrect = (item: Item, response: Response, profession: Profession): boolean =>
  correctResponses(item, profession).includes(response);
