/** Something to read; where it asks for it, with the choice of profession and quick checks. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { noResponse } from '../../course/response.js';
import type { PageState } from '../../course/state.js';
import type { PageText } from '../../course/text.js';
import type { Page, Profession } from '../../course/types.js';
import { professionChoice } from '../profession-choice.js';
import type { Strings } from '../strings/en.js';
import { UnitElement } from '../unit-element.js';

interface Shown {
  readonly unit: Page;
  readonly text: PageText;
  readonly own: PageState;
}

export class PageView extends UnitElement<Shown> {
  static override properties = ['profession'];

  declare profession: Profession;

  protected override render(): TemplateResult {
    const { unit, text, own, words, profession } = this;
    // Where none was chosen it is `other`, which whoever has gone on from here has let stand.
    const chosen = own.read || profession !== 'other' ? profession : null;
    return html`<article class="stack">
      ${this.heading()}
      <div class="prose" .innerHTML=${text.bodyHtml}></div>
      ${
        unit.asksProfession
          ? professionChoice(words, chosen, (one) => this.act({ type: 'professionChosen', profession: one }))
          : nothing
      }
      ${this.#checks()} ${this.goOn()}
    </article>`;
  }

  #checks(): TemplateResult | typeof nothing {
    const { unit, text, own, words, profession } = this;
    const items = Object.values(unit.checks);
    if (items.length === 0) return nothing;
    return html`<section class="stack">
      ${items.map((item) => {
        const itemText = text.checks[item.id];
        return itemText
          ? html`<page-check
              .words=${words}
              .item=${item}
              .text=${itemText}
              .given=${own.answers[item.id]?.response ?? noResponse}
              .profession=${profession}
            ></page-check>`
          : nothing;
      })}
    </section>`;
  }
}

customElements.define('page-view', PageView);

export const pageView = (words: Strings, { unit, text, own }: Shown, profession: Profession): TemplateResult =>
  html`<page-view .words=${words} .unit=${unit} .text=${text} .own=${own} .profession=${profession}></page-view>`;
