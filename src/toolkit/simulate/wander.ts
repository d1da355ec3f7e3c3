/** A learner who does what comes to mind: a state that the course's own `step` has led to, such as may stand saved in an LMS. */
import type { CourseEvent } from '../../course/events.js';
import { initialState } from '../../course/state.js';
import type { LessonState, QuizState, State, UnitState } from '../../course/state.js';
import { offered, replay } from '../../course/run.js';
import { step } from '../../course/step.js';
import { professions, scales } from '../../course/types.js';
import type { Course, Lesson, Page, Practice, Quiz, Survey } from '../../course/types.js';
import { guessed, right } from './responses.js';

type Next = () => number;
type Deed = CourseEvent extends infer E ? (E extends { readonly at: number } ? Omit<E, 'at'> : never) : never;

const pick = <T>(list: readonly T[], next: Next): T | undefined => list[Math.floor(next() * list.length)];
const took = (next: Next): number => Math.floor(next() * 90_000);

function inLesson(lesson: Lesson, own: LessonState, next: Next): Deed | undefined {
  if (!own.begun) return { type: 'begun' };
  const whim = next();
  if (whim < 0.04 && own.path.length > 0)
    return { type: 'rewound', turn: Math.floor(next() * own.path.length), keep: next() < 0.5 };
  const { place, situation } = replay(lesson, own.path);
  if (place.kind === 'ending') return whim < 0.3 ? { type: 'restarted' } : undefined;
  const reply = pick(offered(place, situation), next);
  return reply && { type: 'replied', reply: reply.key, took: took(next) };
}

function inQuiz(quiz: Quiz, { sitting }: QuizState, skill: number, next: Next): Deed | undefined {
  if (!sitting) return { type: 'sat' };
  const open = sitting.form.find((id) => !sitting.answers[id]);
  const item = open === undefined ? undefined : quiz.items[open];
  if (!item) return next() < 0.8 ? { type: 'submitted' } : { type: 'turnedTo', item: pick(sitting.form, next) ?? null };
  if (next() < 0.1) return { type: 'flagged', item: item.id, on: true };
  const response = next() < skill ? right(item, sitting.profession) : guessed(item, next);
  return { type: 'answered', item: item.id, response, took: took(next) };
}

function onPage(page: Page, own: UnitState | undefined, next: Next): Deed {
  const open = Object.values(page.checks).filter(({ id }) => own?.kind === 'page' && !own.answers[id]);
  const item = pick(open, next);
  return item && next() < 0.8
    ? { type: 'checked', item: item.id, response: guessed(item, next), took: took(next) }
    : { type: 'read' };
}

function inSurvey(survey: Survey, own: UnitState | undefined, next: Next): Deed {
  const open = survey.questions.find(
    ({ key, scale }) => scale !== 'words' && own?.kind === 'survey' && own.given[key] === undefined,
  );
  if (!open || open.scale === 'words') return { type: 'handedIn' };
  const [least, most] = scales[open.scale];
  return { type: 'rated', question: open.key, value: least + Math.floor(next() * (most - least + 1)) };
}

const inPractice = ({ checks }: Practice, next: Next): Deed => {
  const check = pick(checks, next);
  return check !== undefined && next() < 0.6 ? { type: 'ticked', check, on: next() < 0.7 } : { type: 'read' };
};

/** What this learner does in the unit on screen; undefined where that is to go elsewhere. */
function deed(course: Course, state: State, skill: number, next: Next): Deed | undefined {
  const unit = course.units.find(({ id }) => id === state.unit);
  const own = state.units[state.unit];
  switch (unit?.kind) {
    case 'lesson':
      return own?.kind === 'lesson' ? inLesson(unit, own, next) : undefined;
    case 'quiz':
      return own?.kind === 'quiz' ? inQuiz(unit, own, skill, next) : undefined;
    case 'page':
      return onPage(unit, own, next);
    case 'survey':
      return inSurvey(unit, own, next);
    case 'practice':
      return inPractice(unit, next);
    default:
      return undefined;
  }
}

/** Mostly on to the next unit, at times anywhere. */
function elsewhere(course: Course, state: State, next: Next): Deed {
  const here = course.units.findIndex(({ id }) => id === state.unit);
  const on = next() < 0.8 ? course.units[here + 1] : undefined;
  return { type: 'opened', unit: (on ?? pick(course.units, next))?.id ?? state.unit };
}

/** The states that a learner with this seed goes through in `steps` events. `started`: milliseconds since the epoch. */
export function* wander(course: Course, next: Next, steps: number, started: number): Iterable<State> {
  let at = started;
  let state = initialState(course, Math.floor(next() * 2 ** 32), at);
  const skill = 0.3 + next() * 0.7;
  const about = pick(professions, next) ?? 'other';
  state = step(course, state, { type: 'professionChosen', profession: about, at }).state;
  for (let i = 0; i < steps; i++) {
    at += Math.floor(next() * (next() < 0.01 ? 3e9 : 3e5));
    const wanted = next() < 0.02 ? undefined : deed(course, state, skill, next);
    const moved = step(course, state, { ...(wanted ?? elsewhere(course, state, next)), at });
    state = moved.state === state ? step(course, state, { ...elsewhere(course, state, next), at }).state : moved.state;
    yield state;
  }
}
