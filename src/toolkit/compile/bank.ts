/** An item bank, as a unit of course.yaml plays it, becomes a quiz: structure and text. */
import type { ItemText, OptionText, QuizText } from '../../course/text.js';
import type { Item, ItemId, Key, ObjectiveId, PointId, Profession, Quiz, UnitId } from '../../course/types.js';
import { professions } from '../../course/types.js';
import type { BankFile } from '../content/content.js';
import type { ItemInput } from '../schema/bank.js';
import type { UnitInput } from '../schema/course.js';
import { codeOf } from './codes.js';
import { flat, rendered } from './prose.js';

export type QuizUnit = Extract<UnitInput, { readonly quiz: string }>;

type Options = readonly (readonly [Key, ItemInput['options'][string]])[];

function correctFor(options: Options): Partial<Record<Profession, Key>> {
  const pairs = professions.flatMap((profession) =>
    options
      .filter(([, option]) => option['correct-for']?.includes(profession))
      .map(([key]) => [profession, key] as const),
  );
  return Object.fromEntries(pairs);
}

/** What is right, by kind. Where an item lacks it, which `item-shape` reports, something of the right type stands in. */
function keyed(input: ItemInput, options: Options) {
  const right = options.filter(([, { correct }]) => correct).map(([key]) => key);
  switch (input.type) {
    case 'select':
      return { kind: 'select', correct: right } as const;
    case 'sort':
      return { kind: 'sort', sound: options.filter(([, { is }]) => is === 'sound').map(([key]) => key) } as const;
    case 'order': {
      const key = Array.isArray(input.key) ? input.key : [];
      return { kind: 'order', correct: key.map((place) => (Array.isArray(place) ? place : [place]) as Key[]) } as const;
    }
    case 'match': {
      const key = input.key && !Array.isArray(input.key) ? input.key : {};
      return {
        kind: 'match',
        prompts: Object.keys(input.prompts ?? {}) as Key[],
        correct: key as Record<Key, Key>,
      } as const;
    }
    default: {
      const kind = input.type === 'line' ? 'line' : 'choice';
      return { kind, correct: right[0] ?? ('' as Key), correctFor: correctFor(options) } as const;
    }
  }
}

function compileItem(id: string, input: ItemInput): Item {
  const options = Object.entries(input.options) as unknown as Options;
  return {
    id: id as ItemId,
    code: codeOf('item', id, input.code),
    cell: input.cell,
    objective: input.objective as ObjectiveId,
    points: input.points as PointId[],
    source: input.source,
    lookalike: input.lookalike ?? false,
    options: options.map(([key]) => key),
    ...keyed(input, options),
  };
}

const mapped = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

function itemText({ type, setting, stem, options, prompts }: ItemInput): ItemText {
  return {
    type,
    ...(setting !== undefined && { setting: flat(setting) }),
    stem: flat(stem),
    options: mapped(options, ({ text, why, speaker }): OptionText => ({
      text: flat(text),
      why: flat(why),
      ...(speaker !== undefined && { speaker: flat(speaker) }),
    })),
    ...(prompts !== undefined && { prompts: mapped(prompts, flat) }),
  };
}

/** The items of a bank by name. */
export const itemsOfBank = ({ input }: BankFile): Record<ItemId, Item> =>
  Object.fromEntries(Object.entries(input.items).map(([id, item]) => [id, compileItem(id, item)]));

export const itemTexts = ({ input }: BankFile): Record<ItemId, ItemText> => mapped(input.items, itemText);

export const compileQuiz = (
  bank: BankFile,
  unit: QuizUnit,
  base: Pick<Quiz, 'required' | 'credited' | 'needs'>,
): Quiz => ({
  kind: 'quiz',
  id: bank.name as UnitId,
  code: codeOf('unit', bank.name, bank.input.code),
  ...base,
  passMark: unit['pass-mark'],
  attempts: unit.attempts,
  blueprint: Object.entries(unit.blueprint).map(([id, count]) => ({ id, count })),
  lookalikes: unit.lookalikes,
  items: itemsOfBank(bank),
});

export const quizText = (bank: BankFile): QuizText => ({
  kind: 'quiz',
  title: flat(bank.input.title),
  introHtml: rendered(bank.input.intro),
  items: itemTexts(bank),
});
