/** Interactions appended one after the other. Numbers are the report's, indices the LMS's. */
import type { Interaction, Report } from '../course/report-types.js';
import type { Copy } from './copy.js';
import type { Ledger, Placed } from './ledger.js';

/** Interactions kept in the browser copy. */
const MOST_KEPT = 400;

export class JournalLedger implements Ledger {
  /** Not known to be stored, by number. */
  readonly #waiting = new Map<number, Interaction>();
  /** Everything that `_count` has not vouched for at launch. */
  readonly #unproven = new Map<number, Interaction>();
  readonly #index = new Map<number, number>();
  /** Once committed in pieces, or with a stand-in: `_count` vouches for the first piece only, so they are written again at each launch. */
  readonly #piecemeal = new Set<number>();
  #next = 0;
  #seen = -1;
  readonly #count: number | null;
  readonly #copy: Copy | null;

  /** `count`: the LMS's `_count` at launch, null where it can't be read; `copy`: the browser's, where it belongs to this attempt. */
  constructor(count: number | null, copy: Copy | null) {
    this.#count = count;
    this.#copy = copy;
  }

  take({ interactions: { first, list } }: Report): void {
    const total = first + list.length;
    if (this.#seen < 0) this.#begin(first, total);
    list.forEach((interaction, at) => {
      if (first + at >= this.#seen) this.#add(first + at, interaction);
    });
    this.#seen = Math.max(this.#seen, total);
  }

  /** Those written before keep their index, others are appended. */
  assigned(): readonly Placed[] {
    let next = this.#next;
    return this.#inOrder().map(([number, what]) => {
      const index = this.#index.get(number) ?? next++;
      // Some LMSs want ids unique over the attempt.
      return { index, id: `${what.id}_${index}`, what };
    });
  }

  took(index: number): void {
    const number = this.#numberAt(index);
    if (number !== undefined) this.#index.set(number, index);
    this.#next = Math.max(this.#next, index + 1);
  }

  committed(incomplete: ReadonlySet<number>): void {
    for (const number of [...this.#waiting.keys()]) {
      const index = this.#index.get(number);
      if (index === undefined) continue;
      if (incomplete.has(index)) this.#piecemeal.add(number);
      else this.#waiting.delete(number);
    }
  }

  drop(index: number): void {
    const number = this.#numberAt(index);
    if (number !== undefined) this.#waiting.delete(number);
  }

  lost(indices: ReadonlySet<number>, count: number | null): void {
    const rolledBack = count !== null && count >= Math.min(...indices) && count < this.#next;
    for (const [number, index] of [...this.#index]) {
      const gone = rolledBack && index >= count;
      if (!gone && !indices.has(index)) continue;
      const interaction = this.#unproven.get(number);
      if (interaction !== undefined) this.#waiting.set(number, interaction);
      this.#piecemeal.add(number);
      if (gone) this.#index.delete(number);
    }
    if (rolledBack) this.#next = count;
  }

  snapshot(): Pick<Copy, 'interactions' | 'next' | 'partial'> {
    const kept = [...this.#unproven].sort(([one], [other]) => one - other).slice(-MOST_KEPT);
    return {
      interactions: kept.map(([number, interaction]) => [number, this.#index.get(number) ?? null, interaction]),
      next: this.#next,
      partial: [...new Set([...this.#waiting.keys(), ...this.#piecemeal])].filter((number) => this.#index.has(number)),
    };
  }

  more(): boolean {
    return false;
  }

  hurry(): void {
    // Everything that the LMS lacks is assigned already.
  }

  /** Compares the restored state with what the LMS counts. */
  #begin(first: number, total: number): void {
    const copy = this.#copy;
    const count = this.#count ?? copy?.next ?? total;
    this.#next = count;
    if (copy !== null) {
      this.#seen = total;
      this.#compare(copy, count);
    } else {
      // Fewer than there should be, and no telling which: all are written again, each at the index of its number.
      this.#seen = count >= total ? total : Math.min(first, count);
      for (let number = first; number < total && first <= count && count < total; number += 1)
        this.#index.set(number, number);
      if (first <= count && count < total) this.#next = total;
      else if (count < total) this.#seen = count;
    }
  }

  /** What the copy knows about each interaction against what the LMS counts. */
  #compare(copy: Copy, count: number): void {
    const placed = copy.interactions.filter(([, index]) => index !== null);
    const lowest = placed[0]?.[1] ?? copy.next;
    const missing = count < copy.next;
    // Written and stored just before the browser died, and so not noted.
    let unnoted = Math.max(0, count - copy.next);
    if (missing && count >= lowest) this.#next = copy.next;
    for (const [number, index, interaction] of copy.interactions) {
      const at: number | null = index ?? (unnoted > 0 ? count - unnoted : null);
      if (index === null && unnoted > 0) unnoted -= 1;
      const keeps = at !== null && (!missing || count >= lowest);
      this.#add(number, interaction);
      if (keeps) this.#index.set(number, at);
      const partial = copy.partial.includes(number);
      if (partial) this.#piecemeal.add(number);
      if (keeps && !missing && !partial) this.#waiting.delete(number);
    }
  }

  #add(number: number, interaction: Interaction): void {
    this.#waiting.set(number, interaction);
    this.#unproven.set(number, interaction);
  }

  #inOrder(): readonly (readonly [number: number, interaction: Interaction])[] {
    return [...this.#waiting].sort(([one], [other]) => one - other);
  }

  #numberAt(index: number): number | undefined {
    const at = this.assigned().findIndex((placed) => placed.index === index);
    return at < 0 ? undefined : this.#inOrder()[at]?.[0];
  }
}
