/** The replies on offer, as sentences one would say. A worked scene has one, to be watched. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ReplyText } from '../../course/text.js';
import type { Key, Reply } from '../../course/types.js';
import { PlayerElement } from '../player-element.js';

export class ReplyChoice extends PlayerElement {
  static override properties = ['replies', 'texts', 'worked'];

  declare replies: readonly Reply[];
  declare texts: Readonly<Record<Key, ReplyText>>;
  declare worked: boolean;

  protected override render(): TemplateResult {
    return this.worked ? this.#watched() : this.#offered();
  }

  #watched(): TemplateResult {
    const { words } = this;
    const [reply] = this.replies;
    const text = reply && this.texts[reply.key];
    if (!reply || !text) return html``;
    return html`<h3>${words.watch}</h3>
      <p class="said watched ${text.act ? 'act' : ''}">${text.act ? text.say : html`<q>${text.say}</q>`}</p>
      <button class="primary" aria-keyshortcuts="1" @click=${() => this.act({ type: 'replied', reply: reply.key })}>
        ${words.next}
      </button>`;
  }

  #offered(): TemplateResult {
    return html`<h3 id="ask">${this.words.whatDoYouSay}</h3>
      <ol aria-labelledby="ask">
        ${this.replies.map(({ key }, i) => {
          const text = this.texts[key];
          const digit = i < 9 ? `${i + 1}` : nothing;
          return html`<li>
            <button
              class=${text?.act ? 'act' : ''}
              aria-keyshortcuts=${digit}
              @click=${() => this.act({ type: 'replied', reply: key })}
            >
              <span class="numeral" aria-hidden="true">${digit}</span>
              <span>${text?.act ? text.say : html`<q>${text?.say}</q>`}</span>
            </button>
          </li>`;
        })}
      </ol>`;
  }
}

customElements.define('reply-choice', ReplyChoice);
