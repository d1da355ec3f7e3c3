/** How many words a learner reads on the ways through a lesson. */
import { land, offered } from '../../course/run.js';
import type { EndingText, LessonText, SceneText } from '../../course/text.js';
import type { Lesson, Place, Reply, Scene } from '../../course/types.js';
import type { Situation } from '../../course/situation.js';
import { explore, type Visit } from '../rules/play/explore.js';
import { htmlWords, wordCount } from '../rules/words.js';

export interface Ways {
  /** Words on the way with the fewest. */
  readonly shortest: number;
  /** Words on average, where every reply on offer is as likely as another. */
  readonly typical: number;
  /** Decisions on the average way. */
  readonly decisions: number;
}

interface Ahead {
  readonly shortest: number;
  readonly typical: number;
  readonly decisions: number;
}

const counted = (text: string | undefined): number => (text === undefined ? 0 : wordCount(text));

function sceneWords(scene: Scene, text: SceneText, situation: Situation): number {
  const said = scene.says.findIndex((when) => when === null);
  const replies = offered(scene, situation).map(({ key }) => counted(text.replies[key]?.say));
  return (
    counted(text.stage) +
    counted(text.says[Math.max(0, said)]) +
    counted(text.shows) +
    counted(text.thinks) +
    replies.reduce((sum, words) => sum + words, 0)
  );
}

const endingWords = ({ title, tellsHtml, debriefHtml, recordHtml }: EndingText): number =>
  wordCount(title) + htmlWords(tellsHtml) + htmlWords(debriefHtml) + htmlWords(recordHtml);

const landingWords = (text: SceneText, reply: Reply, landing: number): number => {
  const lands = text.replies[reply.key]?.lands[landing];
  return counted(lands?.hear) + counted(lands?.shows) + counted(lands?.why);
};

/** What lies ahead of every situation, from the endings backwards. */
export function waysThrough(lesson: Lesson, text: LessonText): Ways {
  const { visits, digest } = explore(lesson);
  const ahead = new Map<string, Ahead>();
  const nameOf = (place: Place, situation: Situation): string => `${place.id} ${digest(situation)}`;
  const from = ({ place, situation }: Visit): Ahead => {
    const words = text.places[place.id];
    if (place.kind === 'ending') {
      const all = words?.kind === 'ending' ? endingWords(words) : 0;
      return { shortest: all, typical: all, decisions: 0 };
    }
    if (words?.kind !== 'scene') return { shortest: 0, typical: 0, decisions: 0 };
    const here = sceneWords(place, words, situation);
    const onward = offered(place, situation).flatMap((reply) => {
      const landed = land(situation, reply);
      const to = landed && lesson.places[landed.to];
      const next = to && ahead.get(nameOf(to, landed.situation));
      return next ? [{ next, read: landingWords(words, reply, landed.landing) }] : [];
    });
    const mean = (of: (one: (typeof onward)[number]) => number): number =>
      onward.reduce((sum, one) => sum + of(one), 0) / Math.max(1, onward.length);
    return {
      shortest: here + Math.min(...onward.map(({ next, read }) => next.shortest + read)),
      typical: here + mean(({ next, read }) => next.typical + read),
      decisions: (place.worked ? 0 : 1) + mean(({ next }) => next.decisions),
    };
  };
  const inOrder = [...visits.values()].reverse();
  for (const here of inOrder) for (const visit of here) ahead.set(nameOf(visit.place, visit.situation), from(visit));
  const first = lesson.places[lesson.first];
  const start = first && ahead.get(nameOf(first, lesson.start));
  const before = htmlWords(text.premiseHtml) + counted(text.title) + counted(text.holds) + counted(text.client.about);
  return {
    shortest: before + (start?.shortest ?? 0),
    typical: before + (start?.typical ?? 0),
    decisions: start?.decisions ?? 0,
  };
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
