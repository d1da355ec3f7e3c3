/**
 * A strict SCORM 2004 (4th Edition) LMS, as strict as the strictest of ADL's data model, scorm-again and Moodle on each point.
 * It sends everything at each commit, as Moodle does.
 */
import { read, Recorder, type Model, type Rule, type Stored } from './recorder-base.js';
import type { RecorderOptions } from './recorder-faults.js';

const must = (holds: (value: string) => boolean) => (value: string) => (holds(value) ? 0 : 406);
const text = (most: number) => must((value) => value.length <= most);
const oneOf = (...values: readonly string[]) => must((value) => values.includes(value));
const identifier = must((value) => /^[A-Za-z0-9_]{1,250}$/.test(value));
const plain = must((value) => /^[^\r\n]{0,250}$/.test(value) && !value.startsWith('{'));
const isDecimal = (value: string): boolean => /^-?\d+(\.\d{1,7})?$/.test(value);
const number = (least: number, most: number) => (value: string) =>
  !isDecimal(value) ? 406 : Number(value) < least || Number(value) > most ? 407 : 0;
const duration = must((value) => /^PT\d+H\d{1,2}M\d{1,2}(\.\d{1,2})?S$/.test(value));
const timestamp = must((value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d\dZ)?$/.test(value));
const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');
const rw = (check: (value: string) => number): Rule => ({ access: 'rw', check });
const score = (prefix: string): Readonly<Record<string, Rule>> => ({
  [`${prefix}score.scaled`]: rw(number(-1, 1)),
  [`${prefix}score.raw`]: rw(number(-Infinity, Infinity)),
  [`${prefix}score.min`]: rw(number(-Infinity, Infinity)),
  [`${prefix}score.max`]: rw(number(-Infinity, Infinity)),
});

const choiceId = '[A-Za-z0-9_]+';
const several = new RegExp(`^${choiceId}(\\[,\\]${choiceId})*$`);
const pairs = new RegExp(`^${choiceId}\\[\\.\\]${choiceId}(\\[,\\]${choiceId}\\[\\.\\]${choiceId})*$`);
const distinct = (value: string): boolean => new Set(value.split('[,]')).size === value.split('[,]').length;
const responses: Readonly<Record<string, (value: string) => boolean>> = {
  choice: (value) => several.test(value) && distinct(value),
  sequencing: (value) => several.test(value),
  matching: (value) => pairs.test(value),
  'fill-in': (value) => plain(value) === 0,
  'long-fill-in': (value) => value.length <= 4000,
  numeric: isDecimal,
};

const interaction = (name: string): string => `cmi.interactions.n.${name}`;
const rules: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(
    [
      'learner_id',
      'learner_name',
      'credit',
      'entry',
      'mode',
      'completion_threshold',
      'scaled_passing_score',
      'total_time',
    ].map((name) => [`cmi.${name}`, read]),
  ),
  'cmi.learner_preference.language': rw(text(250)),
  'cmi.completion_status': rw(completion),
  'cmi.success_status': rw(success),
  ...score('cmi.'),
  'cmi.progress_measure': rw(number(0, 1)),
  'cmi.location': rw(text(1000)),
  'cmi.suspend_data': rw(text(64000)),
  'cmi.session_time': { access: 'w', check: duration },
  'cmi.exit': { access: 'w', check: oneOf('time-out', 'suspend', 'normal', '') },
  'adl.nav.request': rw(oneOf('continue', 'previous', 'exit', 'exitAll', 'suspendAll', 'abandon', '_none_')),
  'cmi.objectives.n.id': rw(identifier),
  'cmi.objectives.n.completion_status': rw(completion),
  'cmi.objectives.n.success_status': rw(success),
  'cmi.objectives.n.progress_measure': rw(number(0, 1)),
  'cmi.objectives.n.description': rw(plain),
  ...score('cmi.objectives.n.'),
  [interaction('id')]: rw(identifier),
  [interaction('type')]: rw(must((value) => value in responses)),
  [interaction('objectives.n.id')]: rw(identifier),
  [interaction('timestamp')]: rw(timestamp),
  [interaction('correct_responses.n.pattern')]: rw(text(4000)),
  [interaction('weighting')]: rw(number(-100, 100)),
  [interaction('learner_response')]: rw(text(4000)),
  [interaction('result')]: rw(
    must((value) => isDecimal(value) || ['correct', 'incorrect', 'unanticipated', 'neutral'].includes(value)),
  ),
  [interaction('latency')]: rw(duration),
  [interaction('description')]: rw(plain),
};

const model: Model = {
  prefix: '',
  finish: 'Terminate',
  rules,
  closed: {
    Initialize: [103, 104],
    GetValue: [122, 123],
    SetValue: [132, 133],
    Commit: [142, 143],
    Finish: [112, 113],
  },
  unsupported: 402,
  noSuchElement: 401,
  readOnly: 404,
  writeOnly: 405,
  keyword: 404,
  tooLong: 406,
  unset: 403,
  disorder: [351, 408],
  statusName: 'cmi.completion_status',
  exitName: 'cmi.exit',
  timeName: 'cmi.session_time',
  delta: false,
  given: ({ mode = 'normal', credit = 'credit', learnerId = 'l1', learnerName = 'Doe, Jo', language = '' }, entry) => ({
    'cmi.learner_id': learnerId,
    'cmi.learner_name': learnerName,
    'cmi.credit': credit,
    'cmi.mode': mode,
    'cmi.entry': entry,
    'cmi.learner_preference.language': language,
    'cmi.completion_status': 'unknown',
    'cmi.success_status': 'unknown',
  }),
  fits(element, value, held) {
    // An id is kept once it is given, and no two objectives share one.
    if (/^cmi\.objectives\.\d+\.id$/.test(element)) {
      const taken = Object.entries(held).some(
        ([other, id]) => other !== element && id === value && /^cmi\.objectives\.\d+\.id$/.test(other),
      );
      if (taken || (held[element] !== undefined && held[element] !== value)) return 351;
    }
    if (!/\.(learner_response|pattern)$/.test(element)) return 0;
    const prefix = /^cmi\.interactions\.\d+\./.exec(element)?.[0] ?? '';
    const type = held[`${prefix}type`];
    if (type === undefined) return 408;
    if (element.endsWith('pattern') && type === 'choice') {
      const twice = Object.entries(held).some(
        ([other, pattern]) => other !== element && pattern === value && other.startsWith(`${prefix}correct_responses.`),
      );
      if (twice) return 351;
    }
    return responses[type]?.(value) === true ? 0 : 406;
  },
};

export class Recorder2004 extends Recorder {
  readonly #options: RecorderOptions;

  constructor(options: RecorderOptions = {}, stored: Stored = {}) {
    super(model, options, stored);
    this.#options = options;
  }

  /** The same attempt, opened again. */
  relaunch(options: RecorderOptions = this.#options): Recorder2004 {
    return new Recorder2004(options, this.stored);
  }
}
