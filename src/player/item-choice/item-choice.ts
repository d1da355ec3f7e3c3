/** One right option. */
import { html, type TemplateResult } from 'lit/html.js';
import { choose } from '../../course/response.js';
import type { ChoiceItem } from '../../course/types.js';
import { ItemElement } from '../item-element.js';

export class ItemChoice extends ItemElement {
  declare item: ChoiceItem;

  protected override render(): TemplateResult {
    return html`<div class="options" role="radiogroup" aria-label=${this.text.stem}>
      ${this.order.map(
        (key) =>
          html`<label>
            <input
              type="radio"
              name="option"
              .checked=${this.response === choose(key)}
              @change=${() => this.answer(choose(key))}
            />
            <span>${this.option(key)}</span>
          </label>`,
      )}
    </div>`;
  }
}

customElements.define('item-choice', ItemChoice);
