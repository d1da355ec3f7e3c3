import type { CourseEvent, Effect, Stepped } from '../events.js';
import { formOf } from '../form.js';
import { isRight, itemsOn, submittedOf } from '../marking.js';
import { quizOutcome } from '../outcome.js';
import { isComplete, isResponse, noResponse } from '../response.js';
import type { AnswerEntry, QuizState, Sitting, State } from '../state.js';
import type { ItemId, Quiz } from '../types.js';
import { announce, checkpoint, focus, journaled, longest, secondsOf, tenths, unchanged, withUnit } from './change.js';

/** Items of the sitting that still want an answer, in form order. */
export function unanswered(quiz: Quiz, sitting: Sitting): readonly ItemId[] {
  return itemsOn(quiz, sitting)
    .filter((item) => !isComplete(item, sitting.answers[item.id]?.response ?? noResponse))
    .map(({ id }) => id);
}

function sat(quiz: Quiz, own: QuizState, state: State): QuizState | undefined {
  const { passed, attemptsLeft } = quizOutcome(quiz, own);
  if (own.sitting || passed || attemptsLeft === 0) return undefined;
  const form = formOf(quiz, own.seed, own.submitted);
  const { profession } = state;
  return {
    ...own,
    sitting: { number: own.submitted, profession, form, answers: {}, item: form[0] ?? null, flagged: [] },
  };
}

function submitted(quiz: Quiz, own: QuizState, sitting: Sitting, state: State, at: number): Stepped<State> {
  const attempt = submittedOf(quiz, sitting);
  const better = !own.best || attempt.correct * own.best.of > own.best.correct * attempt.of;
  const next: QuizState = {
    ...own,
    sitting: null,
    submitted: own.submitted + 1,
    last: attempt,
    best: better ? attempt : own.best,
  };
  const when = secondsOf(state, at);
  const entries = itemsOn(quiz, attempt).map((item): AnswerEntry => {
    const { response, took } = sitting.answers[item.id] ?? { response: noResponse, took: 0 };
    return { kind: 'answer', unit: quiz.id, item: item.id, response, correct: isRight(attempt, item), at: when, took };
  });
  return {
    state: journaled(withUnit(state, quiz.id, next), entries),
    effects: [announce('marked'), focus('result'), checkpoint],
  };
}

export function stepQuiz(quiz: Quiz, state: State, event: CourseEvent): Stepped<State> {
  const own = state.units[quiz.id];
  if (own?.kind !== 'quiz') return unchanged(state);
  const { sitting } = own;
  const to = (next: QuizState, effects: readonly Effect[]): Stepped<State> => ({
    state: withUnit(state, quiz.id, next),
    effects,
  });
  if (event.type === 'sat') {
    const next = sat(quiz, own, state);
    return next ? to(next, [focus('item'), checkpoint]) : unchanged(state);
  }
  if (!sitting) return unchanged(state);
  const seat = (next: Sitting, effects: readonly Effect[]): Stepped<State> => to({ ...own, sitting: next }, effects);
  switch (event.type) {
    case 'answered': {
      const item = sitting.form.includes(event.item) ? quiz.items[event.item] : undefined;
      if (!item || !isResponse(item, event.response)) return unchanged(state);
      const spent = (sitting.answers[item.id]?.took ?? 0) + tenths(event.took);
      const answer = { response: event.response, took: longest(spent) };
      return seat({ ...sitting, answers: { ...sitting.answers, [item.id]: answer } }, []);
    }
    case 'turnedTo':
      if (event.item !== null && !sitting.form.includes(event.item)) return unchanged(state);
      return seat({ ...sitting, item: event.item }, [focus(event.item === null ? 'overview' : 'item'), checkpoint]);
    case 'flagged': {
      if (!sitting.form.includes(event.item)) return unchanged(state);
      const flagged = sitting.form.filter((id) => (id === event.item ? event.on : sitting.flagged.includes(id)));
      return seat({ ...sitting, flagged }, []);
    }
    case 'submitted':
      return unanswered(quiz, sitting).length > 0 ? unchanged(state) : submitted(quiz, own, sitting, state, event.at);
    default:
      return unchanged(state);
  }
}
