/** Where the learner stands, and the only way to change it. Telling the LMS waits until the change is on screen. */
import { whole, type Logic } from '../../course/course-json.js';
import type { CourseEvent, Effect } from '../../course/events.js';
import { reportOf } from '../../course/report.js';
import { decode, type Decoded } from '../../course/saved/decode.js';
import type { State } from '../../course/state.js';
import { step } from '../../course/step.js';
import type { Course } from '../../course/types.js';
import type { Session } from '../../tracking/port.js';
import type { Act } from '../act.js';
import { afterPaint } from '../../browser/moments.js';
import { Stopwatch } from './stopwatch.js';

const timed = (act: Act, at: number, took: number): CourseEvent =>
  act.type === 'replied' || act.type === 'answered' || act.type === 'checked' ? { ...act, at, took } : { ...act, at };

export class Store {
  /** Its outline, until it is whole. */
  course: Course;
  /** What was saved can only be restored with the whole course: until then, only where the learner is counts, and nothing is told. */
  waits: boolean;
  #state: State;
  readonly #session: Session;
  readonly #watch = new Stopwatch(() => performance.now());
  /** A change that the session has not been told: whether it is a milestone. */
  #untold: { milestone: boolean } | null = null;

  constructor(outline: Course, session: Session) {
    this.course = outline;
    this.#session = session;
    this.#state = this.#restored().state;
    this.waits = session.launch.suspendData !== '';
  }

  /** The rest of the course. Whether something that was saved could not be restored. */
  complete(logic: Logic): boolean {
    this.course = whole(this.course, logic);
    if (!this.waits) return false;
    this.waits = false;
    const { state, lost } = this.#restored();
    this.#state = state;
    const some = lost.length > 0;
    if (some) console.warn('saved state could not be read', this.#session.launch.suspendData);
    return some;
  }

  #restored(): Decoded {
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    return decode(this.course, this.#session.launch.suspendData, seed, Date.now());
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
    if (this.waits || (!this.#untold && !always)) return;
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
