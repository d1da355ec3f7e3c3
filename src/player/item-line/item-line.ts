/** Find the line: a transcript whose lines can be chosen. */
import { html, type TemplateResult } from 'lit/html.js';
import { choose } from '../../course/response.js';
import type { ChoiceItem } from '../../course/types.js';
import { ItemElement } from '../item-element.js';

export class ItemLine extends ItemElement {
  declare item: ChoiceItem;

  protected override render(): TemplateResult {
    return html`<div class="options" role="radiogroup" aria-label=${this.text.stem}>
      ${this.order.map(
        (key) =>
          html`<label>
            <input
              type="radio"
              name="line"
              .checked=${this.response === choose(key)}
              @change=${() => this.answer(choose(key))}
            />
            <span
              ><span class="speaker">${this.text.options[key]?.speaker}</span>
              <span class="words">${this.option(key)}</span></span
            >
          </label>`,
      )}
    </div>`;
  }
}

customElements.define('item-line', ItemLine);
