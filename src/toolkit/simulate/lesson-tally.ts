/** Counts of one lesson over all bots and plays. */
import type { LessonText } from '../../course/text.js';
import type { Lesson, SceneId } from '../../course/types.js';
import { boardOf, type Board } from './board.js';
import { bots, type Bot, type Next } from './bots.js';
import { playLesson, tracksOf, type Tracks } from './play-lesson.js';
import type { LessonOfBot, LessonResult } from './result.js';
import { Histogram } from './spread.js';

class Results {
  readonly #endings = new Map<SceneId, number>();
  readonly #replies = new Histogram();
  readonly #words = new Histogram();
  #stuck = 0;

  constructor(board: Board) {
    for (const { kind, place } of board.squares.values()) if (kind === 'ending') this.#endings.set(place.id, 0);
  }

  add({ ending, replies, words }: ReturnType<typeof playLesson>): void {
    if (ending === null) this.#stuck++;
    else this.#endings.set(ending, (this.#endings.get(ending) ?? 0) + 1);
    this.#replies.add(replies);
    this.#words.add(words);
  }

  result(): LessonOfBot {
    return {
      endings: Object.fromEntries(this.#endings),
      stuck: this.#stuck,
      replies: this.#replies.spread(),
      words: this.#words.spread(),
    };
  }
}

export class LessonTally {
  readonly #board: Board;
  readonly #tracks: Tracks;
  readonly #results: ReadonlyMap<Bot, Results>;
  #plays = 0;

  constructor(
    private readonly lesson: Lesson,
    private readonly text: LessonText | undefined,
  ) {
    this.#board = boardOf(lesson, text);
    this.#tracks = tracksOf(this.#board);
    this.#results = new Map(bots.map((bot) => [bot, new Results(this.#board)]));
  }

  /** Words read. */
  play(bot: Bot, next: Next): number {
    const played = playLesson(this.#board, bot, next, this.#tracks);
    this.#results.get(bot)?.add(played);
    this.#plays++;
    return played.words;
  }

  result(): LessonResult {
    const { squares, replies, exits } = this.#board;
    const { places: seen, replies: chosen, exits: taken } = this.#tracks;
    const places = [...squares].map(([id, { index }]) => [id, seen[index] ?? 0] as const);
    const byReply = replies.map(
      ({ scene, square }) => [`${scene}/${square.reply.key}`, chosen[square.index] ?? 0] as const,
    );
    return {
      id: this.lesson.id,
      title: this.text?.title ?? this.lesson.id,
      bots: Object.fromEntries([...this.#results].map(([{ id }, results]) => [id, results.result()])),
      plays: this.#plays,
      places: Object.fromEntries(places),
      replies: Object.fromEntries(byReply),
      exits: Object.fromEntries(exits.map(({ scene, key, to }, i) => [`${scene}/${key}/${to}`, taken[i] ?? 0])),
      neverSeen: places.filter(([, count]) => count === 0).map(([id]) => id),
      neverChosen: byReply.filter(([, count]) => count === 0).map(([id]) => id),
    };
  }
}
