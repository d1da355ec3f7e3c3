/** A quiz with one item of every type. */
import type { ItemText, OptionText, QuizText } from '../../src/course/text.js';
import type { Code, Item, ItemId, Key, ObjectiveId, PointId, Quiz, UnitId } from '../../src/course/types.js';
import { k } from './fixture-lesson.js';

const why = 'It names the request plainly and leaves room to answer, so that she need not guess what you think of it.';
const options = (...texts: readonly string[]): Readonly<Record<Key, OptionText>> =>
  Object.fromEntries(texts.map((text, i) => ['abcdef'.charAt(i), { text, why }]));

const common = {
  objective: 'O2' as ObjectiveId,
  points: ['dont-3'] as PointId[],
  source: 'article',
  lookalike: false,
} as const;
const abc = [k('a'), k('b'), k('c')];
const idOf = (id: string): ItemId => id as ItemId;

const bank: readonly (readonly [Item, ItemText])[] = [
  [
    { ...common, kind: 'sort', id: idOf('sort'), code: 'i01' as Code, cell: 'sort', options: abc, sound: [k('a')] },
    {
      type: 'sort',
      setting:
        'A client of two years mentions, laughing, that she found your page and pressed “add” before she could think.',
      stem: 'Which of these replies are sound, and which are a don’t?',
      options: options(
        'I did see it, and I’m glad you brought it up. I don’t connect with clients online. What was it like, pressing that button?',
        'Ha, no worries at all. Just don’t send those again and we’re good.',
        'Smile, and ask how the week has been. She is embarrassed enough.',
      ),
    },
  ],
  [
    {
      ...common,
      objective: 'O3' as ObjectiveId,
      kind: 'choice',
      id: idOf('reply'),
      code: 'i02' as Code,
      cell: 'reply',
      options: abc,
      correct: k('a'),
      correctFor: {},
    },
    {
      type: 'reply',
      setting:
        'A new client’s friend request has been waiting since Tuesday. She sits down, says nothing about it, and looks at her hands.',
      stem: 'What do you say first?',
      options: options(
        'Your friend request reached me this week. I wanted to mention it, and hear how it is for you that I do.',
        'Before we start, there is a rule about social media that I need to go over with you again.',
        'So, this is a bit awkward, and I hope it’s okay that I bring it up; please tell me if it isn’t.',
      ),
    },
  ],
  [
    {
      ...common,
      objective: 'O3' as ObjectiveId,
      kind: 'order',
      id: idOf('flow'),
      code: 'i03' as Code,
      cell: 'order',
      options: [k('a'), k('b'), k('c'), k('d')],
      correct: [[k('a')], [k('b')], [k('c')], [k('d')]],
    },
    {
      type: 'order',
      setting: 'The request is still pending when the session begins.',
      stem: 'Put the conversation in order.',
      options: options(
        'Mention the request plainly, and wait.',
        'Welcome the curiosity, say the limit, and give the reason.',
        'Explain what this hour is for.',
        'Decline as agreed, and credit something she did.',
      ),
    },
  ],
  [
    {
      ...common,
      kind: 'match',
      id: idOf('match'),
      code: 'i04' as Code,
      cell: 'match',
      options: abc,
      prompts: [k('1'), k('2'), k('3')],
      correct: { [k('1')]: k('a'), [k('2')]: k('b'), [k('3')]: k('c') },
    },
    {
      type: 'match',
      stem: 'Match each reply to why it fails.',
      prompts: {
        [k('1')]: 'It threw me a little, seeing your name pop up at home.',
        [k('2')]: 'Keep me off the socials and bring it in here instead.',
        [k('3')]: 'I don’t connect with clients online. Okay, you wanted to talk about your sister?',
      },
      options: options(
        'It hands the client the therapist’s own reaction to carry.',
        'It tells the client what to do instead of what the therapist does.',
        'It leaves no room for how the no felt.',
      ),
    },
  ],
  [
    {
      ...common,
      kind: 'line',
      id: idOf('line'),
      code: 'i05' as Code,
      cell: 'line',
      options: [k('a'), k('b'), k('c'), k('d')],
      correct: k('d'),
      correctFor: {},
    },
    {
      type: 'line',
      setting: 'Twelve minutes before the end of a first-year session.',
      stem: 'In which line does the therapist skip the debrief?',
      options: {
        [k('a')]: { speaker: 'Client', text: 'So can I add you, or is that not a thing?', why },
        [k('b')]: { speaker: 'Therapist', text: 'I’m glad you asked me straight out.', why },
        [k('c')]: { speaker: 'Client', text: 'That sounds like a no.', why },
        [k('d')]: {
          speaker: 'Therapist',
          text: 'It is, I keep those apart. Okay, you wanted to get back to your sister?',
          why,
        },
      },
    },
  ],
  [
    {
      ...common,
      objective: 'O6' as ObjectiveId,
      source: 'beyond',
      kind: 'select',
      id: idOf('record'),
      code: 'i06' as Code,
      cell: 'select',
      options: [k('a'), k('b'), k('c'), k('d')],
      correct: [k('a'), k('b')],
    },
    {
      type: 'select',
      setting: 'You write the note after the session.',
      stem: 'What belongs in the record?',
      options: options(
        'That the request came, and how.',
        'What was said about it, and how the client responded.',
        'What you found on the client’s profile.',
        'How you felt on the sofa.',
      ),
    },
  ],
];

export const quiz: Quiz = {
  kind: 'quiz',
  required: true,
  credited: true,
  needs: [],
  id: 'quiz' as UnitId,
  code: 'qz' as Code,
  passMark: 80,
  attempts: 3,
  blueprint: bank.map(([item]) => ({ id: item.cell, count: 1 })),
  lookalikes: [0, 9],
  items: Object.fromEntries(bank.map(([item]) => [item.id, item])),
};

export const quizText: QuizText = {
  kind: 'quiz',
  title: 'Friend requests, answered',
  introHtml:
    '<p>Six questions about the talk you have just practised. Take them the way you take a session: one at a time.</p>',
  items: Object.fromEntries(bank.map(([item, text]) => [item.id, text])),
};
