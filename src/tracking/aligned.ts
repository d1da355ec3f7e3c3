/**
 * Interactions with one index for each decision point and item: declared a few at a time, overwritten with the newest answer. Since
 * overwriting is harmless, every answer that the restored state tells of is written again in each launch, by and by: a `_count` can't
 * say whether the LMS has the newest one.
 */
import type { Interaction, Report, Slot } from '../course/report-types.js';
import type { Copy } from './copy.js';
import type { Ledger, Placed } from './ledger.js';

/** Slots brought in at one idle moment. */
const FEW = 3;
/** Slots that may wait for a commit: a Moodle takes a second for a hundred. */
const MOST_WAITING = 24;

export class AlignedLedger implements Ledger {
  readonly #copy: Copy | null;
  #slots: readonly Slot[] = [];
  /** Newest answer of each slot, with its number. */
  readonly #newest = new Map<number, readonly [number: number, Interaction]>();
  /** Slots to be written with the next save. */
  readonly #waiting = new Set<number>();
  /** Slots that are committed in this launch, answer and all. */
  readonly #done = new Set<number>();
  /** Slots that were answered in this launch. */
  readonly #fresh = new Set<number>();
  /** Slots that were part of a failed commit: a stand-in may be all that arrived, so the next launch declares again. */
  readonly #shaky = new Set<number>();
  /** So many are declared, without a gap. */
  #declared: number;
  /** So many were looked at in idle moments. */
  #ahead = 0;
  #seen = -1;
  #first = 0;

  /** `count`: the LMS's `_count` at launch, null where it can't be read; `copy`: the browser's, where it belongs to this attempt. */
  constructor(count: number | null, copy: Copy | null) {
    this.#copy = copy;
    // A count does not say which are there: unless nothing is known to have gone wrong, all are declared again.
    const whole = copy !== null && copy.partial.length === 0 && copy.next === count;
    this.#declared = whole ? count : 0;
  }

  take({ slots, interactions: { first, list } }: Report): void {
    this.#slots = slots;
    this.#first = first;
    const atLaunch = this.#seen < 0;
    if (atLaunch)
      for (const [number, , interaction] of this.#copy?.interactions ?? []) this.#learn(number, interaction);
    list.forEach((interaction, at) => {
      if (first + at < this.#seen) return;
      this.#learn(first + at, interaction);
      if (atLaunch) return;
      this.#waiting.add(interaction.slot);
      this.#fresh.add(interaction.slot);
    });
    this.#seen = Math.max(this.#seen, first + list.length);
  }

  assigned(): readonly Placed[] {
    const end = Math.max(this.#ahead, ...[...this.#waiting].map((index) => index + 1));
    return this.#slots.slice(0, end).flatMap((slot, index): readonly Placed[] => {
      const answered = this.#waiting.has(index) || (index < this.#ahead && !this.#done.has(index));
      const what = (answered ? this.#newest.get(index)?.[1] : undefined) ?? slot;
      return what !== slot || index >= this.#declared || this.#waiting.has(index) ? [{ index, id: slot.id, what }] : [];
    });
  }

  took(index: number): void {
    this.#declared = Math.max(this.#declared, index + 1);
  }

  committed(incomplete: ReadonlySet<number>): void {
    for (const { index, what } of this.assigned()) {
      if (index >= this.#declared || incomplete.has(index)) continue;
      this.#waiting.delete(index);
      if ('response' in what) this.#done.add(index);
    }
  }

  drop(index: number): void {
    this.#waiting.delete(index);
    this.#done.add(index);
  }

  lost(indices: ReadonlySet<number>, count: number | null): void {
    for (const index of indices) {
      this.#done.delete(index);
      this.#waiting.add(index);
      this.#shaky.add(index);
    }
    this.#declared = Math.min(this.#declared, count ?? this.#declared);
  }

  /** Answers that the saved state does not tell of any more, and that no launch has repeated yet. */
  snapshot(): Pick<Copy, 'interactions' | 'next' | 'partial'> {
    const kept = [...this.#newest].filter(
      ([index, [number]]) => number < this.#first && (this.#fresh.has(index) || !this.#done.has(index)),
    );
    return {
      interactions: kept.map(([index, [number, interaction]]) => [number, index, interaction]),
      next: this.#declared,
      partial: [...this.#waiting, ...this.#shaky],
    };
  }

  more(): boolean {
    const before = this.assigned().length;
    if (before >= MOST_WAITING) return false;
    while (this.#ahead < this.#slots.length && this.assigned().length < before + FEW) this.#ahead += 1;
    return this.assigned().length > before;
  }

  hurry(): void {
    for (const index of this.#newest.keys()) if (!this.#done.has(index)) this.#waiting.add(index);
  }

  #learn(number: number, interaction: Interaction): void {
    const [before = -1] = this.#newest.get(interaction.slot) ?? [];
    if (number > before && interaction.slot < this.#slots.length)
      this.#newest.set(interaction.slot, [number, interaction]);
  }
}
