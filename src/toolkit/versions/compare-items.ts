/** Two versions of the items that a unit asks, and of what else is asked by key. */
import { correctResponses } from '../../course/response.js';
import { itemsOf, professions } from '../../course/types.js';
import type { Item, Practice, Quiz, Survey, Unit } from '../../course/types.js';
import type { Difference, DifferenceKind } from './difference.js';
import { paired } from './paired.js';

type Told = Omit<Difference, 'unit'>;

const told = (kind: DifferenceKind, what: string, path: Told['path'], was = '', now = ''): Told => ({
  kind,
  what,
  was,
  now,
  path,
});

const rightAnswers = (item: Item): string =>
  [...new Set(professions.flatMap((profession) => correctResponses(item, profession).slice(0, 1)))].join(' / ');

const keysOf = (item: Item): readonly string[] => [...item.options, ...(item.kind === 'match' ? item.prompts : [])];

function* compareItem(was: Item, now: Item): Iterable<Told> {
  const path = ['items', now.id];
  const gone = keysOf(was).filter((key) => !keysOf(now).includes(key));
  if (was.id !== now.id && was.cell === now.cell) yield told('item-renamed', now.id, path, was.id, now.id);
  else if (was.id !== now.id) yield told('item-reused', now.id, path, was.id, now.id);
  if (was.kind !== now.kind) yield told('item-reused', now.id, [...path, 'type'], was.kind, now.kind);
  else if (gone.length > 0) yield told('options-removed', now.id, [...path, 'options'], gone.join(', '));
  else if (rightAnswers(was) !== rightAnswers(now))
    yield told('item-key-changed', now.id, path, rightAnswers(was), rightAnswers(now));
}

export function* compareItems(was: Unit, now: Unit): Iterable<Told> {
  const { kept, recoded, removed, added } = paired(Object.values(itemsOf(was)), Object.values(itemsOf(now)));
  for (const [before, after] of kept) yield* compareItem(before, after);
  for (const [before, after] of recoded)
    yield told('item-recoded', after.id, ['items', after.id, 'code'], before.code, after.code);
  for (const { id, code } of removed) yield told('item-removed', id, ['items', id], code);
  for (const { id } of added) yield told('item-added', id, ['items', id]);
}

/** Whether a pass or an attempt under the old rules still is one. */
export function* compareRules(was: Quiz, now: Quiz): Iterable<Told> {
  if (now.passMark > was.passMark)
    yield told('pass-mark-raised', '', ['pass-mark'], String(was.passMark), String(now.passMark));
  if (now.attempts !== was.attempts)
    yield told('attempts-changed', '', ['attempts'], String(was.attempts), String(now.attempts));
}

export function* compareSurvey(was: Survey, now: Survey): Iterable<Told> {
  for (const { key, scale } of was.questions) {
    const after = now.questions.find((question) => question.key === key);
    const path = ['questions', key];
    if (!after) yield told('question-removed', key, path);
    else if (after.scale !== scale) yield told('question-reused', key, [...path, 'scale'], scale, after.scale);
  }
}

export function* comparePractice(was: Practice, now: Practice): Iterable<Told> {
  for (const key of was.checks) if (!now.checks.includes(key)) yield told('check-removed', key, ['checks', key]);
}
