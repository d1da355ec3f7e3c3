/** The learner writes a line of their own, compares it with two, and looks at what it did. Nothing of it leaves the device but the ticks. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PracticeState } from '../../course/state.js';
import type { PracticeText } from '../../course/text.js';
import type { Practice } from '../../course/types.js';
import { UnitElement } from '../unit-element.js';
import type { From } from '../player-element.js';

export class PracticeView extends UnitElement<{ unit: Practice; text: PracticeText; own: PracticeState }> {
  static override properties = ['comparing'];

  /** The model lines are on screen. */
  declare comparing: boolean;

  get #place(): string {
    return `practice/${this.unit.id}`;
  }

  async #compare(): Promise<void> {
    this.comparing = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#models')?.focus();
  }

  protected override render(): TemplateResult {
    const { text, words, own, device } = this;
    const shown = this.comparing || own.done || own.ticked.length > 0;
    return html`<article class="stack">
      ${this.heading()}
      <div class="prose said" .innerHTML=${text.settingHtml}></div>
      <div class="field">
        <label for="line">${text.ask}</label>
        <textarea
          id="line"
          rows="3"
          aria-describedby="device"
          .value=${device.recall(this.#place)}
          @input=${({ target }: From<HTMLTextAreaElement>) => device.keep(this.#place, target.value)}
        ></textarea>
        <p id="device" class="quiet small">${words.onDevice}</p>
      </div>
      ${shown ? this.#models() : html`<button @click=${() => void this.#compare()}>${words.compare}</button>`}
      ${this.goOn()}
    </article>`;
  }

  #models(): TemplateResult {
    const { unit, text, words, own } = this;
    return html`<section class="stack">
      <h2 id="models" tabindex="-1">${words.twoLines}</h2>
      ${text.models.map(
        ({ say, note }) =>
          html`<figure class="card">
            <blockquote class="said"><q>${say}</q></blockquote>
            <figcaption class="quiet small">${note}</figcaption>
          </figure>`,
      )}
      <fieldset>
        <legend><b>${words.checklist}</b></legend>
        <div class="options">
          ${unit.checks.map((key) =>
            text.checks[key]
              ? html`<label>
                  <input
                    type="checkbox"
                    .checked=${own.ticked.includes(key)}
                    @change=${({ target }: From<HTMLInputElement>) =>
                      this.act({ type: 'ticked', check: key, on: target.checked })}
                  />
                  <span>${text.checks[key]}</span>
                </label>`
              : nothing,
          )}
        </div>
      </fieldset>
    </section>`;
  }
}

customElements.define('practice-view', PracticeView);
