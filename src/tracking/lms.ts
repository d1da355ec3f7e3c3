/**
 * A typed, guarded face of pipwerks' wrapper. The wrapper gets a tame object in place of the LMS's API: nothing throws, "untrue"
 * is not true, null is not "null", and the code of every call is kept, since pipwerks hands back bare booleans.
 */
import pipwerks from 'pipwerks-scorm-api-wrapper';
import type { Api, ApiName } from './find.js';

/** What a call came to. `code` is the standard's error code; 101 also where the call threw or gave no reason. */
interface Answer {
  readonly ok: boolean;
  readonly value: string;
  readonly code: number;
}

export interface Lms {
  readonly initialize: () => Answer;
  /** Goes on with the API object that is there now; true where it is another one, which is then initialized. */
  readonly renew: (there: Api | null) => boolean;
  readonly get: (element: string) => Answer;
  readonly set: (element: string, value: string) => Answer;
  readonly commit: () => Answer;
  /** Ends the communication; whatever it answers, no call follows. */
  readonly finish: () => Answer;
}

type Method = 'Initialize' | 'GetValue' | 'SetValue' | 'Commit' | 'Finish' | 'Terminate';

const GENERAL_EXCEPTION = 101;
const silence: Answer = { ok: false, value: '', code: GENERAL_EXCEPTION };

/** An LMS may answer with a string, a boolean, a number or a String object. */
const text = (raw: unknown): string => String(raw);

function call(api: Api, name: string, ...args: readonly string[]): unknown {
  const method = api[name];
  return typeof method === 'function' ? Reflect.apply(method, api, args) : undefined;
}

/** Prepares pipwerks (one per page) to speak through this API. `note` hears what an LMS did that it should not. */
export function connect(first: Api, name: ApiName, note: (text: string) => void): Lms {
  let api = first;
  const old = name === 'API';
  const prefix = old ? 'LMS' : '';
  let last = silence;

  const ask = (method: Method, ...args: readonly string[]): string => {
    try {
      const raw = call(api, prefix + method, ...args);
      const code = Number.parseInt(String(call(api, `${prefix}GetLastError`)), 10);
      const given = raw !== null && raw !== undefined;
      const value = given ? text(raw) : '';
      const agreed = /^(true|1)$/i.test(value);
      const ok =
        method === 'GetValue' ? given && !(code > 0 && value === '') : agreed || (method === 'SetValue' && code === 0);
      if (ok && method === 'SetValue' && !agreed) note(`${args[0] ?? ''}: the LMS said ${value} with error code 0`);
      const silent = Number.isNaN(code) || (code === 0 && method !== 'GetValue');
      last = { ok, value, code: !silent ? code : ok ? 0 : GENERAL_EXCEPTION };
    } catch (error) {
      note(`${method}: the LMS threw ${String(error)}`);
      last = silence;
    }
    return method === 'GetValue' ? last.value : String(last.ok);
  };

  const { SCORM, debug } = pipwerks;
  debug.isActive = false;
  SCORM.version = old ? '1.2' : '2004';
  SCORM.handleCompletionStatus = false;
  SCORM.handleExitMode = false;
  SCORM.connection.isActive = false;
  SCORM.API.isFound = true;
  SCORM.API.handle = {
    ...Object.fromEntries(
      (['Initialize', 'GetValue', 'SetValue', 'Commit'] as const).map((method) => [
        prefix + method,
        (...args: readonly string[]) => ask(method, ...args),
      ]),
    ),
    [`${prefix}GetLastError`]: () => (last.ok ? 0 : last.code),
    [`${prefix}GetErrorString`]: () => '',
  };

  const answerOf = (run: () => unknown): Answer => {
    last = silence;
    run();
    return last;
  };
  return {
    initialize() {
      const answer = answerOf(() => SCORM.init());
      // A page reloaded inside its LMS finds the session open: some APIs refuse or throw at the second Initialize.
      if (!answer.ok) SCORM.connection.isActive = isOpen();
      return { ...answer, ok: SCORM.connection.isActive };
    },
    renew(there) {
      if (there === null || there === api) return false;
      api = there;
      ask('Initialize', '');
      return true;
    },
    get: (element) => answerOf(() => SCORM.get(element)),
    set: (element, value) => answerOf(() => SCORM.set(element, value)),
    commit: () => answerOf(() => SCORM.save()),
    finish() {
      const answer = answerOf(() => ask(old ? 'Finish' : 'Terminate', ''));
      SCORM.connection.isActive = false;
      return answer;
    },
  };

  function isOpen(): boolean {
    ask('GetValue', old ? 'cmi.core.lesson_status' : 'cmi.completion_status');
    return last.ok && last.code === 0 && last.value !== '';
  }
}
