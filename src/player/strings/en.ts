/**
 * Every word of the interface: pure data, which travels with the course's texts. A language is a file of this shape; content
 * has its own files. `{name}` and `{n:one|many}` are filled in by `fill`.
 */
import type { Affect } from '../../course/situation.js';
import type { ItemType } from '../../course/text.js';
import type { EndingKind, Profession, Verdict } from '../../course/types.js';
import type { Connection } from '../../tracking/port.js';
import { portraitWords } from '../portraits/words.en.js';
import { extras } from './extras.en.js';

const moods: Readonly<Record<Affect, string>> = {
  light: 'at ease',
  curious: 'curious',
  embarrassed: 'embarrassed',
  hurt: 'hurt',
  angry: 'angry',
  withdrawn: 'far away',
};

const endings: Readonly<Record<EndingKind, string>> = {
  strong: 'A strong close',
  sound: 'A sound close',
  unfinished: 'Unfinished business',
  rupture: 'A rupture',
};

const verdicts: Readonly<Record<Verdict, string>> = {
  sound: 'Sound',
  dont: 'Try another way',
  repair: 'Repair',
};

const professions: Readonly<Record<Profession, string>> = {
  counselor: 'Counselor',
  'social-worker': 'Social worker',
  psychologist: 'Psychologist',
  'family-therapist': 'Marriage and family therapist',
  other: 'Another profession, or a student',
};

const itemTypes: Readonly<Record<ItemType, string>> = {
  rationale: 'Choose the best reason',
  reply: 'Choose the best next reply',
  conditions: 'Do the conditions hold?',
  profession: 'Choose what your code asks',
  select: 'Choose all that apply',
  sort: 'Judge each reply',
  order: 'Put in order',
  match: 'Match each reply',
  line: 'Find the line',
};

/** By kind of connection; none where there is nothing to leave. */
const exits: Readonly<Partial<Record<Connection['kind'], string>>> = {
  saved: 'Save and exit',
  saving: 'Save and exit',
  unsaved: 'Save and exit',
  untracked: 'Exit',
  elsewhere: 'Exit',
};

export const en = {
  skip: 'Skip to the page',
  contents: 'Contents',
  done: 'done',
  opensAfter: 'Opens after: “{titles}”',
  /** Two titles in quotation marks. */
  between: '” · “',
  opensLater: 'Opens after {n} more parts',
  unitsDone: '{done} of {of} done',
  room: 'A therapy room in the evening: an armchair by a lamp, and on the table a phone, lit by one notification.',
  goOn: 'Continue',
  goOnTo: 'Continue to “{title}”',
  backTo: 'Back to “{title}”',
  close: 'Close',
  lost: 'Some of what was saved could not be read, so that part starts afresh.',
  loading: 'One moment…',
  loadFailed: 'This part could not be fetched. Nothing is lost.',
  retry: 'Try again',
  language: 'Language',
  languageFailed: '{language} could not be fetched just now.',
  notInLanguage: 'This part could not be fetched in {language}, so it stands in {other} for now.',
  glossary: 'Glossary',

  connection: {
    saved: 'Saved',
    saving: 'Saving…',
    unsaved: 'Not saved since {time}. You can go on; the course keeps trying.',
    local: 'No learning platform found: your place is kept in this browser.',
    unstored: 'No learning platform found, and this browser keeps nothing: your place is lost when you leave.',
    detached:
      'Your learning platform does not answer: your place is kept in this browser, and sent when you open the course again from there.',
    silent:
      'Your learning platform does not answer. What you do now will not reach it; close this and open it again from there.',
    untracked: 'Review: nothing is recorded.',
    elsewhere: 'This course is open in another tab. Go on there; this one does not save.',
    stored: 'Saved and closed.',
    kept: 'Closed. Your learning platform did not take the last part; it is kept in this browser. Open the course again here, and it is sent.',
    lost: 'Closed. The last part could not be saved.',
    nothing: 'Closed. Nothing was recorded.',
  },
  exit: exits,
  over: {
    saving: ['Saving…', 'Leave this window open for a moment.'],
    stored: [
      'Your place is saved',
      'You can close this window now. To go on, open the course again from your learning platform.',
    ],
    kept: [
      'The last part has not arrived yet',
      'It is kept in this browser. Open the course again from your learning platform, in this browser, and it is sent.',
    ],
    lost: [
      'The last part could not be saved',
      'Neither your learning platform nor this browser took it. To go on, open the course again from your learning platform.',
    ],
    nothing: ['The course is closed', 'You can close this window now. Nothing was recorded.'],
  },

  premise: 'Before the session',
  holds: 'What this conversation holds',
  begin: 'Into the room',
  textOnly: 'Text only, without pictures',
  conversation: 'Conversation with {name}',
  turn: 'Turn {n}',
  you: 'You',
  yourThought: 'You think:',
  notInRoom: '{name} is not in the room.',
  whatDoYouSay: 'What do you say?',
  watch: 'Watch how it can be said',
  next: 'Continue',
  verdicts,
  backHere: 'Back to here',
  keptHint: 'You are trying another way. The first one is kept.',
  resume: 'Return to the first way',
  moods,
  portrait: portraitWords,
  landed: '{name}: {hear} {shows}',
  rewound: 'You are back at an earlier turn.',
  endedAs: 'The conversation ends: {title}.',
  pause: 'Pause',
  paused: 'A pause',
  pausedHint: 'Stay away as long as you like; nobody is waiting in the room.',
  pausedHelp:
    'If this touches something in your work, take it to supervision or consultation. If it touches more than work, talk with somebody you trust. In the US you can call or text 988 at any hour; elsewhere, your local crisis line.',
  pauseOver: 'Back to the conversation',

  endings,
  found: 'You have found {found} of {of} endings.',
  debrief: 'Looking back',
  wayTaken: 'The way you took',
  closer: 'You came a little closer.',
  lessClose: 'You lost a little closeness.',
  moodStays: '{name} stays {is}.',
  moodMoved: '{name}, {was} before, is now {is}.',
  strongest: 'Your strongest line',
  anotherTry: 'Worth another try',
  anotherTryAt: 'At “{title}” you said:',
  tryAgain: 'Go back to this moment',
  record: 'For the record',
  restart: 'Start this conversation again',

  quizFacts: '{n} {n:question|questions}. {percent} % passes.',
  attemptsLeft: '{n} {n:attempt|attempts} left.',
  untimed: 'Nothing is timed. You can go back and change an answer until you hand in.',
  yourProfession: 'Your profession',
  whyProfession: 'Codes of ethics differ: some questions depend on yours.',
  professions,
  sit: 'Begin',
  itemOf: 'Question {n} of {of}',
  itemTypes,
  beyond: 'Beyond the article',
  flag: 'Flag for later',
  flagged: 'flagged',
  previous: 'Back',
  following: 'Next',
  overview: 'Overview',
  overviewTitle: 'Your answers so far',
  answered: 'answered',
  started: 'started',
  open: 'open',
  stillOpen: '{n} {n:question still wants|questions still want} an answer before you can hand in.',
  firstOpen: 'Go to the first of them',
  allAnswered: 'Every question is answered.',
  submit: 'Hand in',
  confirm: 'Hand in now? Answers cannot be changed after that.',
  confirmYes: 'Yes, hand in',
  confirmNo: 'Not yet',

  sound: 'Sound',
  dont: 'A don’t',
  orderSoFar: 'Your order',
  orderEmpty: 'Nothing placed yet.',
  takenOut: 'Taken out.',
  orderRest: 'Press what comes next',
  up: 'Move up: {text}',
  down: 'Move down: {text}',
  takeOut: 'Take out: {text}',
  movedTo: 'Place {n} of {of}',
  matchReasons: 'Reasons',
  letterIs: '{letter}: {text}',

  passed: 'Passed',
  notYet: 'Not passed yet',
  scoreLine: '{correct} of {of} right: {percent} %.',
  neededLine: '{percent} % is needed.',
  marked: '{verdict}: {correct} of {of} right.',
  bestLine: 'Your best so far: {percent} %.',
  byObjective: 'By objective',
  objective: 'Objective',
  right: 'Right',
  missed: 'Worth another look',
  retake: 'Take a fresh set of questions',
  exhausted: 'The attempts are used up. Play each conversation once more, and they open again.',
  reopened: 'The quiz is open again.',
  keysLater: 'The answers are shown once you have passed, or after the last attempt.',
  answers: 'The answers, one by one',
  yourAnswer: 'Your answer',
  rightAnswer: 'Right answer',
  isRight: 'right',
  isWrong: 'not right',

  check: 'Check my answer',
  chooseFirst: 'Choose your answer first.',
  checkRight: 'That is right.',
  checkWrong: 'Not this time.',

  scaleEnds: {
    confidence: ['not at all sure', 'entirely sure'],
    agreement: ['strongly disagree', 'strongly agree'],
  },
  minutes: 'minutes, from {least} to {most}',
  optional: 'optional',
  onDevice: 'This stays on this device. It is not sent to anybody.',
  toAnswer: 'Still open',
  ratingsOpen: '{n} {n:answer is|answers are} still missing.',
  beside: 'Before and now',
  statement: 'Statement',
  before: 'Before',
  now: 'Now',
  besideLine: 'Higher than before: {up}. The same: {same}. Lower: {down}.',

  yourLine: 'Your line',
  compare: 'Compare with two lines',
  twoLines: 'Two ways to say it',
  checklist: 'What did yours do?',

  print: 'Print',
  certificate: {
    heading: 'Certificate of completion',
    certifies: 'This certifies that',
    completed: 'has completed the course',
    name: 'Your name, as it should be printed',
    licence: 'License number (optional)',
    state: 'State (optional)',
    licenceIs: 'License {licence}',
    version: 'Version {version}',
    date: 'Completed',
    format: 'Format',
    selfStudy: 'Asynchronous self-study',
    score: 'Score',
    credit: 'Credit',
    hours: '{hours} {hours:hour|hours}, {type}',
    provider: 'Provider',
    number: 'Provider number {number}',
    author: 'Author',
    signature: 'Signature',
    id: 'Certificate',
  },
  card: { rather: 'Rather not', deeper: 'The gate' },
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'The text is selected: copy it with Ctrl+C or ⌘C.',

  ...extras,
};

export type Strings = typeof en;
