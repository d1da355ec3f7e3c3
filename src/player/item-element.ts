/** What all kinds of items have in common: they show options in a given order and offer a new response. They keep nothing. */
import type { Response } from '../course/response.js';
import type { ItemText } from '../course/text.js';
import type { Item, Key } from '../course/types.js';
import { PlayerElement } from './player-element.js';

export abstract class ItemElement extends PlayerElement {
  static override properties = ['item', 'text', 'order', 'response'];

  abstract item: Item;
  declare text: ItemText;
  /** Options as shown. */
  declare order: readonly Key[];
  declare response: Response;

  protected answer(response: Response, say?: string): void {
    this.act({ type: 'answered', item: this.item.id, response }, say);
  }

  protected option(key: Key): string {
    return this.text.options[key]?.text ?? '';
  }
}
