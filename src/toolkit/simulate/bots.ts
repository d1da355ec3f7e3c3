/** Learners that follow one habit. */
import { shuffledOptions } from '../../course/form.js';
import { land } from '../../course/run.js';
import type { Situation } from '../../course/situation.js';
import type { Response } from '../../course/response.js';
import type { ItemText } from '../../course/text.js';
import type { Item, Profession, Reply } from '../../course/types.js';
import type { SceneSquare } from './board.js';
import { byLength, byRank, guessed, right } from './responses.js';

export type Next = () => number;

export interface Question {
  readonly item: Item;
  readonly text: ItemText | undefined;
  readonly profession: Profession;
  /** Of the learner's forms. */
  readonly seed: number;
  readonly attempt: number;
}

export interface Bot {
  readonly id: string;
  readonly about: string;
  /** One of `offered`; undefined only where there is none. */
  readonly reply: (
    offered: readonly Reply[],
    square: SceneSquare,
    situation: Situation,
    next: Next,
  ) => Reply | undefined;
  readonly respond: (question: Question, next: Next) => Response;
}

const any = (replies: readonly Reply[], next: Next): Reply | undefined => replies[Math.floor(next() * replies.length)];
const isDont = ({ verdict }: Reply): boolean => verdict === 'dont';

/** Chance among those that fit, or among all where none does. */
const anyOf = (fits: readonly Reply[], all: readonly Reply[], next: Next): Reply | undefined =>
  any(fits.length > 0 ? fits : all, next);

/** The one with the highest `value`; the first of equals. */
function most(replies: readonly Reply[], value: (reply: Reply) => number): Reply | undefined {
  let best: Reply | undefined;
  let highest = -Infinity;
  for (const reply of replies) {
    const height = value(reply);
    if (height > highest) [best, highest] = [reply, height];
  }
  return best;
}

/** Answers rightly what it knows, which is that share of the items, and guesses the rest. */
const knowing =
  (share: number): Bot['respond'] =>
  ({ item, profession }, next) =>
    next() < share ? right(item, profession) : guessed(item, next);

const guessing: Bot['respond'] = ({ item }, next) => guessed(item, next);

const expert: Bot = {
  id: 'expert',
  about: 'repairs what is open, otherwise any sound reply; knows 95 % of the items',
  reply: (offered, _, { uncorrected }, next) => {
    const repairs = uncorrected > 0 ? offered.filter(({ verdict }) => verdict === 'repair') : [];
    return repairs.length > 0
      ? any(repairs, next)
      : anyOf(
          offered.filter((one) => !isDont(one)),
          offered,
          next,
        );
  },
  respond: knowing(0.95),
};

/** `proneness`: chance, 0–1, of a don't wherever one is on offer, and of not knowing an item. */
const novice = (proneness: number): Bot => ({
  id: `novice-${Math.round(proneness * 100)}`,
  about: `a don’t ${Math.round(proneness * 100)} % of the time; knows ${Math.round(100 - proneness * 100)} % of the items`,
  reply: (offered, _, __, next) => {
    const prone = next() < proneness;
    return anyOf(
      offered.filter((one) => isDont(one) === prone),
      offered,
      next,
    );
  },
  respond: knowing(1 - proneness),
});

const chance: Bot = {
  id: 'random',
  about: 'any reply; guesses every item',
  reply: (offered, _, __, next) => any(offered, next),
  respond: guessing,
};

const longest: Bot = {
  id: 'longest',
  about: 'always the longest reply and the longest option',
  reply: (offered, { replies }) => most(offered, (reply) => replies.get(reply)?.length ?? 0),
  respond: ({ item, text }) => byRank(item, byLength(item, text)),
};

const first: Bot = {
  id: 'first',
  about: 'always the first reply and the first option shown',
  reply: ([one]) => one,
  respond: ({ item, seed, attempt }) => byRank(item, shuffledOptions(item, seed, attempt)),
};

function warmth(reply: Reply, situation: Situation): number {
  if (isDont(reply)) return -99;
  const landed = land(situation, reply);
  return (landed && reply.lands[landed.landing]?.effects.alliance) ?? 0;
}

const warmest: Bot = {
  id: 'warmest',
  about: 'of the sound and repairing replies the one that helps the alliance most; guesses every item',
  reply: (offered, _, situation) => most(offered, (reply) => warmth(reply, situation)),
  respond: guessing,
};

export const bots: readonly Bot[] = [expert, novice(0.25), novice(0.5), novice(0.75), chance, longest, first, warmest];
