import type { CourseEvent, Effect, Stepped } from '../events.js';
import { quizOutcome } from '../outcome.js';
import { replay } from '../run.js';
import type { LessonState, State } from '../state.js';
import type { Course, Key, Lesson, SceneId } from '../types.js';
import { announce, checkpoint, focus, journaled, secondsOf, tenths, unchanged, withUnit } from './change.js';

const onTurn = focus('turn');

function tried(own: LessonState, scene: SceneId, reply: Key): LessonState['tried'] {
  const before = own.tried[scene] ?? [];
  return before.includes(reply) ? own.tried : { ...own.tried, [scene]: [...before, reply].sort() };
}

/** A lesson finished while a quiz's attempts are used up counts as its review; once all lessons are, attempts are given anew. */
function reviewed(course: Course, state: State, lesson: Lesson): Stepped<State> {
  const lessons = course.units.filter(({ kind }) => kind === 'lesson').map(({ id }) => id);
  let next = state;
  const effects: Effect[] = [];
  for (const unit of course.units) {
    const own = state.units[unit.id];
    if (unit.kind !== 'quiz' || own?.kind !== 'quiz' || !quizOutcome(unit, own).exhausted) continue;
    const done = lessons.filter((id) => id === lesson.id || own.reviewed.includes(id));
    const reopened = done.length === lessons.length;
    next = withUnit(
      next,
      unit.id,
      reopened ? { ...own, reviewed: [], roundStart: own.submitted } : { ...own, reviewed: done },
    );
    if (reopened) effects.push(announce('reopened'));
  }
  return { state: next, effects };
}

function replied(
  course: Course,
  lesson: Lesson,
  own: LessonState,
  state: State,
  event: Extract<CourseEvent, { type: 'replied' }>,
): Stepped<State> {
  const path = [...own.path, event.reply];
  const run = replay(lesson, path);
  const turn = run.turns.at(-1);
  if (run.turns.length < path.length || !turn) return unchanged(state);
  const { id: scene, worked } = turn.scene;
  const ended = run.place.kind === 'ending';
  const endings = ended && !own.endings.includes(run.place.id) ? [...own.endings, run.place.id] : own.endings;
  const moved = withUnit(state, lesson.id, { ...own, path, endings, tried: tried(own, scene, event.reply) });
  const at = secondsOf(state, event.at);
  const entry = { kind: 'decision', unit: lesson.id, scene, reply: event.reply, at, took: tenths(event.took) } as const;
  const told = worked ? moved : journaled(moved, [entry]);
  const after = ended ? reviewed(course, told, lesson) : unchanged(told);
  return {
    state: after.state,
    effects: [announce(ended ? 'ended' : 'landed'), ...after.effects, focus('landed'), checkpoint],
  };
}

export function stepLesson(course: Course, lesson: Lesson, state: State, event: CourseEvent): Stepped<State> {
  const own = state.units[lesson.id];
  if (own?.kind !== 'lesson') return unchanged(state);
  const to = (next: LessonState, effects: readonly Effect[]): Stepped<State> => ({
    state: withUnit(state, lesson.id, next),
    effects,
  });
  if (event.type === 'begun') return own.begun ? unchanged(state) : to({ ...own, begun: true }, [onTurn, checkpoint]);
  if (!own.begun) return unchanged(state);
  switch (event.type) {
    case 'replied':
      return replied(course, lesson, own, state, event);
    case 'rewound': {
      const { turn, keep } = event;
      if (!Number.isInteger(turn) || turn < 0 || turn >= own.path.length) return unchanged(state);
      return to({ ...own, path: own.path.slice(0, turn), kept: keep ? (own.kept ?? own.path) : own.kept }, [
        announce('rewound'),
        onTurn,
      ]);
    }
    case 'resumed':
      return own.kept ? to({ ...own, path: own.kept, kept: null }, [focus('landed')]) : unchanged(state);
    case 'restarted':
      return to({ ...own, path: [], kept: null }, [onTurn]);
    default:
      return unchanged(state);
  }
}
