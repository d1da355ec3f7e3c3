/** Put in order: press what comes next; then move, or take out; or drag. Focus stays with what was moved. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chosen, placed } from '../../course/response.js';
import type { Key, OrderItem } from '../../course/types.js';
import { Drag, grip } from '../drag/drag.js';
import { ItemElement } from '../item-element.js';
import type { Changed } from '../player-element.js';
import type { Extras } from '../strings/extras.en.js';
import type { Strings } from '../strings/en.js';
import { icon } from '../theme/icons.js';
import { fill } from '../strings/fill.js';

type Move = 'up' | 'down' | 'out' | 'place';

export class ItemOrder extends ItemElement {
  declare words: Strings & Extras;
  #moved: { readonly key: Key; readonly move: Move } | null = null;

  /** Puts `key` into place `to` of the order, or takes it out (null). */
  #put(key: Key, to: number | null, move: Move): void {
    const others = chosen(this.response).filter((one) => one !== key);
    this.#moved = { key, move };
    this.answer(
      placed(to === null ? others : [...others.slice(0, to), key, ...others.slice(to)]),
      to === null ? this.words.takenOut : fill(this.words.movedTo, { n: to + 1, of: this.order.length }),
    );
  }

  declare item: OrderItem;

  constructor() {
    super();
    new Drag(this, (key, place, after) => this.#drop(key, place, after));
  }

  /** Onto another option: takes its place; one that was not placed yet goes before or after it. */
  #drop(key: Key, place: string, after: boolean): void {
    const order = chosen(this.response);
    const from = order.indexOf(key);
    const at = order.findIndex((one) => one === place);
    if (place === 'out') {
      if (from >= 0) this.#put(key, null, 'out');
    } else if (place === 'end') this.#put(key, from < 0 ? order.length : order.length - 1, 'place');
    else if (at >= 0 && at !== from) this.#put(key, from < 0 && after ? at + 1 : at, 'place');
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const order = chosen(this.response);
    const rest = this.order.filter((key) => !order.includes(key));
    return html`<h2 id="so-far" class="label">${words.orderSoFar}</h2>
      <p class="quiet small">${words.drag}</p>
      <ol aria-labelledby="so-far" data-drop="end">
        ${order.map(
          (key, i) =>
            html`<li data-drop=${key}>
              ${grip(key)}<b>${i + 1}</b><span>${this.option(key)}</span>
              <span class="moves" role="group" aria-label=${fill(words.movedTo, { n: i + 1, of: this.order.length })}>
                ${this.#button(key, 'up', i > 0 ? i - 1 : undefined)}
                ${this.#button(key, 'down', i < order.length - 1 ? i + 1 : undefined)} ${this.#button(key, 'out', null)}
              </span>
            </li>`,
        )}
        ${order.length === 0 ? html`<li class="empty">${words.orderEmpty}</li>` : nothing}
      </ol>
      ${
        rest.length
          ? html`<h2 id="rest" class="label">${words.orderRest}</h2>
              <ol class="rest" aria-labelledby="rest" data-drop="out">
                ${rest.map(
                  (key) =>
                    html`<li>
                      ${grip(key)}
                      <button id=${`place-${key}`} @click=${() => this.#put(key, order.length, 'place')}>
                        ${this.option(key)}
                      </button>
                    </li>`,
                )}
              </ol>`
          : nothing
      }`;
  }

  #button(key: Key, move: 'up' | 'down' | 'out', to: number | null | undefined): TemplateResult {
    return html`<button
      id=${`${move}-${key}`}
      aria-label=${fill(this.words[move === 'out' ? 'takeOut' : move], { text: this.option(key) })}
      ?disabled=${to === undefined}
      @click=${() => to !== undefined && this.#put(key, to, move)}
    >
      ${icon(move)}
    </button>`;
  }

  /** After a move, focus is on the same button of the same option, or on the nearest thing that can be pressed next. */
  protected override updated(changed: Changed): void {
    const moved = this.#moved;
    if (!moved || !changed.has('response')) return;
    this.#moved = null;
    const { key, move } = moved;
    const next = this.querySelector<HTMLElement>('.rest button')?.id;
    const wanted =
      move === 'place'
        ? [next, `up-${key}`, `out-${key}`]
        : [`${move}-${key}`, `up-${key}`, `down-${key}`, `place-${key}`];
    for (const id of wanted) {
      const target = id ? this.querySelector<HTMLButtonElement>(`#${id}`) : null;
      if (!target || target.disabled) continue;
      target.focus();
      // It may have had the focus already, and be elsewhere now.
      target.scrollIntoView({ block: 'nearest' });
      return;
    }
  }
}

customElements.define('item-order', ItemOrder);
