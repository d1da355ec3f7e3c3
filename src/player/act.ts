/** What the learner did, on its way from an element to the store, which adds the time. */
import type { CourseEvent } from '../course/events.js';

type Timeless<E> = E extends CourseEvent ? Omit<E, 'at' | 'took'> : never;
export type Act = Timeless<CourseEvent>;

export class ActEvent extends Event {
  readonly act: Act;
  /** What a screen reader should hear of it, where the screen alone shows it. */
  readonly say: string;

  constructor(act: Act, say = '') {
    super('course-act', { bubbles: true, composed: true });
    this.act = act;
    this.say = say;
  }
}

declare global {
  interface HTMLElementEventMap {
    'course-act': ActEvent;
  }
}
