/**
 * State to text, format 1:
 *
 *     1 fingerprint(6) ~ head ~ unit ~ … ~ journal ~ checksum(4)
 *
 * Sections name things by code, so that re-ordering content breaks nothing. Units that were never touched are left out.
 */
import type {
  Answer,
  Attempt,
  JournalEntry,
  LessonState,
  PageState,
  QuizState,
  State,
  Submitted,
  SurveyState,
} from '../state.js';
import { itemsOf, professions } from '../types.js';
import type { Course, Item, Lesson, Page, Quiz, Unit } from '../types.js';
import { checksum, number, text } from './writer.js';

export const format = '1';

const bit = (on: boolean): string => (on ? '1' : '0');
const list = <T>(items: readonly T[], write: (item: T) => string): string =>
  number(items.length) + items.map(write).join('');
const response = (answer: Pick<Answer, 'response'>): string => text(answer.response.replaceAll('+', '_'));

function lessonSection(lesson: Lesson, own: LessonState): string {
  const code = (id: keyof typeof lesson.places): string => lesson.places[id]?.code ?? '';
  return [
    bit(own.begun),
    text(own.path.join('')),
    own.kept ? bit(true) + text(own.kept.join('')) : bit(false),
    list(Object.entries(own.tried), ([scene, keys]) => code(scene as keyof typeof lesson.places) + text(keys.join(''))),
    list(own.endings, code),
  ].join('');
}

function attempt(quiz: Quiz, { number: n, profession, form, answers }: Attempt): string {
  const items = form.map((id) => quiz.items[id]).filter((item): item is Item => item !== undefined);
  const one = (item: Item): string => {
    const answer = answers[item.id];
    return item.code + (answer ? bit(true) + response(answer) + number(answer.took) : bit(false));
  };
  return number(n) + number(professions.indexOf(profession)) + list(items, one);
}

const submitted = (quiz: Quiz, one: Submitted): string => number(one.correct) + number(one.of) + attempt(quiz, one);

function quizSection(course: Course, quiz: Quiz, own: QuizState): string {
  const { sitting, best, last } = own;
  const place = (id: string | null): string => number(sitting ? sitting.form.findIndex((one) => one === id) + 1 : 0);
  return [
    number(own.seed),
    number(own.submitted),
    number(own.roundStart),
    list(own.reviewed, (id) => course.units.find((unit) => unit.id === id)?.code ?? ''),
    sitting ? bit(true) + attempt(quiz, sitting) + place(sitting.item) + list(sitting.flagged, place) : bit(false),
    last ? bit(true) + submitted(quiz, last) : bit(false),
    best && best.number !== last?.number ? bit(true) + submitted(quiz, best) : bit(false),
  ].join('');
}

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

function pageSection(page: Page, own: PageState): string {
  const items = Object.values(page.checks).filter(({ id }) => own.answers[id]);
  const one = (item: Item): string => {
    const answer = own.answers[item.id];
    return answer ? item.code + response(answer) + number(answer.took) : '';
  };
  return bit(own.read) + list(items, one);
}

const surveySection = (own: SurveyState): string =>
  bit(own.handedIn) + list(Object.entries(own.given), ([key, value]) => key + number(value));

function section(course: Course, state: State, unit: Unit): string {
  const own = state.units[unit.id];
  const text = ((): string => {
    if (unit.kind === 'page' && own?.kind === 'page')
      return own.read || !isEmpty(own.answers) ? `p${pageSection(unit, own)}` : '';
    if (unit.kind === 'lesson' && own?.kind === 'lesson') return own.begun ? `l${lessonSection(unit, own)}` : '';
    if (unit.kind === 'quiz' && own?.kind === 'quiz') return `q${quizSection(course, unit, own)}`;
    if (own?.kind === 'survey') return own.handedIn || !isEmpty(own.given) ? `s${surveySection(own)}` : '';
    if (own?.kind === 'practice')
      return own.done || own.ticked.length > 0 ? `t${bit(own.done)}${own.ticked.join('')}` : '';
    return own?.kind === 'sheet' && own.opened ? 'h' : '';
  })();
  return text === '' ? '' : unit.code + text;
}

function entryWriter(course: Course, startedAt: number): (entry: JournalEntry) => string {
  let before = startedAt;
  return (entry) => {
    const when = number(entry.at - before) + number(entry.took);
    before = entry.at;
    const unit = course.units.find(({ id }) => id === entry.unit);
    if (entry.kind === 'decision') {
      const scene = unit?.kind === 'lesson' ? unit.places[entry.scene] : undefined;
      return `d${when}${unit?.code ?? ''}${scene?.code ?? ''}${entry.reply}`;
    }
    const item = unit && itemsOf(unit)[entry.item];
    return `a${when}${unit?.code ?? ''}${item?.code ?? ''}${bit(entry.correct)}${response(entry)}`;
  };
}

/** The saved form of a state: `[0-9A-Za-z._~-]*`, to be read back by `decode`. */
export function encode(course: Course, state: State): string {
  const here = course.units.find(({ id }) => id === state.unit)?.code ?? '';
  const body = [
    format + course.fingerprint,
    number(state.startedAt) + number(professions.indexOf(state.profession)) + here,
    ...course.units.map((unit) => section(course, state, unit)).filter((one) => one !== ''),
    number(state.journal.folded) + list(state.journal.entries, entryWriter(course, state.startedAt)),
  ].join('~');
  return `${body}~${checksum(body)}`;
}
