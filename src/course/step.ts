/**
 * How one learner moves through a course: a pure function. The same course, state and event give the same answer, and what
 * is not allowed in a state changes nothing (the very same state comes back, with no effects).
 */
import type { CourseEvent, Stepped } from './events.js';
import { missingFor } from './outcome.js';
import { opened, stepPage, stepPractice, stepSheet, stepSurvey } from './steps/around.js';
import { checkpoint, unchanged } from './steps/change.js';
import { stepLesson } from './steps/lesson.js';
import { stepQuiz } from './steps/quiz.js';
import type { State } from './state.js';
import type { Course, Unit } from './types.js';

function stepUnit(course: Course, unit: Unit, state: State, event: CourseEvent): Stepped<State> {
  switch (unit.kind) {
    case 'page':
      return stepPage(course, unit, state, event);
    case 'survey':
      return stepSurvey(course, unit, state, event);
    case 'practice':
      return stepPractice(course, unit, state, event);
    case 'sheet':
      return stepSheet(course, unit, state, event);
    case 'lesson':
      return stepLesson(course, unit, state, event);
    case 'quiz':
      return stepQuiz(unit, state, event);
  }
}

export function step(course: Course, state: State, event: CourseEvent): Stepped<State> {
  if (event.type === 'professionChosen')
    return { state: { ...state, profession: event.profession }, effects: [checkpoint] };
  const wanted = event.type === 'opened' ? event.unit : state.unit;
  const unit = course.units.find(({ id }) => id === wanted);
  if (!unit) return unchanged(state);
  if (event.type !== 'opened') return stepUnit(course, unit, state, event);
  return missingFor(course, unit, state).length === 0 ? opened(unit, state) : unchanged(state);
}
