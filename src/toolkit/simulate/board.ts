/** A lesson laid out for fast play: every place, reply and exit with its words counted and a number to count visits by. */
import type { LessonText, ReplyText, SceneText } from '../../course/text.js';
import type { Ending, Key, Lesson, Reply, Scene, SceneId } from '../../course/types.js';
import { readWords } from './read-words.js';

/** Where a reply can lead. */
interface Exit {
  readonly to: SceneId;
  readonly index: number;
}

export interface ReplySquare {
  readonly index: number;
  readonly reply: Reply;
  /** Characters on the button. */
  readonly length: number;
  /** Words on the button. */
  readonly say: number;
  /** Words of what follows, by landing. */
  readonly lands: readonly number[];
  /** Targets, each once. */
  readonly exits: readonly Exit[];
}

export interface SceneSquare {
  readonly kind: 'scene';
  readonly index: number;
  readonly place: Scene;
  /** Words on entering, whatever is said. */
  readonly entry: number;
  /** Words of each variant of what is said. */
  readonly says: readonly number[];
  readonly replies: ReadonlyMap<Reply, ReplySquare>;
}

export interface EndingSquare {
  readonly kind: 'ending';
  readonly index: number;
  readonly place: Ending;
  readonly entry: number;
}

export type Square = SceneSquare | EndingSquare;

export interface Board {
  readonly lesson: Lesson;
  /** Words of title, client and premise. */
  readonly premise: number;
  readonly squares: ReadonlyMap<SceneId, Square>;
  /** In order of their numbers. */
  readonly replies: readonly { readonly scene: SceneId; readonly square: ReplySquare }[];
  readonly exits: readonly { readonly scene: SceneId; readonly key: Key; readonly to: SceneId }[];
}

class Setter {
  readonly replies: Board['replies'][number][] = [];
  readonly exits: Board['exits'][number][] = [];

  #reply(scene: SceneId, reply: Reply, text: ReplyText | undefined): ReplySquare {
    const targets = [...new Set(reply.lands.flatMap(({ next }) => next.map(({ to }) => to)))];
    const exits = targets.map((to): Exit => ({ to, index: this.exits.push({ scene, key: reply.key, to }) - 1 }));
    const lands = reply.lands.map((_, i) => {
      const landing = text?.lands[i];
      return readWords(landing?.hear, landing?.shows, landing?.why);
    });
    const say = text?.say ?? '';
    const square = { index: this.replies.length, reply, length: say.length, say: readWords(say), lands, exits };
    this.replies.push({ scene, square });
    return square;
  }

  scene(place: Scene, index: number, text: SceneText | undefined): SceneSquare {
    const replies = place.replies.map(
      (reply) => [reply, this.#reply(place.id, reply, text?.replies[reply.key])] as const,
    );
    return {
      kind: 'scene',
      index,
      place,
      entry: readWords(text?.title, text?.stage, text?.shows, text?.thinks),
      says: place.says.map((_, i) => readWords(text?.says[i])),
      replies: new Map(replies),
    };
  }
}

export function boardOf(lesson: Lesson, text: LessonText | undefined): Board {
  const setter = new Setter();
  const squares = Object.values(lesson.places).map((place, index): Square => {
    const words = text?.places[place.id];
    if (place.kind === 'scene') return setter.scene(place, index, words?.kind === 'scene' ? words : undefined);
    const told = words?.kind === 'ending' ? words : undefined;
    const entry = readWords(told?.title, told?.tellsHtml, told?.debriefHtml, told?.recordHtml);
    return { kind: 'ending', index, place, entry };
  });
  return {
    lesson,
    premise: readWords(text?.title, text?.premiseHtml, text?.holds, text?.client.about),
    squares: new Map(squares.map((square) => [square.place.id, square])),
    replies: setter.replies,
    exits: setter.exits,
  };
}
