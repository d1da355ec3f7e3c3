import { storeOf } from '../browser/store.js';

/** What stays on this device and is told to nobody: the language chosen, lines written for oneself. */
export class Device {
  readonly #course: string;
  readonly #store = storeOf(() => localStorage);
  /** What was kept since the page was opened: all there is where storage is refused. */
  readonly #kept = new Map<string, string>();

  /** `course`: its id, under which all is kept. */
  constructor(course: string) {
    this.#course = course;
  }

  /** Empty where nothing is kept. */
  recall(what: string): string {
    return this.#kept.get(what) ?? this.#store?.get(`${this.#course}/${what}`) ?? '';
  }

  keep(what: string, value: string): void {
    this.#kept.set(what, value);
    this.#store?.set(`${this.#course}/${what}`, value);
  }
}
