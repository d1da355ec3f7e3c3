/** How many words a learner reads on the ways through a lesson. */
import type { EndingText, LessonText, SceneText } from '../../course/text.js';
import type { Key, Lesson, Scene } from '../../course/types.js';
import { explore, type Exploration, type Onward, type Visit } from '../rules/play/explore.js';
import { htmlWords, wordCount } from '../rules/words.js';

export interface Ways {
  /** Words on the way with the fewest. */
  readonly shortest: number;
  /** Words on average, where every reply on offer is as likely as another. */
  readonly typical: number;
  /** Decisions on the average way. */
  readonly decisions: number;
}

const nothing: Ways = { shortest: 0, typical: 0, decisions: 0 };

const counted = (text: string | undefined): number => (text === undefined ? 0 : wordCount(text));

const endingWords = ({ title, tellsHtml, debriefHtml, recordHtml }: EndingText): number =>
  wordCount(title) + htmlWords(tellsHtml) + htmlWords(debriefHtml) + htmlWords(recordHtml);

/** Words of a scene, counted once however many situations it is met in. */
class SceneWords {
  /** What is read on entering, replies left aside. */
  readonly entering: number;
  readonly #said: ReadonlyMap<string, number>;
  readonly #landings: ReadonlyMap<string, readonly number[]>;

  constructor(scene: Scene, { stage, says, shows, thinks, replies }: SceneText) {
    const said = scene.says.findIndex((when) => when === null);
    this.entering = counted(stage) + counted(says[Math.max(0, said)]) + counted(shows) + counted(thinks);
    const all = Object.entries(replies);
    this.#said = new Map(all.map(([key, { say }]) => [key, counted(say)]));
    this.#landings = new Map(
      all.map(([key, { lands }]) => [
        key,
        lands.map(({ hear, shows: shown, why }) => counted(hear) + counted(shown) + counted(why)),
      ]),
    );
  }

  said(key: Key): number {
    return this.#said.get(key) ?? 0;
  }

  landed({ reply: { key }, landing }: Onward): number {
    return this.#landings.get(key)?.[landing] ?? 0;
  }
}

/** What lies ahead of a situation in a scene; `known` holds what lies ahead of those that follow. */
function aheadOf(scene: Scene, visit: Visit, words: SceneWords, known: ReadonlyMap<Visit, Ways>): Ways {
  const here = visit.offered.reduce((sum, { key }) => sum + words.said(key), 0) + words.entering;
  let onward = 0;
  let shortest = Infinity;
  let typical = 0;
  let decisions = 0;
  for (const one of visit.onward) {
    const next = known.get(one.to);
    if (!next) continue;
    const read = words.landed(one);
    onward++;
    shortest = Math.min(shortest, next.shortest + read);
    typical += next.typical + read;
    decisions += next.decisions;
  }
  const of = Math.max(1, onward);
  return {
    shortest: here + shortest,
    typical: here + typical / of,
    decisions: (scene.worked ? 0 : 1) + decisions / of,
  };
}

/** From the endings backwards. `visits`: every situation that can occur in the lesson. */
export function waysThrough(lesson: Lesson, text: LessonText, play: Exploration = explore(lesson)): Ways {
  const { visits } = play;
  const known = new Map<Visit, Ways>();
  for (const [id, here] of [...visits].reverse()) {
    const place = lesson.places[id];
    const words = text.places[id];
    if (place?.kind === 'scene' && words?.kind === 'scene') {
      const counts = new SceneWords(place, words);
      for (const visit of here) known.set(visit, aheadOf(place, visit, counts, known));
    } else {
      const all = words?.kind === 'ending' ? endingWords(words) : 0;
      for (const visit of here) known.set(visit, { shortest: all, typical: all, decisions: 0 });
    }
  }
  const [start] = visits.get(lesson.first) ?? [];
  const ahead = (start && known.get(start)) ?? nothing;
  const before = htmlWords(text.premiseHtml) + counted(text.title) + counted(text.holds) + counted(text.client.about);
  return { shortest: before + ahead.shortest, typical: before + ahead.typical, decisions: ahead.decisions };
}

/** Everything that stands in a lesson. */
export function allWords(text: LessonText): number {
  const places = Object.values(text.places).map((place) => {
    if (place.kind === 'ending') return endingWords(place);
    const replies = Object.values(place.replies).map(
      ({ say, lands }) =>
        counted(say) +
        lands.reduce((sum, { hear, shows, why }) => sum + counted(hear) + counted(shows) + counted(why), 0),
    );
    const own = counted(place.title) + counted(place.stage) + counted(place.shows) + counted(place.thinks);
    return [...replies, ...place.says.map(counted)].reduce((sum, words) => sum + words, own);
  });
  const before = htmlWords(text.premiseHtml) + counted(text.title) + counted(text.holds) + counted(text.client.about);
  return places.reduce((sum, words) => sum + words, before);
}
