/** What the pages to print and keep have in common: what is on screen only, and the paper. */
import { html, type TemplateResult } from 'lit/html.js';
import type { SheetState } from '../course/state.js';
import type { CardText, CertificateText, PolicyText } from '../course/text.js';
import type { Sheet } from '../course/types.js';
import { UnitElement } from './unit-element.js';

export abstract class SheetElement extends UnitElement<{
  unit: Sheet;
  text: CardText | CertificateText | PolicyText;
  own: SheetState;
}> {
  /** `before`: the way to it, on screen only; `paper`: what is printed. */
  protected sheet(before: unknown, paper: TemplateResult): TemplateResult {
    return html`<article class="stack">
      <div class="screen stack">${this.heading()} ${before}</div>
      <section class="paper" aria-label=${this.text.title}>${paper}</section>
      <div class="screen row">
        <button @click=${() => print()}>${this.words.print}</button>
        ${this.goOn()}
      </div>
    </article>`;
  }
}
