/** SCORM 1.2: how a report becomes elements. */
import type { Dialect, Pair } from './dialect.js';
import { generic } from './dialect.js';
import type { Options } from './env.js';
import { decimal, identifier } from './formats.js';
import { response, timeOfDay, timespan } from './formats12.js';
import type { Report, Score } from '../course/report-types.js';

const scoreAt = (prefix: string, score: Score): readonly Pair[] => [
  [`${prefix}score.raw`, decimal(score.raw)],
  [`${prefix}score.min`, decimal(score.min)],
  [`${prefix}score.max`, decimal(score.max)],
];

/** One field for two things: a pass counts only once everything is done, since `passed` replaces `completed`. */
function lessonStatus(report: Report, options: Options): string {
  if (report.success === 'failed') return options.onFail;
  if (!report.completed) return 'incomplete';
  return report.success === 'passed' ? options.finalStatus : 'completed';
}

/** Values to choose a decoy from; none where there is no harmless one. */
const decoys: Readonly<Record<string, readonly string[]>> = {
  'cmi.core.lesson_status': ['incomplete'],
  'cmi.core.lesson_location': [''],
  'cmi.core.exit': ['', 'suspend'],
  'cmi.core.session_time': [],
  'cmi.objectives.n.status': ['incomplete', 'browsed'],
  'cmi.interactions.n.type': ['fill-in', 'performance'],
  'cmi.interactions.n.time': ['00:00:00', '00:00:01'],
  'cmi.interactions.n.latency': ['0000:00:00', '0000:00:01'],
  'cmi.interactions.n.weighting': ['0', '1'],
  'cmi.interactions.n.result': ['neutral'],
  'cmi.interactions.n.student_response': ['-'],
  'cmi.interactions.n.correct_responses.n.pattern': ['-'],
};

export const scorm12: Dialect = {
  standard: 'scorm12',
  api: 'API',
  names: {
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    entry: 'cmi.core.entry',
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    language: 'cmi.student_preference.language',
    statuses: ['cmi.core.lesson_status'],
    score: 'cmi.core.score.raw',
    location: 'cmi.core.lesson_location',
    suspendData: 'cmi.suspend_data',
    sessionTime: 'cmi.core.session_time',
    exit: 'cmi.core.exit',
  },
  unsupported: [401],
  words: { time: 'time', response: 'student_response', wrong: 'wrong', describes: false },
  response,
  moment: timeOfDay,
  objective(index, objective) {
    const prefix = `cmi.objectives.${index}.`;
    return [
      [`${prefix}id`, identifier(objective.id)],
      ...(objective.score === null ? [] : scoreAt(prefix, objective.score)),
      ...(objective.status === 'not attempted' ? [] : [[`${prefix}status`, objective.status] as const]),
    ];
  },
  score: (score) => scoreAt('cmi.core.', score),
  status: (report, options) => [['cmi.core.lesson_status', lessonStatus(report, options)]],
  rest: (report) => [
    ['cmi.core.lesson_location', report.location.slice(0, 255)],
    ['cmi.suspend_data', report.suspendData],
  ],
  duration: timespan,
  normalExit: '',
  navigation: null,
  decoy(element, value, before) {
    const name = generic(element);
    const longer = name.includes('.score.') ? `${value}${value.includes('.') ? '0' : '.0'}` : `${value}_`;
    const others = name === 'cmi.suspend_data' ? [before] : (decoys[name] ?? [longer]);
    return others.find((other) => other !== value) ?? null;
  },
};
