/** The units around the conversations, small, in English and Spanish; and the course files of Spanish as a script would fetch them. */
import { itemTypes, type CourseText, type ItemText, type UnitText } from '../../src/course/text.js';
import type { Code, Course, Item, ItemId, Key, Unit, UnitId } from '../../src/course/types.js';
import type { PageData } from '../../src/player/mount.js';
import { en } from '../../src/player/strings/en.js';
import { es } from '../../src/player/strings/es.js';
import { course, text } from './fixture.js';
import { lesson, lessonText } from './fixture-lesson.js';
import { quiz, quizText } from './fixture-quiz.js';

const k = (key: string): Key => key as Key;
const base = (id: string, code: string) =>
  ({ id: id as UnitId, code: code as Code, required: true, credited: true, needs: [] }) as const;

export const checkId = 'check-one' as ItemId;
const check: Item = {
  kind: 'choice',
  id: checkId,
  code: 'c01' as Code,
  cell: 'checks',
  objective: 'O6' as Item['objective'],
  points: [],
  source: 'beyond',
  lookalike: false,
  options: [k('a'), k('b')],
  correct: k('a'),
  correctFor: {},
};
const second: Item = { ...check, id: 'check-two' as ItemId, code: 'c02' as Code, correct: k('b') };
const checkText: ItemText = {
  type: itemTypes[1],
  stem: 'Which one makes use of the policy?',
  options: {
    [k('a')]: { text: 'It is the no that we read about in March. What is it like?', why: 'It leans on what he knows.' },
    [k('b')]: { text: 'You signed it, so let us leave it at that.', why: 'It lets his signature end the talk.' },
  },
};

const units: readonly (readonly [Unit, UnitText])[] = [
  [
    { kind: 'page', ...base('codes', 'co'), asksProfession: true, checks: { [check.id]: check, [second.id]: second } },
    {
      kind: 'page',
      title: 'Codes and consent',
      bodyHtml:
        '<p>Feelings from earlier: <a class="term" data-term="transference" href="#term-transference">transference</a>.</p>',
      checks: { [check.id]: checkText, [second.id]: checkText },
    },
  ],
  [
    {
      kind: 'survey',
      ...base('before', 'be'),
      beside: null,
      questions: [{ key: k('a'), scale: 'confidence', optional: false }],
    },
    {
      kind: 'survey',
      title: 'How sure are you?',
      introHtml: '<p>0 to 10.</p>',
      questions: { [k('a')]: 'I can say no.' },
    },
  ],
  [
    {
      kind: 'survey',
      ...base('after', 'af'),
      beside: 'before' as UnitId,
      questions: [
        { key: k('a'), scale: 'confidence', optional: false },
        { key: k('b'), scale: 'agreement', optional: false },
        { key: k('c'), scale: 'minutes', optional: false },
        { key: k('d'), scale: 'words', optional: true },
      ],
    },
    {
      kind: 'survey',
      title: 'And now?',
      introHtml: '<p>Once more.</p>',
      questions: {
        [k('a')]: 'I can say no.',
        [k('b')]: 'It was clear.',
        [k('c')]: 'How long?',
        [k('d')]: 'Anything to add?',
      },
    },
  ],
  [
    { kind: 'practice', ...base('opening', 'op'), checks: [k('a'), k('b')] },
    {
      kind: 'practice',
      title: 'Your opening line',
      settingHtml: '<p>Corinne has hung up her jacket.</p>',
      ask: 'Write the first sentence.',
      models: [
        { say: 'Your request came on Saturday.', note: 'It says what came.' },
        { say: 'So, I saw your request.', note: 'Short and light.' },
      ],
      checks: { [k('a')]: 'It names the request.', [k('b')]: 'It ends where she can answer.' },
    },
  ],
  [
    { kind: 'sheet', ...base('certificate', 'ce'), sheet: 'certificate' },
    { kind: 'certificate', title: 'Your certificate', introHtml: '<p>Check your name.</p>' },
  ],
  [
    { kind: 'sheet', ...base('card', 'ca'), sheet: 'card' },
    {
      kind: 'card',
      title: 'The conversation on one page',
      steps: [{ title: 'Name it', say: 'Your request came.', mind: 'Then stop.' }],
      nots: ['Let it sit.'],
      gateHtml: '<p>Only if <strong>both</strong> are true.</p>',
      reminder: 'You hold the frame.',
    },
  ],
  [
    { kind: 'sheet', ...base('policy', 'po'), sheet: 'policy' },
    {
      kind: 'policy',
      title: 'Your policy paragraph',
      introHtml: '<p>Choose what is true.</p>',
      opening: 'I do not connect online. ',
      closing: 'Please ask me.',
      choices: {
        [k('a')]: {
          ask: 'Do you keep a page?',
          options: {
            [k('a')]: { label: 'No', sentence: 'I have no page.' },
            [k('b')]: { label: 'Yes', sentence: 'I have a page.' },
          },
        },
      },
    },
  ],
];

const titles = Object.fromEntries(units.map(([{ id }, { title }]) => [id, title]));
const spanish = (one: string): string => `${one} (es)`;

export const aroundCourse: Course = {
  ...course,
  id: 'around',
  languages: ['en', 'es'],
  units: [...units.map(([unit]) => unit), lesson, quiz],
};

const glossary: CourseText['glossary'] = { transference: { term: 'transference', text: 'Feelings brought along.' } };
export const aroundText: CourseText = { ...text, glossary, titles: { ...text.titles, ...titles } };

const spanishText: CourseText = {
  ...aroundText,
  language: 'es',
  title: '¿Te puedo agregar?',
  titles: Object.fromEntries(Object.entries(aroundText.titles).map(([id, title]) => [id, spanish(title)])),
};

export const chunk = (value: unknown): string =>
  URL.createObjectURL(new Blob([`document.currentScript.unit=${JSON.stringify(value)}`], { type: 'text/javascript' }));

const all: readonly (readonly [Unit, UnitText])[] = [...units, [lesson, lessonText], [quiz, quizText]];

export const aroundData: PageData = {
  course: aroundCourse,
  logic: 'logic.js',
  text: aroundText,
  words: en,
  lengths: {},
  units: Object.fromEntries(all.map(([{ id }, unit]) => [id, unit])),
  languages: [
    ['en', 'English'],
    ['es', 'Español'],
  ],
  files: {
    en: { course: null, units: {} },
    es: {
      course: chunk({ text: spanishText, words: es }),
      units: Object.fromEntries(
        all.map(([{ id }, unit]) => [id, chunk({ [id]: { ...unit, title: spanish(unit.title) } })]),
      ),
    },
  },
};
