/** One question of the form: its setting, its stem, and the control for its kind. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Response } from '../../course/response.js';
import type { ItemText } from '../../course/text.js';
import type { Item, ItemId, Key } from '../../course/types.js';
import { itemControl } from '../item-control.js';
import { PlayerElement } from '../player-element.js';
import { icon } from '../theme/icons.js';
import { fill } from '../strings/fill.js';

export class QuizItem extends PlayerElement {
  static override properties = [
    'item',
    'text',
    'order',
    'response',
    'number',
    'of',
    'flagged',
    'previous',
    'following',
  ];

  declare item: Item;
  declare text: ItemText;
  declare order: readonly Key[];
  declare response: Response;
  /** From 1. */
  declare number: number;
  declare of: number;
  declare flagged: boolean;
  declare previous: ItemId | null;
  declare following: ItemId | null;

  protected override render(): TemplateResult {
    const { item, text, words, flagged, previous, following } = this;
    const turn = (to: ItemId | null) => () => this.act({ type: 'turnedTo', item: to });
    return html`<div class="stack">
      <div class="row top">
        <p class="label">${fill(words.itemOf, { n: this.number, of: this.of })}</p>
        <button
          class="link"
          aria-pressed=${flagged}
          @click=${() => this.act({ type: 'flagged', item: item.id, on: !flagged })}
        >
          ${icon('flag')} ${words.flag}
        </button>
      </div>
      <div class="question" data-arrive="item unit" tabindex="-1" role="group" aria-labelledby="number stem">
        <p class="label">
          <span id="number" class="hidden">${fill(words.itemOf, { n: this.number, of: this.of })}</span>
          ${words.itemTypes[text.type]}${item.source === 'beyond' ? html` · <span class="tag">${words.beyond}</span>` : nothing}
        </p>
        ${text.setting ? html`<p class="aside">${text.setting}</p>` : nothing}
        <h1 id="stem">${text.stem}</h1>
      </div>
      ${itemControl(this)}
      <div class="row way">
        ${previous ? html`<button @click=${turn(previous)}>${words.previous}</button>` : nothing}
        ${following ? html`<button class="primary" @click=${turn(following)}>${words.following}</button>` : nothing}
        <button class=${following ? 'overview' : 'primary overview'} @click=${turn(null)}>${words.overview}</button>
      </div>
    </div>`;
  }
}

customElements.define('quiz-item', QuizItem);
