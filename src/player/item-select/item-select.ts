/** Every right option and no other. */
import { html, type TemplateResult } from 'lit/html.js';
import { chosen, toggled } from '../../course/response.js';
import type { SelectItem } from '../../course/types.js';
import { ItemElement } from '../item-element.js';

export class ItemSelect extends ItemElement {
  declare item: SelectItem;

  protected override render(): TemplateResult {
    const { item, response } = this;
    const on = chosen(response);
    return html`<div class="options" role="group" aria-label=${this.text.stem}>
      ${this.order.map(
        (key) =>
          html`<label>
            <input
              type="checkbox"
              .checked=${on.includes(key)}
              @change=${() => this.answer(toggled(item, response, key))}
            />
            <span>${this.option(key)}</span>
          </label>`,
      )}
    </div>`;
  }
}

customElements.define('item-select', ItemSelect);
