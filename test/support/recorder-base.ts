/**
 * What strict recorder LMSs of all SCORM versions share: calls with their codes, faults, and a store kept apart from what was only
 * set. Can be relaunched with what it has stored. No imports but types: it can be injected into a page.
 */
import type { Call, Fault, Method, RecorderOptions } from './recorder-faults.js';

/** How one element may be used. `valid` answers 0 or an error code. */
export interface Rule {
  readonly access: 'rw' | 'r' | 'w';
  readonly check: (value: string) => number;
}

export const read: Rule = { access: 'r', check: () => 0 };
const genericOf = (element: string): string => element.replace(/\.\d+(?=\.)/g, '.n');

/** What one attempt has stored, element by element; survives relaunches. */
export type Stored = Record<string, string>;

/** What is particular to a version of SCORM. */
export interface Model {
  readonly prefix: 'LMS' | '';
  readonly finish: 'Finish' | 'Terminate';
  readonly rules: Readonly<Record<string, Rule>>;
  /** Codes of calls before and after the session. */
  readonly closed: Readonly<Record<Method, readonly [before: number, after: number]>>;
  readonly unsupported: number;
  readonly noSuchElement: number;
  readonly readOnly: number;
  readonly writeOnly: number;
  readonly keyword: number;
  /** A value that is longer than it may be. */
  readonly tooLong: number;
  /** Reading what was never set. */
  readonly unset: number;
  /** An index beyond the count, or a part before its id. */
  readonly disorder: readonly [index: number, dependency: number];
  readonly statusName: string;
  readonly exitName: string;
  readonly timeName: string;
  /** Read-only values and defaults. */
  readonly given: (options: RecorderOptions, entry: string) => Readonly<Record<string, string>>;
  /** Checks that need other elements: 0 or a code. */
  readonly fits: (element: string, value: string, held: Readonly<Stored>) => number;
  /** A commit carries what changed only, so that a failed one may be forgotten. */
  readonly delta: boolean;
}

export class Recorder {
  /** Give this to the page under the name of the standard. */
  readonly api: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  readonly calls: Call[] = [];
  readonly stored: Stored;
  state: 'new' | 'open' | 'finished' = 'new';
  readonly #model: Model;
  readonly #options: RecorderOptions;
  /** What the API holds, committed or not. */
  readonly #held: Stored = {};
  /** Indices by list. */
  readonly #indices = new Map<string, Set<string>>();
  /** What the API believes to be sent. */
  readonly #sent: Stored;
  /** Set since they were last sent. */
  readonly #waiting = new Set<string>();
  #code = 0;
  readonly #counts = new Map<Method, number>();
  readonly #given: Readonly<Record<string, string>>;

  /** `stored`: what an earlier launch of this attempt left; the same object goes on being written. */
  constructor(model: Model, options: RecorderOptions, stored: Stored) {
    this.#model = model;
    this.#options = options;
    this.stored = stored;
    const suspended = stored[model.exitName] === 'suspend';
    const fresh = stored[model.statusName] === undefined;
    this.#given = model.given(options, fresh ? 'ab-initio' : suspended ? 'resume' : '');
    if (options.hidesUnlessSuspended === true && !suspended)
      for (const element of Object.keys(stored)) Reflect.deleteProperty(stored, element);
    for (const [element, value] of Object.entries(stored))
      if (element !== model.timeName && element !== model.exitName) this.#hold(element, value);
    this.#sent = { ...this.#held };
    this.#waiting.clear();
    const method =
      (name: Method, arity: number, run: (...args: string[]) => unknown) =>
      (...args: unknown[]): unknown =>
        this.#call(name, args, run, arity);
    const { prefix } = model;
    this.api = {
      [`${prefix}Initialize`]: method('Initialize', 1, () => this.#initialize()),
      [`${prefix}GetValue`]: method('GetValue', 1, (element = '') => this.#get(element)),
      [`${prefix}SetValue`]: method('SetValue', 2, (element = '', value = '') => this.#set(element, value)),
      [`${prefix}Commit`]: method('Commit', 1, () => this.#commit()),
      [prefix + model.finish]: method('Finish', 1, () => this.#finish()),
      [`${prefix}GetLastError`]: () => String(this.#code),
      [`${prefix}GetErrorString`]: (code) => `error ${String(code)}`,
      [`${prefix}GetDiagnostic`]: () => '',
    };
  }

  /** Calls that ended with an error code, other than those that a fault made and reads of what was never set. */
  get errors(): readonly Call[] {
    const { unset } = this.#model;
    return this.calls.filter(
      ({ method, code }) => code !== 0 && code !== 101 && !(method === 'GetValue' && code === unset),
    );
  }

  count(method: Method): number {
    return this.#counts.get(method) ?? 0;
  }

  #call(method: Method, args: readonly unknown[], run: (...args: string[]) => unknown, arity: number): unknown {
    const nth = this.count(method);
    this.#counts.set(method, nth + 1);
    const strings = args.map(String);
    const fault = this.#options.faults?.(method, nth, strings[0] ?? '') ?? null;
    this.#options.takes?.(method, nth);
    this.#code = 0;
    let result: unknown;
    if (fault === 'throws') {
      this.#code = 101;
      this.calls.push({ method, args: strings, result: 'threw', code: 101 });
      throw new Error(`${method} failed`);
    }
    if (args.length !== arity || args.some((arg) => typeof arg !== 'string')) result = this.#fail(201, 'false');
    else if (fault === null || fault === 'false0') result = run(...strings);
    else result = this.#misbehave(method, fault);
    if (fault === 'false0') result = 'false';
    this.calls.push({ method, args: strings, result, code: this.#code });
    return result;
  }

  #misbehave(method: Method, fault: Fault): unknown {
    const done = fault === 'lies' ? 'true' : this.#fail(101, 'false');
    if (fault === 'stores') this.#store();
    if (fault === 'counted' || fault === 'lies') this.#countAsSent();
    if (method === 'Finish') this.state = 'finished';
    if (fault === 'undefined') return undefined;
    return fault === 'null' ? null : done;
  }

  #fail<T>(code: number, result: T): T {
    this.#code = code;
    return result;
  }

  /** The code of a call outside the session, or 0. */
  #outside(method: Method): number {
    const [before, after] = this.#model.closed[method];
    return this.state === 'open' ? 0 : this.state === 'new' ? before : after;
  }

  #initialize(): string {
    if (this.state !== 'new') return this.#fail(this.#model.closed.Initialize[this.state === 'open' ? 0 : 1], 'false');
    this.state = 'open';
    return 'true';
  }

  #lacking(element: string): boolean {
    return (this.#options.lacks ?? []).some((part) => element.startsWith(`cmi.${part}`));
  }

  /** As Moodle counts: different indices, so that a gap would make later interactions overwrite others. */
  #countOf(list: string): number {
    return this.#indices.get(list)?.size ?? 0;
  }

  #hold(element: string, value: string): void {
    this.#held[element] = value;
    this.#waiting.add(element);
    for (const { 0: at, index } of element.matchAll(/\.\d+(?=\.)/g)) {
      const list = element.slice(0, index);
      const known = this.#indices.get(list) ?? new Set();
      this.#indices.set(list, known.add(at));
    }
  }

  #get(element: string): string {
    const outside = this.#outside('GetValue');
    if (outside !== 0) return this.#fail(outside, '');
    if (this.#lacking(element)) return this.#fail(this.#model.unsupported, '');
    if (element.endsWith('._count')) return String(this.#countOf(element.slice(0, -'._count'.length)));
    const rule = this.#model.rules[genericOf(element)];
    if (rule === undefined) return this.#fail(this.#model.noSuchElement, '');
    if (rule.access === 'w') return this.#fail(this.#model.writeOnly, '');
    const value = this.#held[element] ?? this.#given[element];
    return value ?? this.#fail(this.#model.unset, '');
  }

  #set(element: string, value: string): string {
    const code = this.#outside('SetValue') || this.#verdict(element, value);
    if (code !== 0) return this.#fail(code, 'false');
    this.#hold(element, value);
    return 'true';
  }

  /** 0, or why this value may not be set now. */
  #verdict(element: string, value: string): number {
    const { rules, unsupported, keyword, noSuchElement, readOnly, fits } = this.#model;
    if (this.#lacking(element)) return unsupported;
    if (/\._(count|children|version)$/.test(element)) return keyword;
    const rule = rules[genericOf(element)];
    if (rule === undefined) return noSuchElement;
    if (rule.access === 'r') return readOnly;
    const { mostSuspendData = Infinity } = this.#options;
    if (element === 'cmi.suspend_data' && value.length > mostSuspendData) return this.#model.tooLong;
    return this.#order(element) || rule.check(value) || fits(element, value, this.#held);
  }

  /** Indices without gaps, ids before the rest. */
  #order(element: string): number {
    const [disorder, dependency] = this.#model.disorder;
    for (const { index } of element.matchAll(/\.\d+(?=\.)/g)) {
      const list = element.slice(0, index);
      const at = Number(/^\.(\d+)/.exec(element.slice(index))?.[1]);
      const count = this.#countOf(list);
      if (at > count) return disorder;
      const first = list.endsWith('correct_responses') ? 'pattern' : 'id';
      if (at === count && element !== `${list}.${at}.${first}`) return dependency;
    }
    return 0;
  }

  #store(): void {
    for (const element of this.#waiting) {
      const value = this.#held[element] ?? '';
      if (this.#model.delta && this.#sent[element] === value) continue;
      const { mangle } = this.#options;
      this.stored[element] = element === 'cmi.suspend_data' && mangle !== undefined ? mangle(value) : value;
    }
    this.#countAsSent();
    this.#waiting.clear();
  }

  /** Only an API that sends what changed forgets what did not arrive. */
  #countAsSent(): void {
    if (!this.#model.delta) return;
    for (const element of this.#waiting) this.#sent[element] = this.#held[element] ?? '';
    this.#waiting.clear();
  }

  #commit(): string {
    const outside = this.#outside('Commit');
    if (outside !== 0) return this.#fail(outside, 'false');
    this.#store();
    return 'true';
  }

  #finish(): string {
    const outside = this.#outside('Finish');
    if (outside !== 0) return this.#fail(outside, 'false');
    // What a real LMS does to a session that said nothing about its status.
    if (this.#held[this.#model.statusName] === undefined) this.#hold(this.#model.statusName, 'completed');
    this.#store();
    this.state = 'finished';
    return 'true';
  }
}
