/** A random learner in a real, small course: events through `step`, told through `reportOf`; and what an LMS must hold of it all. */
import { decode } from '../../src/course/saved/decode.js';
import { random } from '../../src/course/random.js';
import { reportOf } from '../../src/course/report.js';
import type { Interaction, Report } from '../../src/course/report-types.js';
import { initialState, type State } from '../../src/course/state.js';
import { step } from '../../src/course/step.js';
import type { Session } from '../../src/tracking/port.js';
import { course } from '../support/course.js';
import { randomEvent } from '../support/play.js';
import type { FakeEnv } from './fake-env.js';

const SEED = 7;

export interface Leg {
  readonly events: number;
  /** Milliseconds between events. */
  readonly pause: number;
  readonly leave: 'exit' | 'leaving' | 'killed' | 'reloaded';
}

export class Learner {
  /** Everything ever told, by number; what the journal has folded away too. */
  readonly told: Interaction[] = [];
  state: State;
  readonly #next: () => number;
  #at = 1_767_323_045_000;

  constructor(seed: number) {
    this.#next = random(seed);
    this.state = initialState(course, SEED, this.#at);
  }

  get report(): Report {
    return reportOf(course, this.state);
  }

  /** Stands where the session says; what was told after that never happened. */
  restore({ launch }: Session): void {
    const { state } = decode(course, launch.suspendData, SEED, this.#at);
    this.state = state;
    this.told.length = Math.min(this.told.length, state.journal.folded + state.journal.entries.length);
  }

  async play(session: Session, env: FakeEnv, leg: Leg): Promise<void> {
    this.restore(session);
    session.update(this.report, false);
    await env.advance(leg.pause);
    for (let turn = 0; turn < leg.events; turn += 1) {
      const { state, effects } = step(course, this.state, randomEvent(course, this.state, this.#next, this.#at));
      this.#at += 1000;
      if (state === this.state) continue;
      this.state = state;
      const { report } = this;
      report.interactions.list.forEach((one, nth) => (this.told[report.interactions.first + nth] = one));
      session.update(
        report,
        effects.some(({ type }) => type === 'checkpoint'),
      );
      // Now and then two presses before a paint.
      if (this.#next() < 0.9) await env.advance(leg.pause);
    }
    if (leg.leave === 'exit') session.exit();
    if (leg.leave === 'leaving') {
      env.fire('hidden');
      env.fire('leaving');
    }
  }
}
