/** What an author may ask of a situation, and which situations have it. */
import { affects, flags, looks, requests, type Flag, type Situation } from '../../course/situation.js';
import type { SceneId } from '../../course/types.js';
import type { Arrival, Ways } from './ways.js';

const yesNo = ['no', 'yes'] as const;

/** Each part of a situation that replies can change, with all of its values as texts; the don'ts to answer stop at 3. */
export const parts = {
  alliance: ['0', '1', '2', '3'],
  affect: affects,
  look: looks,
  readiness: ['0', '1', '2'],
  request: requests,
  uncorrected: ['0', '1', '2', '3'],
  named: yesNo,
  limit: yesNo,
  reason: yesNo,
  role: yesNo,
  explored: yesNo,
  closed: yesNo,
} as const satisfies Readonly<Record<string, readonly string[]>> & Readonly<Record<Flag, readonly string[]>>;

export type Part = keyof typeof parts;
export const partNames = Object.keys(parts) as readonly Part[];

/** What is not named may be anything. */
export type Wishes = Readonly<Partial<Record<Part, string>>>;

const isFlag = (part: Part): part is Flag => (flags as readonly string[]).includes(part);

export function valueOf(situation: Situation, part: Part): string {
  if (isFlag(part)) return situation.flags.includes(part) ? 'yes' : 'no';
  return part === 'uncorrected' ? String(Math.min(3, situation.uncorrected)) : String(situation[part]);
}

/** Every part of a situation as a wish. */
export const wishesOf = (situation: Situation): Wishes =>
  Object.fromEntries(partNames.map((part) => [part, valueOf(situation, part)]));

const wished = (wishes: Wishes): readonly Part[] => partNames.filter((part) => wishes[part] !== undefined);

const fits = ({ situation }: Arrival, wishes: Wishes, without?: Part): boolean =>
  wished(wishes).every((part) => part === without || valueOf(situation, part) === wishes[part]);

const at = ({ arrivals }: Ways, scene: SceneId): readonly Arrival[] =>
  arrivals.filter(({ place }) => place.id === scene);

/** One with all that is wished, after the fewest replies; undefined where there is none. */
export const fitting = (ways: Ways, scene: SceneId, wishes: Wishes): Arrival | undefined =>
  at(ways, scene).find((arrival) => fits(arrival, wishes));

/** One with as much of what is wished as any other, after the fewest replies; undefined where nothing leads to the scene. */
export function nearest(ways: Ways, scene: SceneId, wishes: Wishes): Arrival | undefined {
  const score = ({ situation }: Arrival): number =>
    wished(wishes).filter((part) => valueOf(situation, part) === wishes[part]).length;
  return at(ways, scene).reduce<Arrival | undefined>(
    (best, one) => (best && score(best) >= score(one) ? best : one),
    undefined,
  );
}

/** For each part, the values that it has at the scene together with all other wishes. */
export function possible(ways: Ways, scene: SceneId, wishes: Wishes): ReadonlyMap<Part, ReadonlySet<string>> {
  const here = at(ways, scene);
  return new Map(
    partNames.map((part) => {
      const values = here
        .filter((arrival) => fits(arrival, wishes, part))
        .map(({ situation }) => valueOf(situation, part));
      return [part, new Set(values)];
    }),
  );
}
