/** What a reply was and why it landed as it did: a verdict in words and shape, foldable, after the consequence. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Verdict } from '../../course/types.js';
import { PlayerElement } from '../player-element.js';
import { icon } from '../theme/icons.js';

export class ReplyRationale extends PlayerElement {
  static override properties = ['verdict', 'points', 'why', 'open'];

  declare verdict: Verdict;
  /** Teaching points in words. */
  declare points: readonly string[];
  declare why: string;
  declare open: boolean;

  protected override render(): TemplateResult {
    return html`<details class=${this.verdict} ?open=${this.open}>
      <summary>${icon(this.verdict)}${this.words.verdicts[this.verdict]}</summary>
      <p>${this.why}</p>
      ${
        this.points.length
          ? html`<ul>
              ${this.points.map((point) => html`<li>${point}</li>`)}
            </ul>`
          : nothing
      }
    </details>`;
  }
}

customElements.define('reply-rationale', ReplyRationale);
