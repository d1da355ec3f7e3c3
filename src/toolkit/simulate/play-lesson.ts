/** The inner loop: one bot goes once through one lesson, with the engine's own `offered` and `land`, and no path to replay. */
import { land, offered, variant } from '../../course/run.js';
import type { SceneId } from '../../course/types.js';
import type { Board } from './board.js';
import type { Bot, Next } from './bots.js';

/** Visits by the board's numbers. */
export interface Tracks {
  readonly places: Uint32Array;
  readonly replies: Uint32Array;
  readonly exits: Uint32Array;
}

export const tracksOf = ({ squares, replies, exits }: Board): Tracks => ({
  places: new Uint32Array(squares.size),
  replies: new Uint32Array(replies.length),
  exits: new Uint32Array(exits.length),
});

const count = (counts: Uint32Array, index: number): void => {
  counts[index] = (counts[index] ?? 0) + 1;
};

export interface Played {
  /** Null where the talk came to a stop without one, which `check` rules out. */
  readonly ending: SceneId | null;
  readonly replies: number;
  readonly words: number;
}

/** More replies than any lesson has: only a lesson with a cycle gets there. */
const limit = 1000;

export function playLesson(board: Board, bot: Bot, next: Next, tracks: Tracks): Played {
  let { start: situation, first: here } = board.lesson;
  let words = board.premise;
  for (let replies = 0; replies < limit; replies++) {
    const square = board.squares.get(here);
    if (!square) break;
    count(tracks.places, square.index);
    words += square.entry;
    if (square.kind === 'ending') return { ending: square.place.id, replies, words };
    words += square.says[variant(square.place, situation)] ?? 0;
    const choices = offered(square.place, situation);
    const reply = bot.reply(choices, square, situation, next);
    const chosen = reply && square.replies.get(reply);
    const landed = reply && land(situation, reply);
    if (!chosen || !landed) break;
    for (const choice of choices) words += square.replies.get(choice)?.say ?? 0;
    words += chosen.lands[landed.landing] ?? 0;
    count(tracks.replies, chosen.index);
    for (const { to, index } of chosen.exits) if (to === landed.to) count(tracks.exits, index);
    ({ situation, to: here } = landed);
  }
  return { ending: null, replies: limit, words };
}
