/** Steps of everything around the conversations and the quiz: pages, surveys, practice, sheets. */
import type { CourseEvent, Stepped } from '../events.js';
import { unitAfter } from '../outcome.js';
import { isComplete, isCorrect, isResponse } from '../response.js';
import type { AnswerEntry, State } from '../state.js';
import { scales } from '../types.js';
import type { Course, Page, Practice, Sheet, Survey, Unit } from '../types.js';
import { checkpoint, focus, journaled, secondsOf, tenths, unchanged, withUnit } from './change.js';

/** Shows `unit`, a conversation that is begun at its last line; a sheet counts as done with it. */
export function opened(unit: Unit, state: State): Stepped<State> {
  const own = state.units[unit.id];
  const there = unit.kind === 'sheet' ? withUnit(state, unit.id, { kind: 'sheet', opened: true }) : state;
  const on = own?.kind !== 'lesson' || !own.begun ? 'unit' : own.path[0] ? 'landed' : 'turn';
  return { state: { ...there, unit: unit.id }, effects: [focus(on), checkpoint] };
}

/** On from `unit`, which is now done, to the next one. */
const onFrom = (course: Course, unit: Unit, state: State): Stepped<State> =>
  opened(unitAfter(course, unit, state), state);

function checked(page: Page, state: State, event: Extract<CourseEvent, { type: 'checked' }>): Stepped<State> {
  const own = state.units[page.id];
  const item = page.checks[event.item];
  if (own?.kind !== 'page' || !item || !isResponse(item, event.response) || !isComplete(item, event.response))
    return unchanged(state);
  const { response } = event;
  const took = tenths(event.took);
  const correct = isCorrect(item, response, state.profession);
  const entry: AnswerEntry = {
    kind: 'answer',
    unit: page.id,
    item: item.id,
    response,
    correct,
    at: secondsOf(state, event.at),
    took,
  };
  const next = withUnit(state, page.id, { ...own, answers: { ...own.answers, [item.id]: { response, took } } });
  return { state: journaled(next, [entry]), effects: [checkpoint] };
}

export function stepPage(course: Course, page: Page, state: State, event: CourseEvent): Stepped<State> {
  const own = state.units[page.id];
  if (event.type === 'checked') return checked(page, state, event);
  if (event.type !== 'read' || own?.kind !== 'page') return unchanged(state);
  return onFrom(course, page, withUnit(state, page.id, { ...own, read: true }));
}

export function stepSurvey(course: Course, survey: Survey, state: State, event: CourseEvent): Stepped<State> {
  const own = state.units[survey.id];
  if (own?.kind !== 'survey') return unchanged(state);
  if (event.type === 'rated') {
    const question = survey.questions.find(({ key }) => key === event.question);
    if (!question || question.scale === 'words') return unchanged(state);
    const [least, most] = scales[question.scale];
    const { value } = event;
    if (value !== null && (!Number.isInteger(value) || value < least || value > most)) return unchanged(state);
    const given = { ...own.given, ...(value !== null && { [question.key]: value }) };
    if (value === null) Reflect.deleteProperty(given, question.key);
    return { state: withUnit(state, survey.id, { ...own, given }), effects: [] };
  }
  const open = survey.questions.filter(
    ({ key, scale, optional }) => !optional && scale !== 'words' && own.given[key] === undefined,
  );
  if (event.type !== 'handedIn' || open.length > 0) return unchanged(state);
  return onFrom(course, survey, withUnit(state, survey.id, { ...own, handedIn: true }));
}

export function stepPractice(course: Course, practice: Practice, state: State, event: CourseEvent): Stepped<State> {
  const own = state.units[practice.id];
  if (own?.kind !== 'practice') return unchanged(state);
  if (event.type === 'ticked' && practice.checks.includes(event.check)) {
    const ticked = practice.checks.filter((key) => (key === event.check ? event.on : own.ticked.includes(key)));
    return { state: withUnit(state, practice.id, { ...own, ticked: [...ticked].sort() }), effects: [] };
  }
  if (event.type !== 'read') return unchanged(state);
  return onFrom(course, practice, withUnit(state, practice.id, { ...own, done: true }));
}

export function stepSheet(course: Course, sheet: Sheet, state: State, event: CourseEvent): Stepped<State> {
  return event.type === 'read'
    ? onFrom(course, sheet, withUnit(state, sheet.id, { kind: 'sheet', opened: true }))
    : unchanged(state);
}
