/** Writes to a SCORM API only what it has not yet accepted, and forgets nothing that a commit did not confirm. */
import type { Report } from '../course/report-types.js';
import type { Channel } from './channel.js';
import { grown, rememberCopy, writeCopy, type Copy } from './copy.js';
import { countIn, interactionIndex, isStatus, type Dialect, type Part, type Write } from './dialect.js';
import { ElementLedger } from './elements.js';
import type { Env } from './env.js';
import { findApi } from './find.js';
import { fitting } from './last-message.js';
import { ledgerFor } from './ledger-for.js';
import type { Ledger } from './ledger.js';
import type { Lms } from './lms.js';
import { plan } from './plan.js';

/** What was read at launch. */
export interface Found {
  readonly copyKey: string;
  readonly suspendData: string;
  /** Saved state that the player was given: that one, or the copy's. */
  readonly launched: string;
  /** Elements with the values that the LMS gave. */
  readonly values: ReadonlyMap<string, string>;
  /** `cmi.interactions._count`; null where it can't be read. */
  readonly count: number | null;
  /** Index by objective id; null where the LMS has no objectives. */
  readonly objectives: ReadonlyMap<string, number> | null;
  /** The browser's copy where it belongs to this attempt. */
  readonly copy: Copy | null;
}

/** Session time travels with what else changes only this often (milliseconds), and always when hidden or at the end. */
const TIME_STEP = 30_000;
/** Writes for one decision: what has no room waits. */
const MOST_WRITES = 12;

const hasId = (element: string): boolean => /^cmi\.\w+\.\d+\.id$/.test(element);

export class ScormChannel implements Channel {
  readonly #env: Env;
  readonly #lms: Lms;
  readonly #dialect: Dialect;
  readonly #found: Found;
  readonly #elements: ElementLedger;
  readonly #objectives: Map<string, number>;
  readonly #interactions: Ledger;
  #lineage: readonly string[];
  /** Status and score below which the LMS is not told, since the state that stood for them was lost. */
  #atLaunch: ReadonlyMap<string, string> | null = null;
  /** The newest saved state that the LMS has for certain. */
  #certain: string;
  /** The LMS has a status, or was given one. */
  #started: boolean;
  #exit = 'suspend';
  #timed = 0;
  /** The last save did not get through whole. */
  #failed = false;
  /** Indices of interactions that lack an element after the last pass. */
  #incomplete: ReadonlySet<number> = new Set();

  constructor(env: Env, lms: Lms, dialect: Dialect, found: Found) {
    this.#env = env;
    this.#lms = lms;
    this.#dialect = dialect;
    this.#found = found;
    this.#elements = new ElementLedger(lms, found.values, dialect.unsupported, env.note);
    this.#interactions = ledgerFor(env.options, found.count, found.copy);
    this.#lineage = grown(found.copy?.lineage ?? [], found.suspendData);
    this.#certain = found.suspendData;
    this.#started = isStatus(found.values.get(dialect.names.statuses[0] ?? ''));
    this.#objectives = new Map(found.objectives);
    if (found.objectives === null) this.#elements.neverWrite('cmi.objectives.n.id');
  }

  /** Right after Initialize: incomplete where nothing is known, and exit at once, so that a crash suspends. */
  open(): boolean {
    this.#setOut();
    this.#elements.put(this.#dialect.names.exit, this.#exit);
    return this.#commit();
  }

  take(report: Report): void {
    // The state is whole: it knows better than the LMS.
    if (this.#atLaunch === null)
      this.#atLaunch = report.suspendData === this.#found.launched ? new Map() : this.#found.values;
    this.#interactions.take(report);
  }

  keep(report: Report): boolean {
    const { suspendData } = report;
    const known = this.#interactions.snapshot();
    return writeCopy(this.#env, this.#found.copyKey, { suspendData, lineage: this.#lineage, ...known });
  }

  save(report: Report, spent: number, occasion: 'milestone' | 'hidden'): boolean {
    if (this.#failed && this.#lms.renew(findApi(this.#env.window, this.#dialect.api))) this.#startOver();
    this.#makeChange(report);
    const all = this.#plan(report);
    const writes = occasion === 'milestone' ? this.#urgent(all) : all;
    const whole = this.#write(writes);
    const timely = spent - this.#timed >= TIME_STEP && writes.length < MOST_WRITES;
    if (occasion === 'hidden' || timely) this.#time(spent);
    this.#failed = !((!this.#elements.dirty || this.#commit()) && whole);
    return !this.#failed;
  }

  /** For one decision a dozen at most: objectives, location and progress go with the next save that has room, or the last. */
  #urgent(all: readonly Write[]): readonly Write[] {
    const { suspendData, exit } = this.#dialect.names;
    const waits = ({ part, element }: Write): boolean =>
      part === 'objective' || (part === 'rest' && element !== suspendData && element !== exit);
    let room = MOST_WRITES - all.filter((write) => !waits(write)).length;
    return room < 0 ? all : all.filter((write) => !waits(write) || (room -= 1) >= 0);
  }

  idle(report: Report): boolean {
    if (this.#failed || !this.#interactions.more()) return false;
    this.#write(this.#plan(report).filter(({ part }) => part === 'interaction'));
    return true;
  }

  end(report: Report | null, spent: number, occasion: 'exit' | 'leaving'): boolean {
    const { exitAfterPass } = this.#env.options;
    const { names, navigation, normalExit } = this.#dialect;
    let whole = true;
    if (report?.success === 'passed' && exitAfterPass === 'normal') this.#exit = normalExit;
    if (report !== null) {
      if (occasion === 'exit') {
        this.#interactions.hurry();
        this.#makeChange(report);
      }
      const writes = this.#plan(report);
      whole =
        this.#write(occasion === 'exit' ? writes : fitting(writes)) ||
        (occasion === 'exit' && this.#write(this.#plan(report)));
    }
    this.#time(spent);
    this.#elements.put(names.exit, this.#exit);
    // A synchronous request is blocked while a page is dismissed, and what it carried may count as sent: Finish alone then.
    if (occasion === 'exit') {
      if (navigation !== null && this.#exit === 'suspend') this.#lms.set(...navigation);
      whole = this.#commit() && whole;
    }
    if (report !== null) this.keep(report);
    rememberCopy(this.#env, this.#found.copyKey, occasion);
    // Finishing without a status stores completed in some LMSs; all else is committed.
    const finished = (this.#setOut() || this.#setOut() || this.#setOut()) && this.#lms.finish().ok;
    return whole && (finished || occasion === 'exit');
  }

  /** Sets incomplete where the LMS has no status. False where it takes none. */
  #setOut(): boolean {
    const [status] = this.#dialect.names.statuses;
    if (this.#started || status === undefined) return true;
    this.#started = this.#elements.put(status, 'incomplete') !== 'failed';
    return this.#started;
  }

  /** All that the LMS lacks. */
  #plan(report: Report): readonly Write[] {
    const interactions = this.#interactions.assigned();
    const standing = { interactions, objectives: this.#objectives, atLaunch: this.#atLaunch ?? this.#found.values };
    const writes = plan(this.#dialect, report, standing, this.#env);
    const exit: Write = { part: 'rest', element: this.#dialect.names.exit, value: this.#exit };
    return [...writes, exit].filter(({ element, value }) => this.#elements.get(element) !== value);
  }

  /** Another API object stands where ours did: it may know nothing of what ours had taken. */
  #startOver(): void {
    this.#elements.lose(() => true);
    this.#interactions.lost(this.#lostIndices(), this.#count('interactions'));
    const count = this.#count('objectives') ?? 0;
    for (const [id, at] of this.#objectives) if (at >= count) this.#objectives.delete(id);
    this.#elements.lost.clear();
  }

  #lostIndices(): ReadonlySet<number> {
    return new Set([...this.#elements.lost].flatMap((element) => interactionIndex(element) ?? []));
  }

  /** Gives every element of a failed commit another value first, so that the true one is a change and travels. */
  #makeChange(report: Report): void {
    const { lost } = this.#elements;
    if (lost.size === 0) return;
    const indices = this.#lostIndices();
    if (indices.size > 0) this.#interactions.lost(indices, this.#count('interactions'));
    // An interaction is changed as a whole, since its type decides what its response may be.
    this.#elements.lose((element) => indices.has(interactionIndex(element) ?? -1));
    if (this.#dialect.decoy !== null) this.#writeDecoys(report, this.#dialect.decoy);
    lost.clear();
  }

  #writeDecoys(report: Report, decoy: NonNullable<Dialect['decoy']>): void {
    const broken = new Set<number>();
    for (const { element, value } of this.#plan(report)) {
      const index = interactionIndex(element) ?? -1;
      const other =
        this.#elements.lost.has(element) && !broken.has(index) ? decoy(element, value, this.#certain) : null;
      if (other !== null && !this.#lms.set(element, other).ok && index >= 0) broken.add(index);
    }
    this.#lms.commit();
  }

  /** True where every one was taken, or never will be. After a failure the rest of that interaction waits. */
  #write(writes: readonly Write[]): boolean {
    const stopped = new Set<Part>();
    const incomplete = new Set<number>();
    let whole = true;
    for (const write of writes) {
      const { part, element, value } = write;
      const index = interactionIndex(element);
      if (index !== null && incomplete.has(index)) continue;
      const outcome = stopped.has(part) ? 'failed' : this.#elements.put(element, value);
      if (outcome === 'taken') this.#taken(write);
      else if (hasId(element)) stopped.add(part);
      if (outcome === 'refused' && hasId(element) && index !== null) this.#interactions.drop(index);
      if (outcome !== 'failed' || this.#elements.lacks(`cmi.${part}s.n.id`)) continue;
      whole = false;
      if (part === 'score') stopped.add('status');
      if (index !== null) incomplete.add(index);
    }
    this.#incomplete = incomplete;
    return whole;
  }

  #taken({ part, element, value }: Write): void {
    const { suspendData, statuses } = this.#dialect.names;
    if (element === suspendData) this.#lineage = grown(this.#lineage, value);
    if (element === statuses[0]) this.#started = true;
    if (!hasId(element)) return;
    const index = Number(element.split('.')[2]);
    if (part === 'interaction') this.#interactions.took(index);
    if (part !== 'objective') return;
    this.#objectives.delete(`?${index}`);
    this.#objectives.set(value, index);
  }

  #time(spent: number): void {
    this.#timed = spent;
    this.#elements.put(this.#dialect.names.sessionTime, this.#dialect.duration(spent));
  }

  #commit(): boolean {
    const ok = this.#lms.commit().ok && this.#env.online();
    if (ok) {
      this.#certain = this.#elements.get(this.#dialect.names.suspendData) ?? this.#certain;
      this.#interactions.committed(this.#incomplete);
    }
    this.#elements.settle(ok);
    return ok;
  }

  #count(list: 'interactions' | 'objectives'): number | null {
    return countIn(this.#lms.get(`cmi.${list}._count`).value);
  }
}
