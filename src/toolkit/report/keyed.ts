/** What an LMS's report names by ids and letters, in words: every interaction that the course reports. */
import type { ItemText, LessonText } from '../../course/text.js';
import { correctResponses } from '../../course/response.js';
import { itemsOf, professions, type Item, type Lesson, type Profession, type Unit } from '../../course/types.js';
import type { CompiledCourse } from '../compile/course.js';

/** A letter of a response, and what it stands for. */
export interface KeyedAnswer {
  readonly key: string;
  readonly text: string;
  /** `yes`, a place in the order, the letter it is paired with, a verdict; empty for what is not right. */
  readonly right: string;
}

export interface Keyed {
  /** As an LMS shows it, without the running number that may follow. */
  readonly id: string;
  readonly kind: Item['kind'] | 'decision';
  readonly question: string;
  readonly weighting: 0 | 1;
  readonly answers: readonly KeyedAnswer[];
  /** What letters are matched with. */
  readonly targets: readonly KeyedAnswer[];
  /** Every response that counts as right, as the standards write it: `a`, `a,c`, `1.b,2.a`. */
  readonly patterns: readonly string[];
}

export interface KeyedUnit {
  readonly id: string;
  readonly title: string;
  readonly list: readonly Keyed[];
}

/** As `course/report.ts` names interactions. */
const safeId = (id: string): string => id.replace(/[^A-Za-z0-9]+/g, '_');

function decisions(lesson: Lesson, text: LessonText): readonly Keyed[] {
  return Object.values(lesson.places).flatMap((scene): readonly Keyed[] => {
    const said = text.places[scene.id];
    if (scene.kind !== 'scene' || scene.worked || said?.kind !== 'scene') return [];
    const sound = scene.replies.filter(({ verdict }) => verdict !== 'dont');
    return [
      {
        id: safeId(`${lesson.id}_${scene.id}`),
        kind: 'decision',
        question: said.title,
        weighting: 0,
        answers: scene.replies.map(({ key, verdict, points }) => ({
          key,
          text: said.replies[key]?.say ?? '',
          right: verdict === 'dont' ? (points.find((point) => point.startsWith('dont-')) ?? verdict) : verdict,
        })),
        targets: [],
        patterns: sound.map(({ key }) => key),
      },
    ];
  });
}

/** `yes`, with those professions that it is right for where they differ. */
function forWhom(item: Extract<Item, { kind: 'choice' | 'line' }>, key: string): string {
  const whose = professions.filter((one) => (item.correctFor[one] ?? item.correct) === key);
  if (whose.length === professions.length) return 'yes';
  return whose.length > 0 ? `yes: ${whose.join(', ')}` : '';
}

function rightOf(item: Item, key: string): string {
  switch (item.kind) {
    case 'choice':
    case 'line':
      return forWhom(item, key);
    case 'select':
      return item.correct.some((one) => one === key) ? 'yes' : '';
    case 'sort':
      return item.sound.some((one) => one === key) ? 's' : 'd';
    case 'order': {
      const place = item.correct.findIndex((group) => group.some((one) => one === key));
      const before = item.correct.slice(0, place).flat().length;
      const size = item.correct[place]?.length ?? 0;
      return size > 1 ? `${before + 1}–${before + size}` : String(before + 1);
    }
    case 'match':
      return '';
  }
}

function pattern(item: Item, response: string): string {
  if (item.kind !== 'sort' && item.kind !== 'match') return [...response].join(',');
  const pairs = response.match(/../gs) ?? [];
  return pairs.map((pair) => `${pair.charAt(0)}.${pair.charAt(1).replace('+', 's').replace('-', 'd')}`).join(',');
}

function keyedItem(item: Item, text: ItemText | undefined, weighting: 0 | 1): Keyed {
  const said = (key: string): string => {
    const option = Object.entries(text?.options ?? {}).find(([one]) => one === key)?.[1];
    return option?.speaker === undefined ? (option?.text ?? '') : `${option.speaker}: ${option.text}`;
  };
  const options = item.options.map((key) => ({ key, text: said(key), right: rightOf(item, key) }));
  const prompts =
    item.kind === 'match'
      ? item.prompts.map((key) => ({ key, text: text?.prompts?.[key] ?? '', right: item.correct[key] ?? '' }))
      : [];
  const responses = professions.flatMap((one: Profession) => correctResponses(item, one));
  return {
    id: safeId(item.id),
    kind: item.kind,
    question: [text?.setting, text?.stem].filter((part) => part !== undefined).join(' '),
    weighting,
    answers: item.kind === 'match' ? prompts : options,
    targets: item.kind === 'match' ? options : [],
    patterns: [...new Set(responses.map((response) => pattern(item, response)))],
  };
}

function keyedUnit(unit: Unit, { texts }: CompiledCourse, language: string): readonly Keyed[] {
  const text = texts[language]?.units[unit.id];
  if (unit.kind === 'lesson') return text?.kind === 'lesson' ? decisions(unit, text) : [];
  const words = text?.kind === 'quiz' ? text.items : text?.kind === 'page' ? text.checks : {};
  return Object.values(itemsOf(unit)).map((item) => keyedItem(item, words[item.id], unit.kind === 'quiz' ? 1 : 0));
}

/** The units that report anything, in the words of `language`. */
export function keyedUnits(compiled: CompiledCourse, language: string): readonly KeyedUnit[] {
  const titles = compiled.texts[language]?.course.titles ?? {};
  return compiled.course.units
    .map((unit) => ({
      id: unit.id,
      title: Object.entries(titles).find(([id]) => id === unit.id)?.[1] ?? unit.id,
      list: keyedUnit(unit, compiled, language),
    }))
    .filter(({ list }) => list.length > 0);
}
