/** How far a learner is, in numbers. */
import { outcomeOf, quizOutcome } from '../../course/outcome.js';
import type { Tally } from '../../course/marking.js';
import type { State, Tenths } from '../../course/state.js';
import type { Course, EndingKind, Lesson, ObjectiveId, UnitId } from '../../course/types.js';

/** Words a minute that a reader takes in at ease. */
export const readingSpeed = 200;

export interface ObjectiveFigures {
  readonly id: ObjectiveId;
  /** Conversations on it that were finished; `of` may be 0. */
  readonly talks: Tally;
  /** Its questions in the best attempt; null before the first. */
  readonly questions: Tally | null;
}

export interface UnitFigures {
  readonly id: UnitId;
  readonly done: boolean;
  /** It can be opened: nothing that it needs is missing. */
  readonly open: boolean;
  /** The best ending found in a lesson, and how many of them were found. */
  readonly ending: (Tally & { readonly best: EndingKind }) | null;
  /** As far as the journal goes back. */
  readonly spent: Tenths;
  /** Minutes, whole; 0 once it is done. */
  readonly left: number;
}

const ranks: readonly EndingKind[] = ['strong', 'sound', 'unfinished', 'rupture'];

export function byObjective(course: Course, state: State): readonly ObjectiveFigures[] {
  const { done } = outcomeOf(course, state);
  return course.objectives.map((id) => {
    const talks = course.units.filter((unit) => unit.kind === 'lesson' && unit.objectives.includes(id));
    const questions = course.units
      .map((unit) => {
        const own = state.units[unit.id];
        return unit.kind === 'quiz' && own?.kind === 'quiz'
          ? quizOutcome(unit, own).best?.byObjective.get(id)
          : undefined;
      })
      .find((tally) => tally);
    return {
      id,
      talks: { correct: talks.filter((unit) => done.has(unit.id)).length, of: talks.length },
      questions: questions ?? null,
    };
  });
}

function endingOf(lesson: Lesson, found: readonly string[]): UnitFigures['ending'] {
  const all = Object.values(lesson.places).filter((place) => place.kind === 'ending');
  const kinds = all.filter(({ id }) => found.includes(id)).map(({ ending }) => ending);
  const best = ranks.find((kind) => kinds.includes(kind));
  return best ? { best, correct: kinds.length, of: all.length } : null;
}

/** `lengths`: words that a learner reads on one way through a unit; a unit without one is taken as read at once. */
export function byUnit(
  course: Course,
  state: State,
  lengths: Readonly<Partial<Record<UnitId, number>>>,
): readonly UnitFigures[] {
  const { done } = outcomeOf(course, state);
  return course.units.map((unit) => {
    const own = state.units[unit.id];
    return {
      id: unit.id,
      done: done.has(unit.id),
      open: unit.needs.every((id) => done.has(id) || !course.units.some((one) => one.id === id)),
      ending: unit.kind === 'lesson' && own?.kind === 'lesson' ? endingOf(unit, own.endings) : null,
      spent: state.journal.entries.reduce((sum, { unit: id, took }) => (id === unit.id ? sum + took : sum), 0),
      left: done.has(unit.id) ? 0 : Math.ceil((lengths[unit.id] ?? 0) / readingSpeed),
    };
  });
}
