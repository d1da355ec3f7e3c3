/** The LMS of the bench: attempts, launches, faults and the log, with no page in sight. */
import { nextAttempt, type Attempt, type Settings } from './attempt.js';
import { faults, type FaultId } from './faults.js';
import type { Keeper } from './keeper.js';
import type { Entry, NewEntry, NoteEntry } from './log.js';
import { differences, type Model } from './model.js';
import { openSession, type Api, type LmsSession, type Surroundings } from './session.js';
import type { Engine, Standard } from './standard.js';

export interface Outside extends Pick<Surroundings, 'elapsed' | 'block' | 'heard'> {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly keeper: Keeper;
}

/** Everything a page shows, at one moment. */
export interface View {
  readonly attempt: Attempt;
  /** As the running session was launched; differs from `attempt.settings` until the next launch. */
  readonly launched: Settings;
  readonly model: Model;
  /** Elements whose value is not stored yet. */
  readonly unstored: number;
  readonly faults: ReadonlySet<FaultId>;
  readonly entries: readonly Entry[];
}

const LONGEST_LOG = 5000;

export class EmbeddedLms {
  readonly standard: Standard;
  readonly #outside: Outside;
  readonly #listeners = new Set<() => void>();
  #attempt: Attempt;
  #launched: Settings;
  #session: LmsSession;
  /** The model as it was at launch or last stored. */
  #known: Model = {};
  #faults: ReadonlySet<FaultId> = new Set();
  #entries: readonly Entry[] = [];
  #count = 0;

  constructor(standard: Standard, outside: Outside) {
    this.standard = standard;
    this.#outside = outside;
    const { attempt, readable } = outside.keeper.load();
    this.#attempt = attempt;
    if (!readable) this.note('What the bench had stored could not be read; this is a new attempt.', 'warning');
    this.#launched = attempt.settings;
    this.#session = this.#open();
  }

  /** What the course is to find; null while the LMS is gone. */
  get api(): Api | null {
    return this.#faults.has('gone') ? null : this.#session.api;
  }

  /** The saved state, stored or not. */
  get suspendData(): string {
    return this.standard.suspendData(this.#session.model());
  }

  get view(): View {
    const model = this.#session.model();
    return {
      attempt: this.#attempt,
      launched: this.#launched,
      model,
      unstored: differences(this.#known, model),
      faults: this.#faults,
      entries: this.#entries,
    };
  }

  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A new session of the same attempt, on `suspendData` where it is given. The old page must have gone before. */
  launch(suspendData?: string): void {
    if (this.#session.open())
      this.note('The page went without ending its session; what was not committed is lost.', 'warning');
    if (suspendData !== undefined) this.#keep(this.standard.suspended(this.#attempt, suspendData));
    this.#session = this.#open();
  }

  /** A new attempt of the same learner, launched. */
  startAgain(): void {
    this.#keep(nextAttempt(this.#attempt));
    this.#session = this.#open();
  }

  /** Told to the course at the next launch. */
  configure(settings: Settings): void {
    this.#keep({ ...this.#attempt, settings });
  }

  switchFault(id: FaultId, on: boolean): void {
    const next = new Set(this.#faults);
    if (on) next.add(id);
    else next.delete(id);
    this.#faults = next;
    this.note(`${faults[id].title}: ${on ? 'on' : 'off'}`);
  }

  /** The course's page has gone, by a reload in its frame perhaps. */
  pageLeft(): void {
    this.#session.pageLeft();
  }

  note(text: string, tone: NoteEntry['tone'] = 'plain', source: NoteEntry['source'] = 'bench'): void {
    this.#log({ kind: 'note', source, tone, text });
  }

  clearLog(): void {
    this.#entries = [];
    this.#changed();
  }

  #open(): LmsSession {
    const { standard } = this;
    const { elapsed, block, heard } = this.#outside;
    const session: LmsSession = openSession({
      standard,
      elapsed,
      block,
      heard,
      engine: () => this.#begin(),
      faults: () => this.#faults,
      log: (entry) => this.#log(entry),
      store: (model) => {
        if (session === this.#session) this.#store(model);
      },
    });
    return session;
  }

  #begin(): Engine {
    this.#attempt = this.standard.close(this.#attempt);
    this.#launched = this.#attempt.settings;
    const { number, settings, stored } = this.#attempt;
    const what = stored === null ? 'nothing stored' : 'with what is stored';
    this.note(`Launch: attempt ${number}, ${settings.mode}, ${settings.credit ? 'credit' : 'no credit'}, ${what}`);
    const engine = this.standard.start(this.#attempt);
    this.#known = engine.model();
    return engine;
  }

  #store(model: Model): void {
    this.#known = model;
    this.#keep({ ...this.#attempt, stored: model, storedAt: this.#outside.now() });
  }

  #keep(attempt: Attempt): void {
    this.#attempt = attempt;
    if (!this.#outside.keeper.save(attempt))
      this.note('The browser refuses to keep this attempt beyond this page.', 'warning');
    this.#changed();
  }

  #log(entry: NewEntry): void {
    this.#count += 1;
    const numbered: Entry = { ...entry, n: this.#count, at: this.#outside.now() };
    this.#entries = [...this.#entries.slice(1 - LONGEST_LOG), numbered];
    this.#changed();
  }

  #changed(): void {
    this.#listeners.forEach((listener) => listener());
  }
}
