/** The control for an item's kind. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Response } from '../course/response.js';
import type { ItemText } from '../course/text.js';
import type { Item, Key } from '../course/types.js';
import './item-choice/item-choice.js';
import './item-line/item-line.js';
import './item-match/item-match.js';
import './item-order/item-order.js';
import './item-select/item-select.js';
import './item-sort/item-sort.js';
import type { Strings } from './strings/en.js';

interface Parts {
  readonly words: Strings;
  readonly item: Item;
  readonly text: ItemText;
  /** Options as shown. */
  readonly order: readonly Key[];
  readonly response: Response;
}

export function itemControl({ words, item, text, order, response }: Parts): TemplateResult {
  switch (item.kind) {
    case 'choice':
      return html`<item-choice
        .words=${words}
        .item=${item}
        .text=${text}
        .order=${order}
        .response=${response}
      ></item-choice>`;
    case 'line':
      return html`<item-line
        .words=${words}
        .item=${item}
        .text=${text}
        .order=${order}
        .response=${response}
      ></item-line>`;
    case 'select':
      return html`<item-select
        .words=${words}
        .item=${item}
        .text=${text}
        .order=${order}
        .response=${response}
      ></item-select>`;
    case 'sort':
      return html`<item-sort
        .words=${words}
        .item=${item}
        .text=${text}
        .order=${order}
        .response=${response}
      ></item-sort>`;
    case 'order':
      return html`<item-order
        .words=${words}
        .item=${item}
        .text=${text}
        .order=${order}
        .response=${response}
      ></item-order>`;
    case 'match':
      return html`<item-match
        .words=${words}
        .item=${item}
        .text=${text}
        .order=${order}
        .response=${response}
      ></item-match>`;
  }
}
