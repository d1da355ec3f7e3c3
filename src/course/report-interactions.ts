/** The journal as numbered interactions. */
import { answerType, safeId, slotAt } from './report-slots.js';
import type { Interaction, InteractionAnswer, Report } from './report-types.js';
import { chosen, correctResponses } from './response.js';
import type { Response } from './response.js';
import type { AnswerEntry, DecisionEntry, JournalEntry, State } from './state.js';
import { itemsOf, professions } from './types.js';
import type { Course, Item, Key } from './types.js';

/** Accepted answers told with an interaction: more would make one decision more than a dozen elements. */
const MOST_ACCEPTED = 4;

interface Told {
  readonly answer: InteractionAnswer;
  readonly readable: string;
}

const pairsOf = (response: Response): readonly (readonly [string, string])[] =>
  Array.from({ length: Math.floor(response.length / 2) }, (_, i) => [
    response.charAt(2 * i),
    response.charAt(2 * i + 1),
  ]);

const judgements: Readonly<Record<string, string>> = { '+': 'sound', '-': 'dont' };

/** Choice `b`, select `a_c`, order `b_c_a`, sort `a_sound_b_dont`, match `1_b_2_a`. */
function told(item: Item, response: Response): Told {
  const type = answerType(item);
  if (type !== 'matching') return { answer: { type, keys: chosen(response) }, readable: chosen(response).join('_') };
  const pairs = pairsOf(response).map(([left, right]) => [left, judgements[right] ?? right] as const);
  return {
    // A judgement is told as a choice of two targets: s(ound) or d(on't).
    answer: { type, pairs: pairs.map(([left, right]) => [left as Key, right.charAt(0) as Key]) },
    readable: pairs.flat().join('_'),
  };
}

const same = (one: Told, other: Told): boolean => one.readable === other.readable;

/** What is told of all accepted answers: the first ones, and among them the one given where it is right. */
function accepted(all: readonly Told[], given: Told): Pick<Interaction, 'correct' | 'correctReadable'> {
  const most = all.slice(0, MOST_ACCEPTED);
  const right = all.find((one) => same(one, given));
  const list = right && !most.includes(right) ? [...most.slice(0, -1), right] : most;
  return { correct: list.map(({ answer }) => answer), correctReadable: list.map(({ readable }) => readable) };
}

function decision(course: Course, entry: DecisionEntry): Interaction | undefined {
  const lesson = course.units.find(({ id }) => id === entry.unit);
  const scene = lesson?.kind === 'lesson' ? lesson.places[entry.scene] : undefined;
  const at = slotAt(course, entry.unit, entry.scene);
  if (lesson?.kind !== 'lesson' || scene?.kind !== 'scene' || !at) return undefined;
  const said = scene.replies.map(({ key, name, verdict }) => ({
    key,
    verdict,
    answer: { type: 'choice', keys: [key] } as const,
    readable: safeId(name),
  }));
  const given = said.find(({ key }) => key === entry.reply);
  if (!given) return undefined;
  return {
    ...at.slot,
    slot: at.index,
    objectives: lesson.objectives,
    at: entry.at,
    took: entry.took,
    response: given.answer,
    readable: given.readable,
    ...accepted(
      said.filter(({ verdict }) => verdict !== 'dont'),
      given,
    ),
    result: given.verdict === 'dont' ? 'incorrect' : 'correct',
    weighting: 0,
  };
}

function answered(course: Course, entry: AnswerEntry): Interaction | undefined {
  const unit = course.units.find(({ id }) => id === entry.unit);
  const item = unit && itemsOf(unit)[entry.item];
  const at = slotAt(course, entry.unit, entry.item);
  if (!unit || !item || !at) return undefined;
  const given = told(item, entry.response);
  // Right for any profession: the journal doesn't say whose answer it was, and what was told once has to stay the same.
  const right = new Set(professions.flatMap((profession) => correctResponses(item, profession)));
  const all = [...right].map((response) => told(item, response));
  return {
    ...at.slot,
    slot: at.index,
    objectives: [item.objective],
    at: entry.at,
    took: entry.took,
    response: given.answer,
    readable: given.readable,
    ...accepted(all, given),
    result: entry.correct ? 'correct' : 'incorrect',
    weighting: unit.kind === 'quiz' ? 1 : 0,
  };
}

type Known = WeakMap<JournalEntry, Interaction>;
/** Entries never change, and a report is made at every step. */
const known = new WeakMap<Course, Known>();

function interaction(course: Course, entry: JournalEntry, told: Known): Interaction | undefined {
  const before = told.get(entry);
  if (before) return before;
  const made = entry.kind === 'decision' ? decision(course, entry) : answered(course, entry);
  if (made) told.set(entry, made);
  return made;
}

/** Entries whose scene or item the course no longer has end the list there: what came before is folded. */
export function interactions(course: Course, state: State): Report['interactions'] {
  const { folded, entries } = state.journal;
  const told = known.get(course) ?? new WeakMap<JournalEntry, Interaction>();
  known.set(course, told);
  const all = entries.map((entry) => interaction(course, entry, told));
  const from = all.lastIndexOf(undefined) + 1;
  return { first: folded + from, list: all.slice(from).filter((one) => one !== undefined) };
}
