/** A bank as other systems take it: items with their texts in one language, by cell of the blueprint. */
import type { ItemText } from '../../course/text.js';
import type { Item } from '../../course/types.js';
import { itemsOfBank, itemTexts } from '../compile/bank.js';
import { flat } from '../compile/prose.js';
import type { BankFile, CourseFile } from '../content/content.js';

export interface Question {
  readonly id: string;
  readonly item: Item;
  readonly text: ItemText;
}
export interface QuestionCell {
  readonly id: string;
  /** How many are drawn for a form. */
  readonly count: number;
  readonly questions: readonly Question[];
}
export interface QuestionBank {
  readonly name: string;
  readonly title: string;
  readonly language: string;
  /** Plain text. */
  readonly intro: string;
  readonly cells: readonly QuestionCell[];
  /** How the course plays it; undefined for quick checks, which are not scored. */
  readonly quiz:
    | { readonly passMark: number; readonly attempts: number; readonly lookalikes: readonly [number, number] }
    | undefined;
}

/** `bank` in `language`, drawn from as `course` does; everything once where no quiz of the course draws from it. */
export function questionBank(bank: BankFile, course: CourseFile, language: string): QuestionBank {
  const texts = itemTexts(bank);
  const questions = Object.values(itemsOfBank(bank)).flatMap((item): Question[] => {
    const text = texts[item.id];
    return text ? [{ id: item.id, item, text }] : [];
  });
  const unit = course.input.units.find((one) => 'quiz' in one && one.quiz === bank.name);
  const quiz = unit && 'quiz' in unit ? unit : undefined;
  const names = new Set([...Object.keys(quiz?.blueprint ?? {}), ...questions.map(({ item }) => item.cell)]);
  const cells = [...names].map((id): QuestionCell => {
    const inCell = questions.filter(({ item }) => item.cell === id);
    return { id, count: quiz?.blueprint[id] ?? (quiz ? 0 : inCell.length), questions: inCell };
  });
  return {
    name: bank.name,
    title: flat(bank.input.title),
    language,
    intro: flat(bank.input.intro),
    cells: cells.filter(({ questions: some }) => some.length > 0),
    quiz: quiz && { passMark: quiz['pass-mark'], attempts: quiz.attempts, lookalikes: quiz.lookalikes },
  };
}

/** Options with their keys, in the order of the file; a transcript's lines with who says them. */
export const optionsOf = ({
  item,
  text,
}: Question): readonly { readonly key: string; readonly text: string; readonly why: string }[] =>
  item.options.map((key) => {
    const option = text.options[key];
    const words = option?.text ?? '';
    return { key, text: option?.speaker === undefined ? words : `${option.speaker}: ${words}`, why: option?.why ?? '' };
  });

/** Setting and question. */
export const stemOf = ({ text: { setting, stem } }: Question): readonly string[] => [
  ...(setting === undefined ? [] : [setting]),
  stem,
];

/** Every order that counts as right. */
export function rightOrders(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const shuffled = (keys: readonly string[]): readonly (readonly string[])[] =>
    keys.length < 2
      ? [keys]
      : keys.flatMap((first) => shuffled(keys.filter((key) => key !== first)).map((rest) => [first, ...rest]));
  return groups.reduce<readonly (readonly string[])[]>(
    (before, group) => before.flatMap((head) => shuffled(group).map((tail) => [...head, ...tail])),
    [[]],
  );
}

/** The place of each option in the right order, such as `2`; `3 or 4` within a group. */
export function placesOf(groups: readonly (readonly string[])[], or: string): ReadonlyMap<string, string> {
  let place = 1;
  const found = new Map<string, string>();
  for (const group of groups) {
    const places = group.map((_, i) => String(place + i)).join(` ${or} `);
    for (const key of group) found.set(key, places);
    place += group.length;
  }
  return found;
}
