/** The section of a unit, see `wire.ts`. What the course no longer has is left out when it is read. */
import { isComplete, isResponse, keysIn } from '../response.js';
import type { Answer, LessonState, PageState, PracticeState, SurveyState, UnitState } from '../state.js';
import { scales } from '../types.js';
import type { Course, ItemId, Key, Lesson, Page, Practice, SceneId, Survey, Unit } from '../types.js';
import { answer, keys } from './answers.js';
import { codeLength } from './code-length.js';
import type { Loss } from './loss.js';
import { quizSection } from './quiz.js';
import { bit, maybe, type Wire } from './wire.js';

function lessonSection(wire: Wire, { places }: Lesson, own: LessonState): LessonState {
  const place = (id?: SceneId): Lesson['places'][SceneId] | undefined =>
    wire.coded(codeLength.inner, places, id && places[id]);
  const begun = bit(wire, own.begun);
  const path = keys(wire, own.path);
  const kept = maybe(wire, own.kept, (run) => keys(wire, run));
  const tried: Record<SceneId, readonly Key[]> = {};
  wire.list(Object.entries(own.tried), (was) => {
    const [id, replies] = was ?? [];
    const scene = place(id as SceneId | undefined);
    const known = scene?.kind === 'scene' ? scene.replies.map(({ key }) => key) : [];
    const visited = keys(wire, replies).filter((key) => known.includes(key));
    if (scene && visited.length > 0) tried[scene.id] = visited;
  });
  const endings = wire.list(own.endings, place).flatMap((found) => (found?.kind === 'ending' ? [found.id] : []));
  return { kind: 'lesson', begun, path, kept, tried, endings };
}

function pageSection(wire: Wire, { checks }: Page, own: PageState): PageState {
  const read = bit(wire, own.read);
  const answers: Record<ItemId, Answer> = {};
  const answered = Object.values(checks).filter(({ id }) => own.answers[id]);
  wire.list(answered, (was) => {
    const item = wire.coded(codeLength.inner, checks, was);
    const { response, took } = answer(wire, was && own.answers[was.id]);
    if (item && isResponse(item, response) && isComplete(item, response)) answers[item.id] = { response, took };
  });
  return { kind: 'page', read, answers };
}

function surveySection(wire: Wire, { questions }: Survey, own: SurveyState): SurveyState {
  const handedIn = bit(wire, own.handedIn);
  const given: Record<Key, number> = {};
  wire.list(Object.entries(own.given), (was) => {
    const key = wire.take(1, was?.[0]);
    const value = wire.number(was?.[1]);
    const question = questions.find((one) => one.key === key);
    if (!question || question.scale === 'words') return;
    const [least, most] = scales[question.scale];
    if (value >= least && value <= most) given[question.key] = value;
  });
  return { kind: 'survey', given, handedIn };
}

function practiceSection(wire: Wire, { checks }: Practice, own: PracticeState): PracticeState {
  const done = bit(wire, own.done);
  const ticked = keysIn(wire.rest(own.ticked.join('')));
  return { kind: 'practice', ticked: checks.filter((key) => ticked.includes(key)).sort(), done };
}

const letters = { lesson: 'l', quiz: 'q', page: 'p', survey: 's', practice: 't', sheet: 'h' } as const;

/** Undefined where a section of another kind of unit is read. */
export function unitSection(
  wire: Wire,
  unit: Unit,
  own: UnitState,
  course: Course,
  lost: Loss[],
): UnitState | undefined {
  if (wire.take(1, letters[unit.kind]) !== letters[unit.kind]) return undefined;
  if (unit.kind === 'lesson' && own.kind === 'lesson') return lessonSection(wire, unit, own);
  if (unit.kind === 'quiz' && own.kind === 'quiz') return quizSection(wire, unit, own, course, lost);
  if (unit.kind === 'page' && own.kind === 'page') return pageSection(wire, unit, own);
  if (unit.kind === 'survey' && own.kind === 'survey') return surveySection(wire, unit, own);
  if (unit.kind === 'practice' && own.kind === 'practice') return practiceSection(wire, unit, own);
  return { kind: 'sheet', opened: true };
}
