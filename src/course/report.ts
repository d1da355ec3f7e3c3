/** A pure projection of the whole state onto what an LMS may know. */
import { quizOutcome, outcomeOf } from './outcome.js';
import type { Outcome } from './outcome.js';
import type { Interaction, InteractionAnswer, ObjectiveReport, Report, Score } from './report-types.js';
import { chosen, correctResponses } from './response.js';
import type { Response } from './response.js';
import { replay } from './run.js';
import { encode } from './saved/encode.js';
import type { AnswerEntry, DecisionEntry, State } from './state.js';
import { itemsOf } from './types.js';
import type { Course, Item, Key, ObjectiveId } from './types.js';

const score = (raw: number): Score => ({ raw, min: 0, max: 100 });
const safeId = (id: string): string => id.replace(/[^A-Za-z0-9]+/g, '_');

const pairsOf = (response: Response): readonly (readonly [Key, Key])[] =>
  Array.from({ length: Math.floor(response.length / 2) }, (_, i) => [
    response.charAt(2 * i) as Key,
    // A judgement is told as a choice of two targets: s(ound) or d(on't).
    response
      .charAt(2 * i + 1)
      .replace('+', 's')
      .replace('-', 'd') as Key,
  ]);

function answerOf(item: Item, response: Response): InteractionAnswer {
  switch (item.kind) {
    case 'choice':
    case 'line':
    case 'select':
      return { type: 'choice', keys: chosen(response) };
    case 'order':
      return { type: 'sequencing', keys: chosen(response) };
    case 'sort':
    case 'match':
      return { type: 'matching', pairs: pairsOf(response) };
  }
}

function decision(course: Course, entry: DecisionEntry): Interaction | undefined {
  const lesson = course.units.find(({ id }) => id === entry.unit);
  const scene = lesson?.kind === 'lesson' ? lesson.places[entry.scene] : undefined;
  if (lesson?.kind !== 'lesson' || scene?.kind !== 'scene') return undefined;
  const reply = scene.replies.find(({ key }) => key === entry.reply);
  if (!reply) return undefined;
  return {
    id: safeId(`${entry.unit}_${entry.scene}`),
    objectives: lesson.objectives,
    at: entry.at,
    took: entry.took,
    response: { type: 'choice', keys: [entry.reply] },
    readable: safeId(reply.name),
    correct: scene.replies
      .filter(({ verdict }) => verdict !== 'dont')
      .map(({ key }) => ({ type: 'choice', keys: [key] })),
    result: reply.verdict === 'dont' ? 'incorrect' : 'correct',
    weighting: 0,
  };
}

function answered(course: Course, state: State, entry: AnswerEntry): Interaction | undefined {
  const unit = course.units.find(({ id }) => id === entry.unit);
  const item = unit && itemsOf(unit)[entry.item];
  if (!unit || !item) return undefined;
  return {
    id: safeId(entry.item),
    objectives: [item.objective],
    at: entry.at,
    took: entry.took,
    response: answerOf(item, entry.response),
    readable: safeId(entry.response.replaceAll('+', '_sound_').replaceAll('-', '_dont_')).replace(/_$/, ''),
    correct: correctResponses(item, state.profession).map((response) => answerOf(item, response)),
    result: entry.correct ? 'correct' : 'incorrect',
    weighting: unit.kind === 'quiz' ? 1 : 0,
  };
}

/** Entries whose scene or item the course no longer has end the list there: what came before is folded. */
function interactions(course: Course, state: State): Report['interactions'] {
  const { folded, entries } = state.journal;
  const told = entries.map((entry) =>
    entry.kind === 'decision' ? decision(course, entry) : answered(course, state, entry),
  );
  const from = told.lastIndexOf(undefined) + 1;
  return { first: folded + from, list: told.slice(from).filter((one) => one !== undefined) };
}

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
    suspendData: encode(course, state),
  };
}
