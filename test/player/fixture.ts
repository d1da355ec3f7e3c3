/** A small course to look at the player with: a page, a conversation and a quiz; and a session that writes nowhere. */
import type { Report } from '../../src/course/report-types.js';
import type { CourseText, PageText } from '../../src/course/text.js';
import type { Code, Course, ObjectiveId, PointId, UnitId } from '../../src/course/types.js';
import type { PageData } from '../../src/player/mount.js';
import { en } from '../../src/player/strings/en.js';
import type { Connection, Session } from '../../src/tracking/port.js';
import { lesson, lessonText } from './fixture-lesson.js';
import { quiz, quizText } from './fixture-quiz.js';

const page: PageText = {
  kind: 'page',
  checks: {},
  title: 'Before you begin',
  bodyHtml:
    '<p>A client asks to connect with you online. It is small, it is awkward, and it is one of the better openings you will get this month to talk about what the two of you are doing in that room.</p><p>You will sit across from two people. The scenes hold rejection, shame and mistakes, some of them yours. You can stop, go back, and leave at any time.</p><h2>What you will be able to do</h2><ul><li>Say why a request deserves a few minutes of the hour.</li><li>Tell a sound reply from one that only sounds kind.</li><li>Find the words, in an order that works.</li></ul>',
};

export const course: Course = {
  id: 'fixture',
  version: '1.0.0',
  fingerprint: 'abc123',
  languages: ['en'],
  objectives: ['O1', 'O2', 'O3', 'O6'] as ObjectiveId[],
  units: [
    {
      kind: 'page',
      id: 'welcome' as UnitId,
      code: 'we' as Code,
      required: true,
      credited: false,
      needs: [],
      checks: {},
      asksProfession: false,
    },
    lesson,
    quiz,
  ],
  reporting: { onFail: 'failed', finalStatus: 'passed', exitAfterPass: 'suspend', responses: 'letters' },
};

export const text: CourseText = {
  language: 'en',
  title: 'Can I add you?',
  glossary: {},
  provider: {
    name: '',
    address: '',
    number: '',
    statements: [],
    hours: 0,
    creditType: '',
    author: '',
    signatory: '',
    showScore: false,
  },
  objectives: {
    ['O1' as ObjectiveId]: 'Explain why a request merits attention in session',
    ['O2' as ObjectiveId]: 'Tell sound replies from don’ts',
    ['O3' as ObjectiveId]: 'Choose and order the words of the talk',
    ['O6' as ObjectiveId]: 'Tell apart what codes, policy and record ask',
  },
  points: {
    ['step-1' as PointId]: 'Mention the request plainly, then leave room',
    ['step-2' as PointId]: 'Warmth, limit, reason',
    ['step-3' as PointId]: 'Explain the role',
    ['action-1' as PointId]: 'Raise it in session',
    ['dont-1' as PointId]: 'Unloading your own strong reactions',
    ['dont-2' as PointId]: 'Telling the client what to do',
    ['dont-3' as PointId]: 'Ignoring it, or declining and moving on',
  },
  titles: {
    ['welcome' as UnitId]: 'Before you begin',
    ['priya' as UnitId]: 'Priya and the notification',
    ['quiz' as UnitId]: 'Friend requests, answered',
  },
};

export const pageData: PageData = {
  course,
  logic: 'logic.js',
  text,
  words: en,
  lengths: {},
  units: { ['welcome' as UnitId]: page, ['priya' as UnitId]: lessonText, ['quiz' as UnitId]: quizText },
  languages: [['en', 'English']],
  files: {},
};

/** A session that writes nowhere and remembers what it was told. */
export interface QuietSession extends Session {
  readonly reports: Report[];
  readonly become: (connection: Connection) => void;
}

export function quietSession(suspendData = ''): QuietSession {
  const listeners = new Set<() => void>();
  let connection: Connection = { kind: 'saved' };
  const reports: Report[] = [];
  const become = (next: Connection): void => {
    connection = next;
    for (const listener of listeners) listener();
  };
  return {
    launch: { learnerName: 'Ng, Ada', suspendData, language: 'en' },
    get connection() {
      return connection;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (report) => void reports.push(report),
    retry: () => become({ kind: 'saved' }),
    exit: () => become({ kind: 'ended', how: 'stored' }),
    reports,
    become,
  };
}
