/** Each reply is judged: sound, or a don't; by radio buttons, or dragged into one of two places. */
import { html, type TemplateResult } from 'lit/html.js';
import { judged, judgementOf, type Judgement } from '../../course/response.js';
import type { Key, SortItem } from '../../course/types.js';
import { Drag, grip } from '../drag/drag.js';
import { ItemElement } from '../item-element.js';
import type { Extras } from '../strings/extras.en.js';
import type { Strings } from '../strings/en.js';

export class ItemSort extends ItemElement {
  declare item: SortItem;
  declare words: Strings & Extras;

  constructor() {
    super();
    new Drag(this, (key, place) => {
      const mark: Judgement = place === '+' ? '+' : '-';
      this.answer(judged(this.item, this.response, key, mark), mark === '+' ? this.words.sound : this.words.dont);
    });
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<p class="quiet small">${words.drag}</p>
      <div class="zones" aria-hidden="true">${this.#zone('+', words.sound)}${this.#zone('-', words.dont)}</div>
      <div class="options" role="group" aria-label=${this.text.stem}>
        ${this.order.map(
          (key) =>
            html`<fieldset>
              <legend>${grip(key)}<span>${this.option(key)}</span></legend>
              <div class="marks">${this.#mark(key, '+', this.words.sound)}${this.#mark(key, '-', this.words.dont)}</div>
            </fieldset>`,
        )}
      </div>`;
  }

  #zone(mark: Judgement, label: string): TemplateResult {
    const n = this.order.filter((key) => judgementOf(this.response, key) === mark).length;
    return html`<div data-drop=${mark}>${label} <b>${n}</b></div>`;
  }

  #mark(key: Key, mark: Judgement, label: string): TemplateResult {
    const { item, response } = this;
    return html`<label>
      <input
        type="radio"
        name=${key}
        .checked=${judgementOf(response, key) === mark}
        @change=${() => this.answer(judged(item, response, key, mark))}
      />
      <span>${label}</span>
    </label>`;
  }
}

customElements.define('item-sort', ItemSort);
