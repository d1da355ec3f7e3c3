/** What a format cannot carry, and what became of it instead. */
import { professions } from '../../course/types.js';
import type { Question, QuestionBank } from './questions.js';

export interface Note {
  /** The item; empty where it is about the bank. */
  readonly item: string;
  readonly says: string;
}

/** What a format can do. */
export interface Abilities {
  /** The form is drawn by cell, and passed with a mark. */
  readonly test: boolean;
  /** Options that may stand in any order among themselves; `matching`: given as matching with places. */
  readonly orderGroups: 'kept' | 'matching';
  readonly order: 'kept' | 'matching';
  /** The point only for a wholly right answer. */
  readonly allOrNothing: boolean;
  readonly tags: boolean;
  /** That the lines of a transcript are not shuffled. */
  readonly fixedOrder: boolean;
}

const groupsIn = ({ item }: Question): boolean =>
  item.kind === 'order' && item.correct.some((group) => group.length > 1);

function* itemNotes(question: Question, can: Abilities): Iterable<string> {
  const { item } = question;
  if (item.kind === 'choice' || item.kind === 'line') {
    const others = professions.flatMap((profession) => {
      const key = item.correctFor[profession];
      return key === undefined || key === item.correct ? [] : [`${key} for ${profession}`];
    });
    if (others.length > 0) {
      yield `The right option depends on the profession (${others.join(', ')}). Only ${item.correct}, which holds for all others, is marked as right: leave this item out where learners of those professions take the quiz, or move the mark.`;
    }
  }
  if (item.kind === 'line' && !can.fixedOrder)
    yield 'That the lines of a transcript keep their order is not in the file: after importing, switch off the shuffling of choices in this question.';
  if (groupsIn(question) && can.orderGroups === 'matching' && can.order === 'kept') {
    yield 'Some options may stand in any order among themselves: given as a matching question, each option with its place, instead of an ordering question.';
  }
  if (item.kind === 'order' && can.order === 'matching')
    yield 'Ordering is given as a matching question, each option with its place.';
  if (
    !can.allOrNothing &&
    (item.kind === 'select' ||
      item.kind === 'sort' ||
      item.kind === 'match' ||
      (item.kind === 'order' && (can.order === 'matching' || groupsIn(question))))
  ) {
    yield 'The course gives the point for a wholly right answer only; here each right part earns a part of it.';
  }
  if (item.kind === 'sort' || item.kind === 'order' || item.kind === 'match') {
    yield 'Rationales of the options stand together in the feedback on the whole question.';
  }
  if (item.kind === 'sort')
    yield 'Options are told apart as sound or a don’t, as in the course; which don’t it is stands in the rationale only.';
}

function* bankNotes(
  { cells, quiz, language, intro }: QuestionBank,
  can: Abilities,
  translated: boolean,
): Iterable<string> {
  if (!translated) yield `There is no translation into “${language}”: texts are in the course’s first language.`;
  if (!['en', 'es'].includes(language.replace(/-.*/, ''))) yield 'The words “Sound” and “A don’t” are in English.';
  if (!quiz) yield 'The course does not score this bank: it holds quick checks, answered as often as one likes.';
  if (quiz && !can.test) {
    yield `How a form is drawn is not in the file. In the quiz, add random questions from each category: ${cells.map(({ id, count }) => `${count} of ${id}`).join(', ')}.`;
    yield `Pass mark: ${quiz.passMark} percent of the items on a form. Set it in the quiz.`;
  }
  if (quiz) {
    const [least, most] = quiz.lookalikes;
    yield `A form of the course holds ${least} to ${most} look-alikes (sound replies that resemble a don’t); other systems draw without looking at that.`;
    yield `Attempts: ${quiz.attempts}, then a review of the lessons. Set the number in the system; the review cannot be asked for.`;
    yield 'The course prefers items that were not on an earlier form; other systems draw anew each time.';
  }
  if (intro !== '') yield `The introduction is not in the file. Put it into the description of the quiz: “${intro}”`;
  if (quiz) {
    yield 'The course shows keys and rationales after a pass or the last attempt only. Here every item has them as its feedback: set in the system when that is shown.';
    yield 'After a form the course names the objectives and teaching points that were missed; other systems tell the score.';
  }
  if (!can.tags) yield 'Objective, teaching points, source and look-alikes are not in the items; they stand below.';
}

/** Everything that did not come through. */
export function notesOf(bank: QuestionBank, can: Abilities, translated: boolean): readonly Note[] {
  const about = [...bankNotes(bank, can, translated)].map((says) => ({ item: '', says }));
  const items = bank.cells.flatMap(({ questions }) =>
    questions.flatMap((one) => [...itemNotes(one, can)].map((says) => ({ item: one.id, says }))),
  );
  return [...about, ...items];
}

/** notes.txt: what each sentence applies to, then the facts of every item. */
export function notesText(bank: QuestionBank, notes: readonly Note[], format: string): string {
  const bySentence = new Map<string, string[]>();
  for (const { item, says } of notes)
    bySentence.set(says, [...(bySentence.get(says) ?? []), ...(item === '' ? [] : [item])]);
  const said = [...bySentence].map(([says, items]) => [`- ${says}`, ...items.map((id) => `    ${id}`)].join('\n'));
  const facts = bank.cells.flatMap(({ id, questions }) =>
    questions.map(({ id: name, item }) =>
      [
        name,
        `cell ${id}`,
        `objective ${item.objective}`,
        `points ${item.points.join(' ')}`,
        `source ${item.source}`,
        ...(item.lookalike ? ['look-alike'] : []),
      ].join('; '),
    ),
  );
  return [
    `${bank.title}: ${format}`,
    '',
    'What this format cannot carry, and what became of it',
    '',
    ...said,
    '',
    'Items',
    '',
    ...facts,
    '',
  ].join('\n');
}
