/** Tells an LRS what it lacks. Saved state goes first: whoever goes on from it must find in it all that was ever told. */
import type { Interaction, Report } from '../../course/report-types.js';
import type { Channel } from '../channel.js';
import { grown, writeCopy, type Copy } from '../copy.js';
import { sleep, type Cmi5Env } from '../env.js';
import type { Lrs } from './lrs.js';
import { answered, defined, due, type Au, type JsonObject, type Statement, type Verb } from './statements.js';

export const BOOKMARK = 'bookmark';

/** The bookmark document, in the State resource. */
export interface Bookmark {
  readonly suspendData: string;
  /** Number of interactions told. */
  readonly told: number;
  readonly completed: boolean;
  readonly passed: boolean;
}

export const emptyBookmark: Bookmark = { suspendData: '', told: 0, completed: false, passed: false };

export const bookmarkOf = (document: JsonObject): Bookmark => ({
  suspendData: typeof document.suspendData === 'string' ? document.suspendData : '',
  told: typeof document.told === 'number' ? document.told : 0,
  completed: document.completed === true,
  passed: document.passed === true,
});

/** Characters of a request that has to outlive its page: all of them share 64 KiB. */
const LARGEST_LAST = 45_000;
/** Milliseconds until an exit no longer waits for the LRS. */
const LONGEST_EXIT = 10_000;

export interface Setting {
  readonly au: Au;
  readonly lrs: Lrs;
  readonly bookmark: Bookmark;
  readonly copy: Copy | null;
  readonly copyKey: string;
  /** Statement that opens the session; null where a page load before this one has sent it. */
  readonly initialized: Statement | null;
  readonly onInitialized: () => void;
  readonly onTerminated: () => void;
  /** Unique to this session. */
  readonly session: string;
  readonly returnUrl: string;
}

export class Cmi5Channel implements Channel {
  readonly #env: Cmi5Env;
  readonly #setting: Setting;
  readonly #waiting = new Map<number, Interaction>();
  /** As the LRS has it. */
  #stored: Bookmark;
  /** What the LRS was told; the bookmark may not say so yet. */
  #told: Omit<Bookmark, 'suspendData'>;
  #opening: Statement | null;
  #lineage: readonly string[];
  /** A save that was under way when the session ended goes no further: nothing may follow `terminated`. */
  #round = 0;
  /** Statements that say something once, as first made: sent again they have to be the same. */
  readonly #made = new Map<string, Statement>();

  constructor(env: Cmi5Env, setting: Setting) {
    this.#env = env;
    this.#setting = setting;
    this.#stored = setting.bookmark;
    const { told, completed, passed } = setting.bookmark;
    this.#told = { told, completed, passed };
    this.#opening = setting.initialized;
    this.#lineage = grown(setting.copy?.lineage ?? [], setting.bookmark.suspendData);
    for (const [number, , interaction] of setting.copy?.interactions ?? []) this.#wait(number, interaction);
  }

  take({ interactions: { first, list } }: Report): void {
    list.forEach((interaction, at) => this.#wait(first + at, interaction));
  }

  keep({ suspendData }: Report): boolean {
    return writeCopy(this.#env, this.#setting.copyKey, {
      suspendData,
      lineage: this.#lineage,
      interactions: [...this.#waiting].map(([number, interaction]) => [number, null, interaction]),
      next: this.#told.told,
      partial: [],
    });
  }

  /** The first statement of a session; nothing may precede it. */
  async open(): Promise<boolean> {
    const opening = this.#opening;
    if (opening === null) return true;
    if (!(await this.#setting.lrs.send([opening], false))) return false;
    this.#opening = null;
    this.#setting.onInitialized();
    return true;
  }

  async save(report: Report, spent: number): Promise<boolean> {
    const round = this.#round;
    // Now: what comes while the bookmark is on its way is not in it.
    const statements = this.#statements(report, spent, false);
    if (!(await this.open()) || round !== this.#round) return false;
    if (!(await this.#mark(report)) || round !== this.#round) return false;
    if (statements.length === 0) return true;
    if (!(await this.#setting.lrs.send(statements, false)) || round !== this.#round) return false;
    // Interactions that an LRS was told are known by their ids, so that their number can wait for the next save. What may be said
    // once only can't.
    return this.#note(report) ? this.#mark(report) : true;
  }

  /** Writes the bookmark, where the LRS's is another. */
  async #mark({ suspendData }: Report): Promise<boolean> {
    const next = { suspendData, ...this.#told };
    if (JSON.stringify(next) === JSON.stringify(this.#stored)) return true;
    this.#lineage = grown(this.#lineage, suspendData);
    if (!(await this.#setting.lrs.putState(BOOKMARK, next, false))) return false;
    this.#stored = next;
    return true;
  }

  end(report: Report | null, spent: number, occasion: 'exit' | 'leaving'): Promise<boolean> {
    this.#round += 1;
    this.#setting.onTerminated();
    if (report !== null) {
      this.#lineage = grown(this.#lineage, report.suspendData);
      this.keep(report);
    }
    return occasion === 'leaving' ? this.#leave(report, spent) : this.#exit(report, spent);
  }

  /** What fits into requests that outlive the page; the next launch sends the rest. */
  async #leave(report: Report | null, spent: number): Promise<boolean> {
    const { lrs } = this.#setting;
    const all = this.#lastStatements(report, spent, true);
    // The token may end with terminated. The bookmark tells of no statement that is not known to have arrived.
    // These requests may arrive in either order; a bookmark that is refused then comes with the next launch, out of the copy.
    const marked =
      report === null ||
      report.suspendData === this.#stored.suspendData ||
      lrs.putState(BOOKMARK, { suspendData: report.suspendData, ...this.#told }, true);
    const fits = JSON.stringify(all).length < LARGEST_LAST;
    const sent = lrs.send(fits ? all : this.#lastStatements(null, spent, true), true);
    return (await marked) && (await sent) && fits;
  }

  async #exit(report: Report | null, spent: number): Promise<boolean> {
    const round = this.#round;
    const late = sleep(this.#env, LONGEST_EXIT).then(() => false);
    const all = await Promise.race([this.#sayLast(report, spent), late]);
    const { returnUrl } = this.#setting;
    if (returnUrl !== '' && round === this.#round) this.#env.goTo(returnUrl);
    return all;
  }

  /** Twice all that is left, then terminated alone: an LRS refuses a batch whole. */
  async #sayLast(report: Report | null, spent: number): Promise<boolean> {
    const round = this.#round;
    const saved = report === null || (await this.save(report, spent));
    const all = this.#lastStatements(report, spent, !saved);
    for (const statements of [all, all, this.#lastStatements(null, spent, true)]) {
      if (round !== this.#round) break;
      if (await this.#setting.lrs.send(statements, false)) return saved && statements === all;
    }
    return false;
  }

  /** With `unsaved`, all that is left to say; else `failed` at most. Terminated closes. */
  #lastStatements(report: Report | null, spent: number, unsaved: boolean): readonly Statement[] {
    const opening = this.#opening === null ? [] : [this.#opening];
    const rest = report === null ? [] : this.#statements(report, spent, true);
    const told = rest.filter(({ id }) => unsaved || id === this.#made.get('failed')?.id);
    return [...opening, ...told, this.#once('terminated', this.#setting.session, spent, null)];
  }

  #wait(number: number, interaction: Interaction): void {
    if (number >= this.#told.told) this.#waiting.set(number, interaction);
  }

  #once(verb: Verb, key: string, spent: number, score: Report['score']): Statement {
    const made = this.#made.get(verb) ?? defined(this.#setting.au, verb, key, this.#env.now(), spent, score);
    this.#made.set(verb, made);
    return made;
  }

  /** Interactions, then what can be said once only. */
  #statements(report: Report, spent: number, last: boolean): readonly Statement[] {
    const { au, session } = this.#setting;
    const { options } = this.#env;
    const numbers = [...this.#waiting].sort(([one], [other]) => one - other);
    const verbs = due(report, this.#told, au, options, last).map((verb) =>
      this.#once(verb, verb === 'failed' ? session : 'once', spent, report.score),
    );
    return [...numbers.map(([number, interaction]) => answered(au, number, interaction, options)), ...verbs];
  }

  /** All of this report is told; interactions that came meanwhile stay. True where it was what may be said once only. */
  #note(report: Report): boolean {
    const { first, list } = report.interactions;
    const told = Math.max(this.#told.told, first + list.length);
    for (const number of [...this.#waiting.keys()]) if (number < told) this.#waiting.delete(number);
    const verbs = due(report, this.#told, this.#setting.au, this.#env.options, false);
    const completed = this.#told.completed || verbs.includes('completed');
    const passed = this.#told.passed || verbs.includes('passed');
    this.#told = { told, completed, passed };
    return verbs.length > 0;
  }
}
