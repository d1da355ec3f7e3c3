/** What an LMS has taken, element by element: accepted, committed, lost with a failed commit, refused or unknown to it. */
import { generic } from './dialect.js';
import type { Lms } from './lms.js';

/** `absent`: this LMS has no such element; `refused`: for what it is, and finally. */
export type Outcome = 'taken' | 'absent' | 'refused' | 'failed';

/** How often one value is offered that the LMS refuses for what it is. */
const MOST_REFUSALS = 3;

const isRefusal = (code: number): boolean => code === 201 || code === 351 || (code >= 402 && code <= 408);
const isOptional = (element: string): boolean => /^cmi\.(interactions|objectives)\./.test(element);
const isId = (element: string): boolean => element.endsWith('.id');

export class ElementLedger {
  /** Part of a failed commit: 1.2 APIs may count them as sent. */
  readonly lost = new Set<string>();
  readonly #lms: Lms;
  readonly #unsupportedCodes: readonly number[];
  readonly #note: (text: string) => void;
  readonly #accepted: Map<string, string>;
  /** Taken since the last good commit. */
  readonly #pending = new Set<string>();
  readonly #unsupported = new Set<string>();
  readonly #refusals = new Map<string, number>();

  /** `values`: what the LMS had at launch; `unsupported`: its codes for "no such element". */
  constructor(
    lms: Lms,
    values: ReadonlyMap<string, string>,
    unsupported: readonly number[],
    note: (text: string) => void,
  ) {
    this.#lms = lms;
    this.#accepted = new Map(values);
    this.#unsupportedCodes = unsupported;
    this.#note = note;
  }

  /** The value as last taken. */
  get(element: string): string | undefined {
    return this.#accepted.get(element);
  }

  get dirty(): boolean {
    return this.#pending.size > 0;
  }

  /** `cmi.objectives.n.id`: this LMS has none. */
  lacks(name: string): boolean {
    return this.#unsupported.has(name);
  }

  neverWrite(name: string): void {
    this.#unsupported.add(name);
  }

  put(element: string, value: string): Outcome {
    if (this.#accepted.get(element) === value) return 'taken';
    const name = generic(element);
    if (this.#unsupported.has(name)) return 'absent';
    const { ok, code } = this.#lms.set(element, value);
    if (ok) {
      this.#accepted.set(element, value);
      this.#pending.add(element);
      return 'taken';
    }
    if (this.#unsupportedCodes.includes(code)) {
      this.#unsupported.add(name);
      return 'absent';
    }
    const refusals = (this.#refusals.get(element + value) ?? 0) + 1;
    this.#refusals.set(element + value, refusals);
    if (!isOptional(element) || !isRefusal(code) || refusals < MOST_REFUSALS) return 'failed';
    this.#note(`${element}: refused with error ${code}, left out`);
    if (!isId(element)) this.#accepted.set(element, value);
    return 'refused';
  }

  /** After a commit; what a failed one carried has to be written again. */
  settle(committed: boolean): void {
    if (!committed) this.#pending.forEach((element) => this.#lose(element));
    this.#pending.clear();
  }

  /** Treats every element for which this holds as lost. */
  lose(holds: (element: string) => boolean): void {
    [...this.#accepted.keys()].filter(holds).forEach((element) => this.#lose(element));
  }

  #lose(element: string): void {
    this.#accepted.delete(element);
    this.lost.add(element);
  }
}
