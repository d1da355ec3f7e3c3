/**
 * A strict SCORM 1.2 LMS: formats, access, order, lengths and error codes of the run-time environment, within what LMSs agree on.
 * It sends at a commit only what changed, as Moodle does.
 */
import { read, Recorder, type Model, type Rule, type Stored } from './recorder-base.js';
import type { RecorderOptions } from './recorder-faults.js';

const must = (holds: (value: string) => boolean) => (value: string) => (holds(value) ? 0 : 405);
const text = (most: number) => must((value) => value.length <= most);
const oneOf = (...values: readonly string[]) => must((value) => values.includes(value));
const identifier = must((value) => /^[A-Za-z0-9_]{1,255}$/.test(value));
const isDecimal = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value);
const percent = must((value) => value === '' || (isDecimal(value) && Number(value) >= 0 && Number(value) <= 100));
const timespan = must((value) => /^\d{4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value));
const time = must((value) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value));
const score = (prefix: string): Readonly<Record<string, Rule>> =>
  Object.fromEntries(['raw', 'min', 'max'].map((name) => [`${prefix}score.${name}`, { access: 'rw', check: percent }]));

const responses: Readonly<Record<string, RegExp>> = {
  'true-false': /^[tf01]$/,
  choice: /^[0-9a-z](,[0-9a-z])*$/,
  sequencing: /^[0-9a-z](,[0-9a-z])*$/,
  matching: /^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/,
  'fill-in': /^.{0,255}$/,
  performance: /^.{0,255}$/,
  likert: /^[0-9a-z]$/,
  numeric: /^-?\d+(\.\d+)?$/,
};

const rules: Readonly<Record<string, Rule>> = {
  'cmi.core.student_id': read,
  'cmi.core.student_name': read,
  'cmi.core.credit': read,
  'cmi.core.entry': read,
  'cmi.core.lesson_mode': read,
  'cmi.core.total_time': read,
  'cmi.launch_data': read,
  'cmi.student_data.mastery_score': read,
  'cmi.student_preference.language': { access: 'rw', check: text(255) },
  'cmi.core.lesson_status': { access: 'rw', check: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed') },
  'cmi.core.lesson_location': { access: 'rw', check: text(255) },
  ...score('cmi.core.'),
  'cmi.core.session_time': { access: 'w', check: timespan },
  'cmi.core.exit': { access: 'w', check: oneOf('time-out', 'suspend', '') },
  'cmi.suspend_data': { access: 'rw', check: text(4096) },
  'cmi.objectives.n.id': { access: 'rw', check: identifier },
  'cmi.objectives.n.status': {
    access: 'rw',
    check: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'),
  },
  ...score('cmi.objectives.n.'),
  'cmi.interactions.n.id': { access: 'w', check: identifier },
  'cmi.interactions.n.objectives.n.id': { access: 'w', check: identifier },
  'cmi.interactions.n.time': { access: 'w', check: time },
  'cmi.interactions.n.type': { access: 'w', check: must((value) => value in responses) },
  'cmi.interactions.n.correct_responses.n.pattern': { access: 'w', check: text(255) },
  'cmi.interactions.n.weighting': {
    access: 'w',
    check: must((value) => isDecimal(value) && Math.abs(Number(value)) <= 100),
  },
  'cmi.interactions.n.student_response': { access: 'w', check: text(255) },
  'cmi.interactions.n.result': {
    access: 'w',
    check: must((value) => isDecimal(value) || ['correct', 'wrong', 'unanticipated', 'neutral'].includes(value)),
  },
  'cmi.interactions.n.latency': { access: 'w', check: timespan },
};

const model: Model = {
  prefix: 'LMS',
  finish: 'Finish',
  rules,
  closed: {
    Initialize: [101, 101],
    GetValue: [301, 301],
    SetValue: [301, 301],
    Commit: [301, 301],
    Finish: [301, 301],
  },
  unsupported: 401,
  noSuchElement: 201,
  readOnly: 403,
  writeOnly: 404,
  keyword: 402,
  tooLong: 405,
  unset: 0,
  disorder: [201, 201],
  statusName: 'cmi.core.lesson_status',
  exitName: 'cmi.core.exit',
  timeName: 'cmi.core.session_time',
  delta: true,
  given: ({ mode = 'normal', credit = 'credit', learnerId = 'l1', learnerName = 'Doe, Jo', language = '' }, entry) => ({
    'cmi.core.student_id': learnerId,
    'cmi.core.student_name': learnerName,
    'cmi.core.credit': credit,
    'cmi.core.lesson_mode': mode,
    'cmi.core.entry': entry,
    'cmi.student_preference.language': language,
    'cmi.core.lesson_status': 'not attempted',
  }),
  // Responses and patterns have to suit the type, which therefore comes first.
  fits(element, value, held) {
    if (!/\.(student_response|pattern)$/.test(element)) return 0;
    const prefix = /^cmi\.interactions\.\d+\./.exec(element)?.[0] ?? '';
    return responses[held[`${prefix}type`] ?? '']?.test(value) === true ? 0 : 405;
  },
};

export class Recorder12 extends Recorder {
  readonly #options: RecorderOptions;

  constructor(options: RecorderOptions = {}, stored: Stored = {}) {
    super(model, options, stored);
    this.#options = options;
  }

  /** The same attempt, opened again. */
  relaunch(options: RecorderOptions = this.#options): Recorder12 {
    return new Recorder12(options, this.stored);
  }
}
