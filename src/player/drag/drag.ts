/**
 * Dragging by pointer, and tap by tap, for an element whose native controls already do all of it: this is a second way, and
 * hidden from assistive technology (WCAG 2.5.7 is met by the controls). In its template, a grip has `data-drag` (what is
 * moved) and stands in an `li` or `fieldset`, which follows the pointer; a place has `data-drop`. Only grips take touches from
 * scrolling.
 */
import { html, type TemplateResult } from 'lit/html.js';
import type { Key } from '../../course/types.js';

/** `after`: dropped on the lower half of the place. */
type Dropped = (key: Key, place: string, after: boolean) => void;

interface Held {
  readonly grip: HTMLElement;
  readonly card: HTMLElement;
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

export const grip = (key: Key): TemplateResult => html`<i class="grip" data-drag=${key} aria-hidden="true"></i>`;

/** Pixels that a finger may stray in a tap. */
const slack = 6;
/** Pixels from the edge of the window within which it scrolls along. */
const edge = 40;

export class Drag {
  readonly #host: HTMLElement;
  readonly #dropped: Dropped;
  #held: Held | null = null;
  /** Tapped, and waiting for its place. */
  #picked: HTMLElement | null = null;
  #over: HTMLElement | null = null;

  constructor(host: HTMLElement, dropped: Dropped) {
    this.#host = host;
    this.#dropped = dropped;
    host.addEventListener('pointerdown', this.#down);
    host.addEventListener('pointermove', this.#move);
    host.addEventListener('pointerup', this.#up);
    host.addEventListener('pointercancel', this.#letGo);
    host.addEventListener('click', this.#tapped);
  }

  /** Escape puts back what is held or picked, wherever focus is. */
  #listen(on: boolean): void {
    const { ownerDocument } = this.#host;
    if (on) ownerDocument.addEventListener('keydown', this.#key);
    else ownerDocument.removeEventListener('keydown', this.#key);
  }

  #key = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#letGo();
  };

  #down = (event: PointerEvent): void => {
    const grip = (event.target as Element).closest<HTMLElement>('[data-drag]');
    const card = grip?.closest<HTMLElement>('li, fieldset');
    if (!grip || !card || event.button !== 0 || this.#held) return;
    grip.setPointerCapture(event.pointerId);
    this.#listen(true);
    this.#held = { grip, card, x: event.pageX, y: event.pageY, moved: false };
  };

  #move = ({ pageX, pageY, clientX, clientY }: PointerEvent): void => {
    const held = this.#held;
    if (!held) return;
    const [x, y] = [pageX - held.x, pageY - held.y];
    if (!held.moved && Math.hypot(x, y) < slack) return;
    held.moved = true;
    this.#pick(null);
    held.card.toggleAttribute('data-lifted', true);
    held.card.style.translate = `${x}px ${y}px`;
    this.#aim(this.#at(clientX, clientY));
    if (clientY < edge) scrollBy(0, -edge / 4);
    if (clientY > innerHeight - edge) scrollBy(0, edge / 4);
  };

  #up = ({ clientX, clientY }: PointerEvent): void => {
    const held = this.#held;
    if (!held) return;
    const { grip, moved } = held;
    const place = this.#at(clientX, clientY);
    const picked = this.#picked;
    this.#letGo();
    if (moved) this.#drop(grip, place, clientY);
    else if (picked && picked !== grip && place) this.#drop(picked, place, clientY);
    else if (picked !== grip) this.#pick(grip);
  };

  /** A place is tapped. Controls in it stay what they are. */
  #tapped = ({ target, clientY }: MouseEvent): void => {
    const element = target as Element;
    const picked = this.#picked;
    if (!picked || element.closest('[data-drag]')) return;
    this.#pick(null);
    if (!element.closest('button, label')) this.#drop(picked, element.closest<HTMLElement>('[data-drop]'), clientY);
  };

  #drop(grip: HTMLElement, place: HTMLElement | null, y: number): void {
    const { drag } = grip.dataset;
    if (!place || drag === undefined) return;
    const { top, height } = place.getBoundingClientRect();
    this.#dropped(drag as Key, place.dataset.drop ?? '', y > top + height / 2);
  }

  #letGo = (): void => {
    const card = this.#held?.card;
    // Asked first, since Chromium leaves an empty attribute where the style was never read back.
    if (card?.hasAttribute('style')) card.removeAttribute('style');
    card?.removeAttribute('data-lifted');
    this.#held = null;
    this.#aim(null);
    this.#pick(null);
    this.#listen(false);
  };

  #pick(grip: HTMLElement | null): void {
    this.#picked?.closest('li, fieldset')?.removeAttribute('data-picked');
    grip?.closest('li, fieldset')?.toggleAttribute('data-picked', true);
    this.#picked = grip;
    if (grip) this.#listen(true);
  }

  #aim(place: HTMLElement | null): void {
    this.#over?.removeAttribute('data-over');
    place?.toggleAttribute('data-over', true);
    this.#over = place;
  }

  #at(x: number, y: number): HTMLElement | null {
    const place = this.#host.ownerDocument.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]');
    return place && this.#host.contains(place) ? place : null;
  }
}
