/** Two versions of a course, unit by unit. */
import type { Course, Unit } from '../../course/types.js';
import { compareItems, comparePractice, compareRules, compareSurvey } from './compare-items.js';
import { compareLesson } from './compare-lesson.js';
import type { Difference, DifferenceKind } from './difference.js';
import { paired } from './paired.js';

type Told = Omit<Difference, 'unit'>;

const told = (kind: DifferenceKind, was = '', now = ''): Told => ({ kind, what: '', was, now, path: [] });

function* inside(was: Unit, now: Unit): Iterable<Told> {
  if (was.kind === 'lesson' && now.kind === 'lesson') yield* compareLesson(was, now);
  if (was.kind === 'survey' && now.kind === 'survey') yield* compareSurvey(was, now);
  if (was.kind === 'practice' && now.kind === 'practice') yield* comparePractice(was, now);
  if (was.kind === 'quiz' && now.kind === 'quiz') yield* compareRules(was, now);
  yield* compareItems(was, now);
}

function* compareUnit(was: Unit, now: Unit): Iterable<Told> {
  if (was.kind !== now.kind) {
    yield told('unit-reused', `${was.kind} ${was.id}`, `${now.kind} ${now.id}`);
    return;
  }
  if (was.id !== now.id) yield told('unit-renamed', was.id, now.id);
  const needs = now.needs.filter((id) => !was.needs.includes(id));
  if (needs.length > 0) yield told('needs-added', '', needs.join(', '));
  if (now.required && !was.required) yield told('unit-added-required');
  yield* inside(was, now);
}

/** Every difference that saved progress can feel, in the order of the new version; what has gone comes last. */
export function compare(was: Course, now: Course): readonly Difference[] {
  const { kept, recoded, removed, added } = paired<Unit>(was.units, now.units);
  const on = (unit: Unit, list: Iterable<Told>): readonly Difference[] =>
    [...list].map((one) => ({ ...one, unit: unit.id }));
  const before = new Map([...kept, ...recoded].map(([old, unit]) => [unit, old]));
  const present = now.units.flatMap((unit) => {
    const old = before.get(unit);
    if (added.includes(unit) || !old) return on(unit, [told(unit.required ? 'unit-added-required' : 'unit-added')]);
    return recoded.some(([, one]) => one === unit)
      ? on(unit, [told('unit-recoded', old.code, unit.code)])
      : on(unit, compareUnit(old, unit));
  });
  return [...present, ...removed.flatMap((unit) => on(unit, [told('unit-removed', unit.kind)]))];
}
