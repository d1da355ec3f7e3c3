/** The banks as a reviewer reads them: every item with its key and the rationale of every option. */
import type { ItemText } from '../../course/text.js';
import { itemsOf, type Item } from '../../course/types.js';
import type { CompiledCourse } from '../compile/course.js';
import { chancesOf, guessed } from '../figures/chances.js';
import { keyedUnits, type Keyed } from './keyed.js';

export interface OptionFacts {
  readonly key: string;
  readonly speaker: string;
  readonly text: string;
  /** In words; empty where it is not right. */
  readonly right: string;
  readonly why: string;
}
export interface ItemFacts {
  readonly unit: string;
  readonly id: string;
  readonly type: string;
  readonly cell: string;
  readonly objective: string;
  readonly points: readonly string[];
  readonly source: Item['source'];
  readonly lookalike: boolean;
  readonly setting: string;
  readonly stem: string;
  /** What is matched, with the letter that it goes with. */
  readonly prompts: readonly { readonly key: string; readonly text: string; readonly right: string }[];
  readonly options: readonly OptionFacts[];
  readonly patterns: readonly string[];
  /** The chance that a guess is right. */
  readonly chance: number;
}
export interface CellFacts {
  readonly cell: string;
  readonly onForm: number;
  readonly inBank: number;
  /** So many make every attempt of a round fresh. */
  readonly needed: number;
  readonly objectives: readonly string[];
  readonly items: readonly string[];
}
export interface QuizFacts {
  readonly unit: string;
  readonly title: string;
  readonly items: number;
  readonly onForm: number;
  readonly passMark: number;
  /** Right answers that pass. */
  readonly needed: number;
  readonly attempts: number;
  readonly lookalikes: readonly [least: number, most: number];
  readonly chanceOfAttempt: number;
  readonly chanceOfRound: number;
  readonly cells: readonly CellFacts[];
}

function rightWords(kind: Item['kind'], right: string): string {
  if (kind === 'sort') return right === 's' ? 'sound' : 'a don’t';
  if (kind === 'order') return right === '' ? '' : `place ${right}`;
  return right;
}

function itemFacts(unit: string, item: Item, text: ItemText, keyed: Keyed | undefined): ItemFacts {
  const prompts = item.kind === 'match' ? (keyed?.answers ?? []) : [];
  const said = new Map<string, ItemText['options'][keyof ItemText['options']]>(Object.entries(text.options));
  return {
    unit,
    id: item.id,
    type: text.type,
    cell: item.cell,
    objective: item.objective,
    points: item.points,
    source: item.source,
    lookalike: item.lookalike,
    setting: text.setting ?? '',
    stem: text.stem,
    prompts: prompts.map(({ key, text: prompt, right }) => ({ key, text: prompt, right })),
    options: item.options.map((key) => {
      const option = said.get(key);
      const right = item.kind === 'match' ? '' : (keyed?.answers.find((one) => one.key === key)?.right ?? '');
      return {
        key,
        speaker: option?.speaker ?? '',
        text: option?.text ?? '',
        right: rightWords(item.kind, right),
        why: option?.why ?? '',
      };
    }),
    patterns: keyed?.patterns ?? [],
    chance: guessed(item),
  };
}

/** Items of quizzes and of quick checks, unit by unit. */
export function itemsIn(compiled: CompiledCourse, language: string): readonly ItemFacts[] {
  const keyed = new Map(keyedUnits(compiled, language).map(({ id, list }) => [id, list]));
  return compiled.course.units.flatMap((unit) => {
    const text = compiled.texts[language]?.units[unit.id];
    const words = text?.kind === 'quiz' ? text.items : text?.kind === 'page' ? text.checks : undefined;
    return Object.values(itemsOf(unit)).flatMap((item, index) => {
      const said = words?.[item.id];
      return said ? [itemFacts(unit.id, item, said, keyed.get(unit.id)?.[index])] : [];
    });
  });
}

export function quizzesIn({ course, texts }: CompiledCourse, language: string): readonly QuizFacts[] {
  return course.units.flatMap((unit): readonly QuizFacts[] => {
    if (unit.kind !== 'quiz') return [];
    const items = Object.values(unit.items);
    const { items: onForm, needed, attempt, round } = chancesOf(unit);
    return [
      {
        unit: unit.id,
        title: texts[language]?.units[unit.id]?.title ?? unit.id,
        items: items.length,
        onForm,
        passMark: unit.passMark,
        needed,
        attempts: unit.attempts,
        lookalikes: unit.lookalikes,
        chanceOfAttempt: attempt,
        chanceOfRound: round,
        cells: unit.blueprint.map(({ id, count }) => {
          const own = items.filter(({ cell }) => cell === id);
          return {
            cell: id,
            onForm: count,
            inBank: own.length,
            needed: count * unit.attempts,
            objectives: [...new Set(own.map(({ objective }) => objective))],
            items: own.map((item) => item.id),
          };
        }),
      },
    ];
  });
}
