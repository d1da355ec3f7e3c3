/** Milliseconds of attention: time while the page is hidden is left out. */
export class Stopwatch {
  #since: number;
  #sum = 0;
  #running = true;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
    this.#since = now();
  }

  /** Time since the last lap; starts the next one. */
  lap(): number {
    const spent = this.#sum + (this.#running ? this.#now() - this.#since : 0);
    this.#sum = 0;
    this.#since = this.#now();
    return spent;
  }

  run(on: boolean): void {
    if (on === this.#running) return;
    if (!on) this.#sum += this.#now() - this.#since;
    this.#since = this.#now();
    this.#running = on;
  }
}
