/** All questions of the form at a glance, and the door to handing in: never by surprise. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ItemText } from '../../course/text.js';
import type { ItemId } from '../../course/types.js';
import { PlayerElement } from '../player-element.js';
import { icon } from '../theme/icons.js';
import { fill } from '../strings/fill.js';

export interface OverviewEntry {
  readonly id: ItemId;
  readonly status: 'answered' | 'started' | 'open';
  readonly flagged: boolean;
  readonly text: ItemText | undefined;
}

export class QuizOverview extends PlayerElement {
  static override properties = ['entries', 'confirming'];

  declare entries: readonly OverviewEntry[];
  declare confirming: boolean;

  protected override render(): TemplateResult {
    const { entries, words } = this;
    const open = entries.filter(({ status }) => status !== 'answered');
    const [first] = open;
    return html`<div class="stack">
      <h1 data-arrive="overview unit" tabindex="-1">${words.overviewTitle}</h1>
      <p>${first ? fill(words.stillOpen, { n: open.length }) : words.allAnswered}</p>
      <div class="row">
        ${
          first
            ? html`<button class="primary" @click=${() => this.#turnTo(first.id)}>${words.firstOpen}</button>`
            : this.confirming
              ? html`<div class="card stack" role="group" aria-labelledby="sure">
                  <p id="sure" tabindex="-1">${words.confirm}</p>
                  <div class="row">
                    <button class="primary" @click=${() => this.act({ type: 'submitted' })}>${words.confirmYes}</button>
                    <button @click=${() => this.#confirm(false)}>${words.confirmNo}</button>
                  </div>
                </div>`
              : html`<button id="submit" class="primary" @click=${() => this.#confirm(true)}>${words.submit}</button>`
        }
      </div>
      <ol>
        ${entries.map((entry, i) => this.#entry(entry, i))}
      </ol>
    </div>`;
  }

  #entry({ id, status, flagged, text }: OverviewEntry, i: number): TemplateResult {
    const { words } = this;
    return html`<li>
      <button class=${status} @click=${() => this.#turnTo(id)}>
        <b>${i + 1}</b>
        <span class="status">${status === 'answered' ? icon('sound') : nothing} ${words[status]}</span>
        ${flagged ? html`<span class="flagged">${icon('flag')} ${words.flagged}</span>` : nothing}
        <span class="stem">${text?.setting} ${text?.stem}</span>
      </button>
    </li>`;
  }

  #turnTo(item: ItemId): void {
    this.act({ type: 'turnedTo', item });
  }

  async #confirm(on: boolean): Promise<void> {
    this.confirming = on;
    await this.updateComplete;
    this.querySelector<HTMLElement>(on ? '#sure' : '#submit')?.focus();
  }
}

customElements.define('quiz-overview', QuizOverview);
