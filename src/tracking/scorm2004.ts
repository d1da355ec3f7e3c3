/** SCORM 2004 (3rd and 4th Edition): how a report becomes elements. */
import type { Dialect, Pair } from './dialect.js';
import { decimal, identifier } from './formats.js';
import { duration, response, timestamp } from './formats2004.js';
import type { Score } from '../course/report-types.js';

/** Raw as well as scaled: a Moodle grades by raw alone. */
const scoreAt = (prefix: string, score: Score): readonly Pair[] => [
  [`${prefix}score.scaled`, decimal(score.raw / 100, 4)],
  [`${prefix}score.raw`, decimal(score.raw)],
  [`${prefix}score.min`, decimal(score.min)],
  [`${prefix}score.max`, decimal(score.max)],
];

export const scorm2004: Dialect = {
  standard: 'scorm2004',
  api: 'API_1484_11',
  names: {
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    entry: 'cmi.entry',
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    language: 'cmi.learner_preference.language',
    statuses: ['cmi.completion_status', 'cmi.success_status'],
    score: 'cmi.score.raw',
    location: 'cmi.location',
    suspendData: 'cmi.suspend_data',
    sessionTime: 'cmi.session_time',
    exit: 'cmi.exit',
  },
  unsupported: [401, 402],
  words: { time: 'timestamp', response: 'learner_response', wrong: 'incorrect', describes: true },
  response,
  moment: timestamp,
  objective(index, objective) {
    const prefix = `cmi.objectives.${index}.`;
    const { status } = objective;
    // A failure has to be taken back once the attempts are given anew.
    const success = status === 'passed' || status === 'failed' ? status : objective.score === null ? null : 'unknown';
    const completion = status === 'passed' || status === 'completed' ? 'completed' : 'incomplete';
    return [
      [`${prefix}id`, identifier(objective.id)],
      ...(objective.score === null ? [] : scoreAt(prefix, objective.score)),
      ...(success === null ? [] : [[`${prefix}success_status`, success] as const]),
      ...(status === 'not attempted' ? [] : [[`${prefix}completion_status`, completion] as const]),
    ];
  },
  score: (score) => scoreAt('cmi.', score),
  status(report, options) {
    const told =
      report.success === 'failed'
        ? options.onFail === 'failed'
        : report.success === 'passed' && options.finalStatus === 'passed';
    return [
      ['cmi.completion_status', report.completed ? 'completed' : 'incomplete'],
      ['cmi.success_status', told ? report.success : 'unknown'],
    ];
  },
  rest: (report) => [
    ['cmi.progress_measure', decimal(report.progress, 4)],
    ['cmi.location', report.location.slice(0, 1000)],
    ['cmi.suspend_data', report.suspendData],
  ],
  duration,
  normalExit: 'normal',
  navigation: ['adl.nav.request', 'suspendAll'],
  decoy: null,
};
