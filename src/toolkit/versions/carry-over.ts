/** Learners in the middle of the old version, opened under the new one: what of their progress is still there. */
import { outcomeOf } from '../../course/outcome.js';
import { hash, random } from '../../course/random.js';
import { replay } from '../../course/run.js';
import { decode } from '../../course/saved/decode.js';
import { encode } from '../../course/saved/encode.js';
import type { LessonState, QuizState, State } from '../../course/state.js';
import type { Course, Lesson, Unit } from '../../course/types.js';
import { wander } from '../simulate/wander.js';

/** What happened to something that a learner had, in the order in which it is told. */
export const fates = [
  'unreadable',
  'unit-lost',
  'lesson-restarted',
  'other-replies',
  'ending-lost',
  'visited-lost',
  'answers-lost',
  'attempt-items-lost',
  'pass-lost',
  'done-lost',
  'completion-lost',
] as const;
export type Fate = (typeof fates)[number];

export interface CarriedOver {
  readonly learners: number;
  /** Those who keep everything. */
  readonly untouched: number;
  /** Learners whom it befell at least once. */
  readonly fates: Readonly<Record<Fate, number>>;
}

/** What was said, in order: two paths that differ in it are different conversations. */
const saidIn = (lesson: Lesson, { path }: LessonState): string =>
  replay(lesson, path)
    .turns.map(({ reply }) => `${reply.name} ${reply.verdict}`)
    .join('\n');

function* lessonFates(was: Lesson, own: LessonState, now: Lesson, next: LessonState): Iterable<Fate> {
  if (own.path.length > 0 && next.path.length === 0) yield 'lesson-restarted';
  else if (saidIn(was, own) !== saidIn(now, next)) yield 'other-replies';
  if (next.endings.length < own.endings.length) yield 'ending-lost';
  const count = ({ tried }: LessonState): number => Object.values(tried).flat().length;
  if (count(next) < count(own)) yield 'visited-lost';
}

function* quizFates(own: QuizState, next: QuizState): Iterable<Fate> {
  const items = ({ sitting, last, best }: QuizState): number =>
    [sitting, last, best].reduce((sum, one) => sum + (one?.form.length ?? 0), 0);
  const answers = ({ sitting, last, best }: QuizState): number =>
    [sitting, last, best].reduce((sum, one) => sum + Object.keys(one?.answers ?? {}).length, 0);
  if (items(next) < items(own)) yield 'attempt-items-lost';
  else if (answers(next) < answers(own)) yield 'answers-lost';
}

function* unitFates(was: Unit, before: State, now: Unit, after: State): Iterable<Fate> {
  const [own, next] = [before.units[was.id], after.units[now.id]];
  if (was.kind === 'lesson' && now.kind === 'lesson' && own?.kind === 'lesson' && next?.kind === 'lesson')
    yield* lessonFates(was, own, now, next);
  if (own?.kind === 'quiz' && next?.kind === 'quiz') yield* quizFates(own, next);
  const fewer = (a: object, b: object): boolean => Object.keys(b).length < Object.keys(a).length;
  if (own?.kind === 'page' && next?.kind === 'page' && fewer(own.answers, next.answers)) yield 'answers-lost';
  if (own?.kind === 'survey' && next?.kind === 'survey' && fewer(own.given, next.given)) yield 'answers-lost';
  if (own?.kind === 'practice' && next?.kind === 'practice' && next.ticked.length < own.ticked.length)
    yield 'answers-lost';
}

/** What befell one learner of `was` in `state`. */
export function fatesOf(was: Course, state: State, now: Course): ReadonlySet<Fate> {
  const found = new Set<Fate>();
  const { state: after, lost } = decode(now, encode(was, state), 0, state.startedAt * 1000);
  for (const { kind } of lost) {
    if (kind === 'unreadable' || kind === 'newer') found.add('unreadable');
    if (kind === 'unit') found.add('unit-lost');
  }
  const pairs = was.units.flatMap((old) => {
    const unit = now.units.find(({ code, kind }) => code === old.code && kind === old.kind);
    return unit ? [[old, unit] as const] : [];
  });
  for (const [old, unit] of pairs) for (const fate of unitFates(old, state, unit, after)) found.add(fate);
  const [before, then] = [outcomeOf(was, state), outcomeOf(now, after)];
  if (before.success === 'passed' && then.success !== 'passed') found.add('pass-lost');
  if (pairs.some(([old, unit]) => before.done.has(old.id) && !then.done.has(unit.id))) found.add('done-lost');
  if (before.completed && !then.completed) found.add('completion-lost');
  return found;
}

/** The longest that a learner is followed, in events. */
const longest = 400;

/** `learners` of the old version, each left at a random moment. The same seed gives the same learners. */
export function carryOver(was: Course, now: Course, learners: number, seed: number): CarriedOver {
  const counts = Object.fromEntries(fates.map((fate) => [fate, 0])) as Record<Fate, number>;
  let untouched = 0;
  for (let learner = 0; learner < learners; learner++) {
    const next = random(hash(`${seed}.old.${learner}`));
    const steps = 1 + Math.floor(next() * longest);
    let last: State | undefined;
    for (const state of wander(was, next, steps, 1.75e12)) last = state;
    const found = last ? fatesOf(was, last, now) : new Set<Fate>();
    if (found.size === 0) untouched++;
    for (const fate of found) counts[fate]++;
  }
  return { learners, untouched, fates: counts };
}
