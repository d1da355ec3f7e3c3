/** A lesson as a reviewer reads it: every scene, reply, landing and rationale, with conditions in words. */
import type { Condition, Effects, Situation } from '../../course/situation.js';
import type { LessonText, ReplyText, SceneText } from '../../course/text.js';
import type { Lesson, Reply, Scene } from '../../course/types.js';
import type { CompiledCourse } from '../compile/course.js';
import { inWords } from '../story/condition-words.js';

/** When something holds, in words; empty where it always does. */
type When = string;

export interface LandingFacts {
  readonly when: When;
  readonly hear: string;
  readonly shows: string;
  readonly why: string;
  /** Such as `alliance +1; affect hurt`. */
  readonly effects: string;
  readonly next: readonly { readonly when: When; readonly to: string }[];
}
export interface ReplyFacts {
  readonly key: string;
  readonly name: string;
  readonly verdict: Reply['verdict'];
  readonly points: readonly string[];
  readonly when: When;
  /** `say` describes an act or a silence. */
  readonly act: boolean;
  readonly say: string;
  readonly landings: readonly LandingFacts[];
}
export interface SceneFacts {
  readonly id: string;
  readonly title: string;
  /** Watched, not decided. */
  readonly worked: boolean;
  readonly stage: string;
  readonly says: readonly { readonly when: When; readonly text: string }[];
  readonly shows: string;
  readonly thinks: string;
  readonly replies: readonly ReplyFacts[];
}
export interface EndingFacts {
  readonly id: string;
  readonly title: string;
  readonly ending: string;
  readonly tellsHtml: string;
  readonly debriefHtml: string;
  readonly recordHtml: string;
}
export interface LessonFacts {
  readonly id: string;
  readonly title: string;
  readonly client: string;
  readonly about: string;
  readonly holds: string;
  readonly premiseHtml: string;
  readonly objectives: readonly string[];
  readonly start: string;
  readonly first: string;
  readonly scenes: readonly SceneFacts[];
  readonly endings: readonly EndingFacts[];
}

const told = (when: Condition | null | undefined): When => (when ? inWords(when) : '');
const signed = (by: number): string => (by > 0 ? `+${by}` : `−${Math.abs(by)}`);

function effectWords({ alliance, readiness, affect, look, request, sets }: Effects): string {
  return [
    alliance ? [`alliance ${signed(alliance)}`] : [],
    readiness ? [`readiness ${signed(readiness)}`] : [],
    affect ? [`affect ${affect}`] : [],
    look ? [`looks ${look === 'you' ? 'at you' : look}`] : [],
    request ? [`request ${request}`] : [],
    sets && sets.length > 0 ? [`now done: ${sets.join(', ')}`] : [],
  ]
    .flat()
    .join('; ');
}

const startWords = ({ alliance, affect, readiness, channel, request }: Situation): string =>
  `alliance ${alliance} of 3; affect ${affect}; the therapist’s readiness ${readiness} of 2; request ${channel === 'direct' ? 'made out loud' : 'sent electronically'}${request === 'none' ? '' : `, ${request}`}`;

function replyFacts(reply: Reply, text: ReplyText | undefined): ReplyFacts {
  return {
    key: reply.key,
    name: reply.name,
    verdict: reply.verdict,
    points: reply.points,
    when: told(reply.when),
    act: text?.act ?? false,
    say: text?.say ?? '',
    landings: reply.lands.map(({ when, effects, next }, index) => {
      const said = text?.lands[index];
      return {
        when: told(when),
        hear: said?.hear ?? '',
        shows: said?.shows ?? '',
        why: said?.why ?? '',
        effects: effectWords(effects),
        next: next.map((route) => ({ when: told(route.when), to: route.to })),
      };
    }),
  };
}

const sceneFacts = (scene: Scene, text: SceneText): SceneFacts => ({
  id: scene.id,
  title: text.title,
  worked: scene.worked,
  stage: text.stage ?? '',
  says: text.says.map((line, index) => ({ when: told(scene.says[index]), text: line })),
  shows: text.shows ?? '',
  thinks: text.thinks ?? '',
  replies: scene.replies.map((reply) => replyFacts(reply, text.replies[reply.key])),
});

function lessonFacts(lesson: Lesson, text: LessonText): LessonFacts {
  const places = Object.values(lesson.places);
  return {
    id: lesson.id,
    title: text.title,
    client: text.client.name,
    about: text.client.about,
    holds: text.holds,
    premiseHtml: text.premiseHtml,
    objectives: lesson.objectives,
    start: startWords(lesson.start),
    first: lesson.first,
    scenes: places.flatMap((place) => {
      const said = text.places[place.id];
      return place.kind === 'scene' && said?.kind === 'scene' ? [sceneFacts(place, said)] : [];
    }),
    endings: places.flatMap((place): readonly EndingFacts[] => {
      const said = text.places[place.id];
      if (place.kind !== 'ending' || said?.kind !== 'ending') return [];
      const { title, tellsHtml, debriefHtml, recordHtml } = said;
      return [{ id: place.id, title, ending: place.ending, tellsHtml, debriefHtml, recordHtml }];
    }),
  };
}

export const lessonsOf = ({ course, texts }: CompiledCourse, language: string): readonly LessonFacts[] =>
  course.units.flatMap((unit) => {
    const text = texts[language]?.units[unit.id];
    return unit.kind === 'lesson' && text?.kind === 'lesson' ? [lessonFacts(unit, text)] : [];
  });
