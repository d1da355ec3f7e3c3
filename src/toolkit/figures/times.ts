/** How long the course takes: words and questions on three ways through it, and what the two usual formulas make of them. */
import type { ItemText, UnitText } from '../../course/text.js';
import type { ItemId, Quiz, Unit } from '../../course/types.js';
import type { CompiledCourse } from '../compile/course.js';
import type { Exploration } from '../rules/play/explore.js';
import { htmlWords, wordCount } from '../rules/words.js';
import { allWords, waysThrough } from './ways.js';

export interface Load {
  readonly words: number;
  /** Scored items and quick checks. */
  readonly questions: number;
}

export interface Times {
  readonly language: string;
  /** Required and credited units, each lesson by its shortest way, one form of the shortest items. */
  readonly shortest: Load;
  /** All credited units, each lesson by an average way, one average form with its rationales. */
  readonly typical: Load;
  /** Every word that is in the credited units, and every item. */
  readonly full: Load;
}

const none: Load = { words: 0, questions: 0 };
const plus = (a: Load, b: Load): Load => ({ words: a.words + b.words, questions: a.questions + b.questions });
const total = (loads: readonly Load[]): Load => loads.reduce(plus, none);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Minutes by Mergener (1990): 0.9 × (−22.3 + 0.00209 × words + 2.78 × questions + 15.5 × difficulty); never less than none. */
export const mergener = ({ words, questions }: Load, difficulty: number): number =>
  Math.max(0, 0.9 * (-22.3 + 0.00209 * words + 2.78 * questions + 15.5 * difficulty));

/** Minutes at 6,000 words an hour (NBCC). */
export const atReadingSpeed = ({ words }: Load): number => (words / 6000) * 60;

interface ItemWords {
  readonly asked: number;
  readonly whole: number;
}

function itemWords({ setting, stem, options, prompts }: ItemText): ItemWords {
  const given = Object.values(options);
  const asked = [setting ?? '', stem, ...given.map(({ text }) => text), ...Object.values(prompts ?? {})].map(wordCount);
  return { asked: sum(asked), whole: sum(asked) + sum(given.map(({ why }) => wordCount(why))) };
}

/** Words of every string in a text, markup aside: for units without branches. */
function plainWords(value: unknown): number {
  if (typeof value === 'string') return htmlWords(value);
  return value && typeof value === 'object' ? sum(Object.values(value).map(plainWords)) : 0;
}

type Three = Omit<Times, 'language'>;
const alike = (load: Load): Three => ({ shortest: load, typical: load, full: load });

function quizLoad(quiz: Quiz, texts: Readonly<Record<ItemId, ItemText>>, intro: number): Three {
  const words = Object.values(quiz.items).flatMap((item) => {
    const text = texts[item.id];
    return text ? [{ cell: item.cell, ...itemWords(text) }] : [];
  });
  const cells = quiz.blueprint.map(({ id, count }) => ({ count, own: words.filter(({ cell }) => cell === id) }));
  const shortest = cells.map(({ count, own }) =>
    sum(
      own
        .map(({ asked }) => asked)
        .sort((a, b) => a - b)
        .slice(0, count),
    ),
  );
  const typical = cells.map(({ count, own }) => (count * sum(own.map(({ whole }) => whole))) / Math.max(1, own.length));
  const questions = sum(cells.map(({ count }) => count));
  return {
    shortest: { words: intro + sum(shortest), questions },
    typical: { words: intro + sum(typical), questions },
    full: { words: intro + sum(words.map(({ whole }) => whole)), questions: words.length },
  };
}

function unitLoad(unit: Unit, text: UnitText, play?: Exploration): Three {
  if (unit.kind === 'lesson' && text.kind === 'lesson') {
    const { shortest, typical } = waysThrough(unit, text, play);
    return {
      shortest: { words: shortest, questions: 0 },
      typical: { words: typical, questions: 0 },
      full: { words: allWords(text), questions: 0 },
    };
  }
  if (unit.kind === 'quiz' && text.kind === 'quiz')
    return quizLoad(unit, text.items, wordCount(text.title) + htmlWords(text.introHtml));
  if (text.kind === 'page') {
    const checks = Object.values(text.checks).map((check) => itemWords(check).whole);
    return alike({ words: wordCount(text.title) + htmlWords(text.bodyHtml) + sum(checks), questions: checks.length });
  }
  return alike({ words: plainWords({ ...text, kind: '' }), questions: 0 });
}

/** Words that are read on a typical way through a unit. `play`: every situation of a lesson, where it is known. */
export const typicalWords = (unit: Unit, text: UnitText, play?: Exploration): number =>
  Math.round(unitLoad(unit, text, play).typical.words);

/** One for each language. Units outside credited time are left out. */
export function timesOf({ course, texts }: CompiledCourse): readonly Times[] {
  return course.languages.map((language) => {
    const loads = course.units.flatMap((unit) => {
      const text = texts[language]?.units[unit.id];
      return text && unit.credited ? [{ required: unit.required, load: unitLoad(unit, text) }] : [];
    });
    return {
      language,
      shortest: total(loads.filter(({ required }) => required).map(({ load }) => load.shortest)),
      typical: total(loads.map(({ load }) => load.typical)),
      full: total(loads.map(({ load }) => load.full)),
    };
  });
}
