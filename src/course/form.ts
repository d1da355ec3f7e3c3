/**
 * Which items are on a learner's n-th form. Each blueprint cell is a deck, shuffled by the learner's seed and dealt round by
 * round, so that no item comes again while an unseen one of its cell remains.
 */
import { hash, random, shuffled } from './random.js';
import type { Item, ItemId, Key, Quiz } from './types.js';

const byCode = (a: Item, b: Item): number => (a.code < b.code ? -1 : 1);

/** Forms that the decks give before a cell has to repeat itself; at least one. */
export function freshForms(quiz: Quiz): number {
  const items = Object.values(quiz.items);
  const fresh = quiz.blueprint.map(({ id, count }) =>
    Math.floor(items.filter(({ cell }) => cell === id).length / count),
  );
  return Math.max(1, Math.min(...fresh));
}

/** The items of a form, cell by cell. */
type Form = readonly (readonly Item[])[];

/** The forms of one pass. A deck that is too short starts again from its top. */
function deal(quiz: Quiz, next: () => number, forms: number): readonly Form[] {
  const items = Object.values(quiz.items).sort(byCode);
  const decks = quiz.blueprint.map(({ id, count }) => ({
    count,
    deck: shuffled(
      items.filter(({ cell }) => cell === id),
      next,
    ),
  }));
  return Array.from({ length: forms }, (_, form) =>
    decks.map(({ count, deck }) =>
      Array.from({ length: Math.min(count, deck.length) }, (_, i) => deck[(form * count + i) % deck.length]).filter(
        (item) => item !== undefined,
      ),
    ),
  );
}

const alike = (items: readonly Item[]): number => items.filter(({ lookalike }) => lookalike).length;
const alikeOn = (form: Form): number => alike(form.flat());

/** Exchanges one cell's items between the two forms: the first cell in which `rich` has more look-alikes. */
function exchanged(rich: Form, poor: Form): readonly [Form, Form] | undefined {
  const at = rich.findIndex((cell, i) => alike(cell) > alike(poor[i] ?? []));
  const [give, take] = [rich[at], poor[at]];
  return give && take && [rich.with(at, take), poor.with(at, give)];
}

/** Keeps the promise about look-alikes: forms with too many exchange items of the same cell with forms that have the fewest, and the other way round. */
function balanced(quiz: Quiz, dealt: readonly Form[]): readonly Form[] {
  const [least, most] = quiz.lookalikes;
  let forms = dealt;
  for (let turn = 0; turn < forms.length * quiz.blueprint.length; turn++) {
    const counts = forms.map(alikeOn);
    const rich = counts.indexOf(Math.max(...counts));
    const poor = counts.indexOf(Math.min(...counts));
    const [high = 0, low = 0] = [counts[rich], counts[poor]];
    if ((high <= most && low >= least) || high - low < 2) break;
    const pair = forms[rich] && forms[poor] && exchanged(forms[rich], forms[poor]);
    if (!pair) break;
    forms = forms.with(rich, pair[0]).with(poor, pair[1]);
  }
  return forms;
}

/** Whether every form of a full pass can hold a permitted number of look-alikes: their number on average has to be one. */
export function canBalance(quiz: Quiz): boolean {
  const forms = freshForms(quiz);
  const counts = balanced(quiz, deal(quiz, random(0), forms)).map(alikeOn);
  const [least, most] = quiz.lookalikes;
  return counts.every((count) => count >= least && count <= most);
}

/** Items of attempt `attempt` (from 0), in the order shown. Same quiz, seed and attempt: same form, however the bank is ordered. */
export function formOf(quiz: Quiz, seed: number, attempt: number): readonly ItemId[] {
  const forms = freshForms(quiz);
  const pass = Math.floor(attempt / forms);
  const all = balanced(quiz, deal(quiz, random(hash(`${quiz.code}.${seed}.${pass}`)), forms));
  const items = all[attempt % forms]?.flat() ?? [];
  return shuffled(items, random(hash(`${seed}.${attempt}.order`))).map(({ id }) => id);
}

/** Options in the order shown. The lines of a transcript stay as they were said. */
export function shuffledOptions(item: Item, seed: number, attempt: number): readonly Key[] {
  if (item.kind === 'line') return item.options;
  const keys = [...item.options].sort();
  return shuffled(keys, random(hash(`${seed}.${attempt}.${item.code}`)));
}
