/** What all elements of the player have in common: words, acts, and drawing themselves anew when a property of theirs has changed. */
import { render } from 'lit/html.js';
import { ActEvent, type Act } from './act.js';
import type { Strings } from './strings/en.js';

/** How many elements are to be drawn, and what waits until none is. */
let undrawn = 0;
let waiting: (() => void)[] = [];

/** Runs `then` once every element is drawn, those that the drawing of others led to as well. */
export function whenDrawn(then: () => void): void {
  if (undrawn === 0) then();
  else waiting.push(then);
}

/** Properties that are new since an element was last drawn, and what they were before. */
export type Changed = ReadonlyMap<string, unknown>;

/** An event of a control that nothing is inside of, or nothing that counts: it comes from the very element that listens. */
export interface From<T extends HTMLElement> extends Event {
  readonly target: T;
}

/** A class of elements, ours or, above ours, the browser's. */
interface Made {
  readonly properties?: readonly string[];
  readonly prototype: object;
}

/**
 * Draws into itself, without a shadow root (see `styles.ts`), in a microtask after a property changed; several changes make one drawing.
 * A class names its properties in `properties`, and declares them; those of the classes above it are its own, too.
 */
export abstract class PlayerElement extends HTMLElement {
  static properties: readonly string[] = ['words'];

  declare words: Strings;
  readonly #values = new Map<string, unknown>();
  #changed = new Map<string, unknown>();
  #drawing: Promise<void> | undefined;
  #drawn = false;

  constructor() {
    super();
    for (let made: Made = new.target; made.properties; made = Object.getPrototypeOf(made) as Made)
      for (const name of made.properties) {
        if (Object.hasOwn(made.prototype, name)) continue;
        Object.defineProperty(made.prototype, name, {
          get(this: PlayerElement): unknown {
            return this.#values.get(name);
          },
          set(this: PlayerElement, value: unknown) {
            const before = this.#values.get(name);
            if (Object.is(value, before)) return;
            this.#values.set(name, value);
            if (!this.#changed.has(name)) this.#changed.set(name, before);
            this.requestUpdate();
          },
        });
      }
  }

  connectedCallback(): void {
    if (!this.#drawn) this.requestUpdate();
  }

  /** Resolves once what has changed is drawn. */
  get updateComplete(): Promise<void> {
    return this.#drawing ?? Promise.resolve();
  }

  requestUpdate(): void {
    if (this.#drawing || !(this.isConnected || this.#drawn)) return;
    undrawn += 1;
    this.#drawing = Promise.resolve(this.turn?.())
      .then(() => this.#draw())
      .finally(() => {
        undrawn -= 1;
        if (undrawn > 0) return;
        const due = waiting;
        waiting = [];
        for (const then of due) then();
      });
  }

  #draw(): void {
    this.willUpdate?.(this.#changed);
    const changed = this.#changed;
    this.#changed = new Map();
    render(this.render(), this, { host: this });
    this.#drawing = undefined;
    if (!this.#drawn) {
      this.#drawn = true;
      this.firstUpdated?.();
    }
    this.updated?.(changed);
  }

  protected abstract render(): unknown;

  /** What a drawing waits for; without it, for the end of what is running. */
  protected turn?(): Promise<unknown> | undefined;

  /** Before each drawing: what it sets is part of it. */
  protected willUpdate?(changed: Changed): void;

  /** After the first drawing. */
  protected firstUpdated?(): void;

  /** After each drawing: what it sets leads to another. */
  protected updated?(changed: Changed): void;

  protected act(act: Act, say?: string): void {
    this.dispatchEvent(new ActEvent(act, say));
  }
}
