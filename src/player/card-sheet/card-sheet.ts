/** The pocket card: the conversation on one page. */
import { html, type TemplateResult } from 'lit/html.js';
import type { CardText } from '../../course/text.js';
import { SheetElement } from '../sheet-element.js';

export class CardSheet extends SheetElement {
  declare text: CardText;

  protected override render(): TemplateResult {
    const { text, words, course } = this;
    return this.sheet(
      null,
      html`<h2>${text.title}</h2>
        <ol class="steps">
          ${text.steps.map(
            ({ title, say, mind }) =>
              html`<li>
                <h3>${title}</h3>
                <p class="say"><q>${say}</q></p>
                <p class="mind">${mind}</p>
              </li>`,
          )}
        </ol>
        <div class="halves">
          <div>
            <h3>${words.card.rather}</h3>
            <ul>
              ${text.nots.map((not) => html`<li>${not}</li>`)}
            </ul>
          </div>
          <div>
            <h3>${words.card.deeper}</h3>
            <div .innerHTML=${text.gateHtml}></div>
            <p class="reminder">${text.reminder}</p>
          </div>
        </div>
        <p class="source">${course.title}</p>`,
    );
  }
}

customElements.define('card-sheet', CardSheet);
