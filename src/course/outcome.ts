/** What a state amounts to: which units are done, whether the course is, and with what success. */
import { marked } from './marking.js';
import type { Marked } from './marking.js';
import type { QuizState, State } from './state.js';
import type { Course, Quiz, Unit, UnitId } from './types.js';

export interface QuizOutcome {
  readonly passed: boolean;
  /** Attempts that can still be begun or finished in this round. */
  readonly attemptsLeft: number;
  /** Not passed, and none left until the lessons have been reviewed. */
  readonly exhausted: boolean;
  /** Right answers and rationales may be shown: after a pass, or after the last attempt. */
  readonly keysShown: boolean;
  readonly best: Marked | null;
  readonly last: Marked | null;
}

export function quizOutcome(quiz: Quiz, state: QuizState): QuizOutcome {
  const best = state.best && marked(quiz, state.best);
  const last = state.last && marked(quiz, state.last);
  const passed = best?.passed ?? false;
  const attemptsLeft = Math.max(0, quiz.attempts - (state.submitted - state.roundStart));
  const exhausted = !passed && attemptsLeft === 0;
  return { passed, attemptsLeft, exhausted, keysShown: passed || exhausted, best, last };
}

const tellsFailure = ({ reporting }: Course): boolean =>
  reporting.finalStatus === 'passed' && reporting.onFail === 'failed';

function isDone(course: Course, unit: Unit, state: State): boolean {
  const own = state.units[unit.id];
  switch (own?.kind) {
    case 'lesson':
      return own.endings.length > 0;
    case 'page':
      return own.read;
    case 'survey':
      return own.handedIn;
    case 'practice':
      return own.done;
    case 'sheet':
      return own.opened;
    case 'quiz': {
      if (unit.kind !== 'quiz') return false;
      const { passed, exhausted } = quizOutcome(unit, own);
      return passed || (exhausted && tellsFailure(course));
    }
    case undefined:
      return false;
  }
}

/** What others may need of a unit: that it is done, and of a quiz that it is passed (used-up attempts only complete it). */
function isMet(course: Course, unit: Unit, state: State): boolean {
  const own = state.units[unit.id];
  return unit.kind === 'quiz' && own?.kind === 'quiz' ? quizOutcome(unit, own).passed : isDone(course, unit, state);
}

/** Units that have to be done before `unit` opens; none once it is open. */
export function missingFor(course: Course, unit: Unit, state: State): readonly Unit[] {
  return course.units.filter((one) => unit.needs.includes(one.id) && !isMet(course, one, state));
}

/** The unit to go on to: the first after this one, or else before it, that is open and not done; this one where there is none. */
export function unitAfter(course: Course, unit: Unit, state: State): Unit {
  const { units } = course;
  const at = units.findIndex(({ id }) => id === unit.id);
  return (
    [...units.slice(at + 1), ...units.slice(0, at)].find(
      (one) => !isDone(course, one, state) && missingFor(course, one, state).length === 0,
    ) ?? unit
  );
}

export interface Outcome {
  readonly done: ReadonlySet<UnitId>;
  /** Share of the required units that are done, 0–1. */
  readonly progress: number;
  /** Every required unit is done. */
  readonly completed: boolean;
  /** `passed` only once the course is completed; `failed` while attempts are used up, if the course reports that. */
  readonly success: 'unknown' | 'passed' | 'failed';
  /** Mean of the best attempts of all quizzes, in percent with at most two decimals; null before the first is submitted. */
  readonly score: number | null;
}

export function outcomeOf(course: Course, state: State): Outcome {
  const done = new Set(course.units.filter((unit) => isDone(course, unit, state)).map(({ id }) => id));
  const required = course.units.filter((unit) => unit.required);
  const progress = required.filter(({ id }) => done.has(id)).length / Math.max(1, required.length);
  const completed = progress === 1;
  const quizzes = course.units.flatMap((unit) => {
    const own = state.units[unit.id];
    return unit.kind === 'quiz' && own?.kind === 'quiz' ? [quizOutcome(unit, own)] : [];
  });
  const taken = quizzes.some(({ best }) => best !== null);
  const ratios = quizzes.map(({ best }) => best?.ratio ?? 0);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / Math.max(1, ratios.length);
  const passed = completed && quizzes.length > 0 && quizzes.every((quiz) => quiz.passed);
  const failed = tellsFailure(course) && quizzes.some(({ exhausted }) => exhausted);
  const told = course.reporting.finalStatus === 'passed';
  return {
    done,
    progress,
    completed,
    success: told && passed ? 'passed' : failed ? 'failed' : 'unknown',
    score: taken ? Math.round(mean * 10_000) / 100 : null,
  };
}
