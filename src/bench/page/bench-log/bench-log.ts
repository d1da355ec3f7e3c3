/** What course and LMS said to each other, newest first. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../../../player/theme/base.js';
import { filters, isError, select, type CallEntry, type Entry, type Filter, type NoteEntry } from '../../lms/log.js';
import { clockTime } from '../clock-time.js';
import { ClearLogEvent } from '../events.js';
import { longText } from '../long-text.js';
import { bench } from '../styles.js';
import { logStyles } from './bench-log.styles.js';

const PAGE = 200;
/** Milliseconds from which a call is worth a remark. */
const SLOW = 50;

export class BenchLog extends LitElement {
  static override properties = {
    entries: { attribute: false },
    filter: { state: true },
    search: { state: true },
    shown: { state: true },
  };
  static override styles = [base, bench, logStyles];

  declare entries: readonly Entry[];
  declare filter: Filter;
  declare search: string;
  /** How many are drawn at most. */
  declare shown: number;

  constructor() {
    super();
    this.filter = 'calls';
    this.search = '';
    this.shown = PAGE;
  }

  protected override render(): TemplateResult {
    const chosen = select(this.entries, this.filter, this.search);
    const older = chosen.length - this.shown;
    return html`<section class="panel">
      <div class="head">
        <h2 id="title">Calls</h2>
        <button class="link" @click=${() => this.dispatchEvent(new ClearLogEvent())}>Clear the log</button>
      </div>
      <div class="tools">
        <select aria-label="Which entries" @change=${this.#filtered}>
          ${Object.entries(filters).map(
            ([id, title]) => html`<option value=${id} ?selected=${id === this.filter}>${title}</option>`,
          )}
        </select>
        <input
          type="search"
          aria-label="Entries that contain"
          placeholder="find"
          .value=${this.search}
          @input=${this.#searched}
        />
      </div>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="title">
        ${chosen.length === 0 ? html`<p class="quiet">Nothing of this kind yet.</p>` : this.#list(chosen.slice(0, this.shown))}
        ${older > 0 ? html`<button @click=${() => (this.shown += PAGE)}>Show older (${older} more)</button>` : nothing}
      </div>
    </section>`;
  }

  #list(entries: readonly Entry[]): TemplateResult {
    return html`<ol>
      ${repeat(
        entries,
        ({ n }) => n,
        (entry) => (entry.kind === 'call' ? this.#call(entry) : this.#note(entry)),
      )}
    </ol>`;
  }

  #call(entry: CallEntry): TemplateResult {
    const { method, args, result, code, meaning, took, at } = entry;
    const [element = '', ...values] = args;
    const wrong = isError(entry);
    return html`<li class=${wrong ? 'bad' : ''}>
      <time>${clockTime(at)}</time>
      <div>
        <span class="method">${method}</span>
        ${element === '' ? nothing : html`<span class="value">${element}</span>`}
        ${values.map((value) => html`<span class="quiet">=</span> ${longText(value)}`)}
        <span class="quiet">→</span>
        ${result === null ? html`<span class="wrong">threw</span>` : longText(result === '' ? '“”' : result)}
        ${wrong ? html`<span class="wrong">${code} ${meaning}</span>` : nothing}
        ${took >= SLOW ? html`<span class="quiet">${Math.round(took)} ms</span>` : nothing}
      </div>
    </li>`;
  }

  #note({ text, tone, source, at }: NoteEntry): TemplateResult {
    return html`<li class="note ${tone === 'plain' ? '' : 'bad'}">
      <time>${clockTime(at)}</time>
      <div>
        ${source === 'course' ? html`<span class="method">Course</span>` : nothing}
        ${tone === 'plain' ? nothing : html`<span class="wrong">${tone}</span>`} ${longText(text)}
      </div>
    </li>`;
  }

  #filtered({ currentTarget }: Event): void {
    const chosen = currentTarget instanceof HTMLSelectElement ? currentTarget.value : '';
    if (Object.hasOwn(filters, chosen)) this.filter = chosen as Filter;
  }

  #searched({ currentTarget }: Event): void {
    if (currentTarget instanceof HTMLInputElement) this.search = currentTarget.value;
  }
}

customElements.define('bench-log', BenchLog);
