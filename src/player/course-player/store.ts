/** Where the learner stands, and the only way to change it. Telling the LMS waits until the change is on screen. */
import type { CourseEvent, Effect } from '../../course/events.js';
import { reportOf } from '../../course/report.js';
import type { State } from '../../course/state.js';
import { step } from '../../course/step.js';
import type { Course } from '../../course/types.js';
import type { Session } from '../../tracking/port.js';
import type { Act } from '../act.js';
import { afterPaint } from '../after-paint.js';
import { Stopwatch } from './stopwatch.js';

const timed = (act: Act, at: number, took: number): CourseEvent =>
  act.type === 'replied' || act.type === 'answered' || act.type === 'checked' ? { ...act, at, took } : { ...act, at };

export class Store {
  readonly course: Course;
  #state: State;
  readonly #session: Session;
  readonly #watch = new Stopwatch(() => performance.now());
  /** A change that the session has not been told: whether it is a milestone. */
  #untold: { milestone: boolean } | null = null;

  constructor(course: Course, state: State, session: Session) {
    this.course = course;
    this.#state = state;
    this.#session = session;
  }

  get state(): State {
    return this.#state;
  }

  /** The state is new when this returns; the effects are the caller's to perform. */
  dispatch(act: Act): readonly Effect[] {
    const { state, effects } = step(this.course, this.#state, timed(act, Date.now(), this.#watch.lap()));
    if (state === this.#state) return effects;
    this.#state = state;
    const milestone = effects.some(({ type }) => type === 'checkpoint') || (this.#untold?.milestone ?? false);
    if (!this.#untold) afterPaint(() => this.flush());
    this.#untold = { milestone };
    return effects;
  }

  /** Tells the session now: at launch, when the page is about to be hidden, and before leaving. */
  flush(always = false): void {
    if (!this.#untold && !always) return;
    const milestone = this.#untold?.milestone ?? false;
    this.#untold = null;
    this.#session.update(reportOf(this.course, this.#state), milestone);
  }

  /** Attention stops while the page is hidden. */
  attend(on: boolean): void {
    this.#watch.run(on);
    if (!on) this.flush();
  }
}
