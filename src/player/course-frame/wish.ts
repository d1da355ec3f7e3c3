/** What the learner asks of the player itself: nothing that changes where they stand in the course. */
export type Wish =
  | { readonly kind: 'exit' }
  /** Try again what could not be saved. */
  | { readonly kind: 'retry' }
  | { readonly kind: 'speak'; readonly language: string }
  /** A page beside the course; empty for back to it. */
  | { readonly kind: 'aside'; readonly aside: string }
  /** Text only, without pictures, or with them again. */
  | { readonly kind: 'bare'; readonly on: boolean }
  /** The learner looks away (`on`), or is back. */
  | { readonly kind: 'pause'; readonly on: boolean };

export class WishEvent extends Event {
  readonly wish: Wish;

  constructor(wish: Wish) {
    super('course-wish', { bubbles: true });
    this.wish = wish;
  }
}

declare global {
  interface HTMLElementEventMap {
    'course-wish': WishEvent;
  }
}
