/** Random learners: events that a course allows, and some that it does not. */
import type { CourseEvent } from '../../src/course/events.js';
import { correctResponses, judged, matched, noResponse, placed, choose, toggled } from '../../src/course/response.js';
import type { Response } from '../../src/course/response.js';
import { offered, replay } from '../../src/course/run.js';
import { shuffled } from '../../src/course/random.js';
import type { State } from '../../src/course/state.js';
import { professions } from '../../src/course/types.js';
import type { Course, Item, Key, Profession } from '../../src/course/types.js';

type Next = () => number;
const pick = <T>(list: readonly T[], next: Next): T | undefined => list[Math.floor(next() * list.length)];

/** A finished response, right or (most probably) wrong. */
export function randomResponse(item: Item, next: Next): Response {
  switch (item.kind) {
    case 'choice':
    case 'line':
      return choose(pick(item.options, next) ?? ('a' as Key));
    case 'select':
      return item.options.reduce((soFar, one) => (next() < 0.5 ? toggled(item, soFar, one) : soFar), noResponse);
    case 'order':
      return placed(shuffled(item.options, next));
    case 'sort':
      return item.options.reduce((soFar, one) => judged(item, soFar, one, next() < 0.5 ? '+' : '-'), noResponse);
    case 'match':
      return item.prompts.reduce(
        (soFar, one) => matched(item, soFar, one, pick(item.options, next) ?? one),
        noResponse,
      );
  }
}

export const rightResponse = (item: Item, profession: Profession): Response =>
  correctResponses(item, profession)[0] ?? noResponse;

/** An event that a learner could cause here; `at` moves on by up to ten minutes, at times by weeks. */
export function randomEvent(course: Course, state: State, next: Next, before: number): CourseEvent {
  const at = before + Math.floor(next() * (next() < 0.01 ? 3e9 : 6e5));
  const took = Math.floor(next() * 9e4);
  const unit = course.units.find(({ id }) => id === state.unit);
  const own = state.units[state.unit];
  const chance = next();
  if (chance < 0.06) return { type: 'opened', unit: pick(course.units, next)?.id ?? state.unit, at };
  if (chance < 0.07) return { type: 'professionChosen', profession: pick(professions, next) ?? 'other', at };
  if (unit?.kind === 'page') {
    const item = pick(Object.values(unit.checks), next);
    return item && chance < 0.5
      ? { type: 'checked', item: item.id, response: randomResponse(item, next), at, took }
      : { type: 'read', at };
  }
  if (unit?.kind === 'survey') {
    const question = pick(unit.questions, next);
    return question && chance < 0.7
      ? { type: 'rated', question: question.key, value: Math.floor(next() * 12), at }
      : { type: 'handedIn', at };
  }
  if (unit?.kind === 'practice' && chance < 0.6) {
    return { type: 'ticked', check: pick(unit.checks, next) ?? ('a' as Key), on: next() < 0.6, at };
  }
  if (unit?.kind === 'lesson' && own?.kind === 'lesson') {
    if (!own.begun) return { type: 'begun', at };
    if (chance < 0.12) return { type: 'rewound', turn: Math.floor(next() * own.path.length), keep: next() < 0.5, at };
    if (chance < 0.14) return { type: 'resumed', at };
    const run = replay(unit, own.path);
    if (run.place.kind === 'ending') {
      return next() < 0.5
        ? { type: 'restarted', at }
        : { type: 'opened', unit: pick(course.units, next)?.id ?? unit.id, at };
    }
    return { type: 'replied', reply: pick(offered(run.place, run.situation), next)?.key ?? ('a' as Key), at, took };
  }
  if (unit?.kind === 'quiz' && own?.kind === 'quiz') {
    const { sitting } = own;
    if (!sitting) return { type: 'sat', at };
    if (chance < 0.12)
      return { type: 'flagged', item: pick(sitting.form, next) ?? ('' as never), on: next() < 0.5, at };
    if (chance < 0.3) return { type: 'turnedTo', item: next() < 0.2 ? null : (pick(sitting.form, next) ?? null), at };
    const open = sitting.form.find((id) => !sitting.answers[id]) ?? pick(sitting.form, next);
    const item = open === undefined ? undefined : unit.items[open];
    if (!item || Object.keys(sitting.answers).length === sitting.form.length) return { type: 'submitted', at };
    const response = next() < 0.6 ? rightResponse(item, sitting.profession) : randomResponse(item, next);
    return { type: 'answered', item: item.id, response, at, took };
  }
  return { type: 'read', at };
}
