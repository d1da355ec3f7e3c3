/** A pure projection of the whole state onto what an LMS may know. */
import { quizOutcome, outcomeOf } from './outcome.js';
import type { Outcome } from './outcome.js';
import { interactions } from './report-interactions.js';
import { slotsOf } from './report-slots.js';
import type { ObjectiveReport, Report, Score } from './report-types.js';
import { replay } from './run.js';
import { encode } from './saved/encode.js';
import type { State } from './state.js';
import type { Course, ObjectiveId } from './types.js';

const score = (raw: number): Score => ({ raw, min: 0, max: 100 });

function objective(course: Course, state: State, outcome: Outcome, id: ObjectiveId): ObjectiveReport {
  const lessons = course.units.filter((unit) => unit.kind === 'lesson' && unit.objectives.includes(id));
  const begun = lessons.some((unit) => {
    const own = state.units[unit.id];
    return own?.kind === 'lesson' && own.begun;
  });
  for (const unit of course.units) {
    const own = state.units[unit.id];
    if (unit.kind !== 'quiz' || own?.kind !== 'quiz') continue;
    const { best, exhausted } = quizOutcome(unit, own);
    const tally = best?.byObjective.get(id);
    if (!tally) continue;
    const raw = Math.round((tally.correct / tally.of) * 10_000) / 100;
    const failed = exhausted && outcome.success === 'failed';
    return { id, status: raw >= unit.passMark ? 'passed' : failed ? 'failed' : 'incomplete', score: score(raw) };
  }
  const done = lessons.length > 0 && lessons.every((unit) => outcome.done.has(unit.id));
  const assessed = course.units.some(
    (unit) => unit.kind === 'quiz' && Object.values(unit.items).some((item) => item.objective === id),
  );
  return { id, status: done && !assessed ? 'completed' : begun ? 'incomplete' : 'not attempted', score: null };
}

function location(course: Course, state: State): string {
  const unit = course.units.find(({ id }) => id === state.unit);
  const own = state.units[state.unit];
  if (unit?.kind === 'lesson' && own?.kind === 'lesson' && own.begun)
    return `${unit.id}/${replay(unit, own.path).place.id}`;
  if (own?.kind === 'quiz' && own.sitting?.item) return `${state.unit}/${own.sitting.item}`;
  return state.unit;
}

export function reportOf(course: Course, state: State): Report {
  const outcome = outcomeOf(course, state);
  return {
    completed: outcome.completed,
    success: outcome.success,
    score: outcome.score === null ? null : score(outcome.score),
    location: location(course, state),
    progress: Math.round(outcome.progress * 100) / 100,
    objectives: course.objectives.map((id) => objective(course, state, outcome, id)),
    interactions: interactions(course, state),
    slots: slotsOf(course),
    suspendData: encode(course, state),
  };
}
