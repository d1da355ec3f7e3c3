/** Each prompt gets one of the lettered reasons; a reason may serve twice, or not at all. By radio buttons, or dragged. */
import { html, type TemplateResult } from 'lit/html.js';
import { matched, matchOf } from '../../course/response.js';
import type { Key, MatchItem } from '../../course/types.js';
import { Drag, grip } from '../drag/drag.js';
import { ItemElement } from '../item-element.js';
import type { Extras } from '../strings/extras.en.js';
import type { Strings } from '../strings/en.js';
import { fill } from '../strings/fill.js';

const letter = (n: number): string => String.fromCharCode(65 + n);

export class ItemMatch extends ItemElement {
  declare item: MatchItem;
  declare words: Strings & Extras;

  constructor() {
    super();
    new Drag(this, (key, place) => {
      const prompt = this.item.prompts.find((one) => one === place);
      if (prompt) this.answer(matched(this.item, this.response, prompt, key), this.#named(key));
    });
  }

  protected override render(): TemplateResult {
    const { item, text, words } = this;
    return html`<h2 id="reasons" class="label">${words.matchReasons}</h2>
      <p class="quiet small">${words.drag}</p>
      <ol class="reasons" aria-labelledby="reasons">
        ${this.order.map((key, i) => html`<li>${grip(key)}<b>${letter(i)}</b><span>${this.option(key)}</span></li>`)}
      </ol>
      <div class="options">
        ${item.prompts.map(
          (prompt) =>
            html`<fieldset data-drop=${prompt}>
              <legend>${text.prompts?.[prompt]}</legend>
              <div class="marks">${this.order.map((key, i) => this.#letter(prompt, key, i))}</div>
            </fieldset>`,
        )}
      </div>`;
  }

  #named(key: Key): string {
    return fill(this.words.letterIs, { letter: letter(this.order.indexOf(key)), text: this.option(key) });
  }

  #letter(prompt: Key, key: Key, i: number): TemplateResult {
    const { item, response } = this;
    return html`<label>
      <input
        type="radio"
        name=${prompt}
        aria-label=${this.#named(key)}
        .checked=${matchOf(response, prompt) === key}
        @change=${() => this.answer(matched(item, response, prompt, key))}
      />
      <span>${letter(i)}</span>
    </label>`;
  }
}

customElements.define('item-match', ItemMatch);
