/** SCORM 1.2, with scorm-again as the LMS. It accepts much that the standard forbids: a green run here proves little about formats. */
import { Scorm12API } from 'scorm-again';
import type { Attempt } from './attempt.js';
import { branchAt, modelOf, valueAt, type Model } from './model.js';
import type { Engine, Role, Standard } from './standard.js';

const methods = {
  initialize: 'LMSInitialize',
  finish: 'LMSFinish',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  lastError: 'LMSGetLastError',
  errorString: 'LMSGetErrorString',
  diagnostic: 'LMSGetDiagnostic',
} as const satisfies Readonly<Record<Role, string>>;

/** The part of scorm-again that the bench uses; its own declarations do not resolve under NodeNext. */
interface Embedded extends Readonly<Record<(typeof methods)[Role], (...args: readonly unknown[]) => unknown>> {
  readonly loadFromJSON: (data: Model, prefix: string) => void;
  readonly renderCMIToJSONObject: () => unknown;
}
const create = Scorm12API as unknown as new (settings: Readonly<Record<string, unknown>>) => Embedded;

const SILENT = 5;

/** Hundredths of a second in HHHH:MM:SS[.SS]; 0 for anything else. */
export function hundredths(span: string): number {
  const [, hours, minutes, seconds] = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/.exec(span) ?? [];
  return Math.round((Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 100);
}

/** HHHH:MM:SS.SS */
export function timespan(total: number): string {
  const pad = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, '0');
  return `${pad(total / 360_000, 4)}:${pad((total / 6000) % 60, 2)}:${pad((total / 100) % 60, 2)}.${pad(total % 100, 2)}`;
}

/** The stored core without this session's time, which now counts among those before. */
function close(attempt: Attempt): Attempt {
  if (attempt.stored === null) return attempt;
  const cmi = branchAt(attempt.stored, 'cmi');
  const { session_time = '', ...core } = branchAt(cmi, 'core');
  const spent = typeof session_time === 'string' ? hundredths(session_time) : 0;
  return { ...attempt, stored: { cmi: { ...cmi, core } }, before: attempt.before + spent };
}

function suspended(attempt: Attempt, suspendData: string): Attempt {
  const cmi = branchAt(attempt.stored ?? {}, 'cmi');
  const core = { lesson_status: 'incomplete', ...branchAt(cmi, 'core'), exit: 'suspend' };
  return { ...attempt, stored: { cmi: { ...cmi, core, suspend_data: suspendData } } };
}

const suspendData = (model: Model): string => valueAt(model, 'cmi.suspend_data');

/** What the LMS knows at launch: the stored model, and who, how and in what mode. */
function launchData({ settings, stored, before }: Attempt): Model {
  const cmi = branchAt(stored ?? {}, 'cmi');
  const { exit = '', ...core } = branchAt(cmi, 'core');
  return {
    ...cmi,
    core: {
      ...core,
      student_id: 'bench-learner',
      student_name: settings.learner,
      credit: settings.credit ? 'credit' : 'no-credit',
      lesson_mode: settings.mode,
      entry: stored === null ? 'ab-initio' : exit === 'suspend' ? 'resume' : '',
      total_time: timespan(before),
    },
  };
}

function start(attempt: Attempt): Engine {
  const lms = new create({ autocommit: false, logLevel: SILENT, mastery_override: false });
  lms.loadFromJSON(launchData(attempt), 'cmi');
  return {
    call: (role, args) => String(lms[methods[role]](...args)),
    model: () => modelOf(lms.renderCMIToJSONObject()),
  };
}

export const scorm12: Standard = {
  id: 'SCORM12',
  title: 'SCORM 1.2',
  api: 'API',
  methods,
  longestSuspendData: 4096,
  generalError: '101',
  close,
  suspended,
  suspendData,
  start,
  glance: (model) => ({
    status: valueAt(model, 'cmi.core.lesson_status'),
    score: valueAt(model, 'cmi.core.score.raw'),
    sessionTime: valueAt(model, 'cmi.core.session_time'),
    suspendData: suspendData(model).length,
    interactions: Object.keys(branchAt(model, 'cmi.interactions')).length,
  }),
};
