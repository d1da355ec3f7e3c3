/** Whole numbers, counted, and what they amount to. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly mean: number;
  readonly most: number;
}

export class Histogram {
  readonly #counts = new Map<number, number>();
  #total = 0;

  get total(): number {
    return this.#total;
  }

  add(value: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
    this.#total++;
  }

  /** Values with how often they came, the smallest first. */
  entries(): readonly (readonly [value: number, count: number])[] {
    return [...this.#counts].sort(([a], [b]) => a - b);
  }

  /** All 0 where nothing was counted. The mean has one decimal. */
  spread(): Spread {
    const entries = this.entries();
    const half = this.#total / 2;
    let seen = 0;
    const median = entries.find(([, count]) => (seen += count) >= half)?.[0] ?? 0;
    const sum = entries.reduce((total, [value, count]) => total + value * count, 0);
    return {
      least: entries[0]?.[0] ?? 0,
      median,
      mean: Math.round((sum * 10) / Math.max(1, this.#total)) / 10,
      most: entries.at(-1)?.[0] ?? 0,
    };
  }
}
