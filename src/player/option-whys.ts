/** Every option of an item and what it would do, once that may be known. */
import { html, type TemplateResult } from 'lit/html.js';
import type { ItemText } from '../course/text.js';
import type { Key } from '../course/types.js';

export const optionWhys = (text: ItemText, order: readonly Key[]): TemplateResult =>
  html`<dl class="whys">
    ${order.map(
      (key) =>
        html`<dt>${text.options[key]?.text}</dt>
          <dd>${text.options[key]?.why}</dd>`,
    )}
  </dl>`;
