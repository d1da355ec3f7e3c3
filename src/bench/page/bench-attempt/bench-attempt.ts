/** Who learns, how the LMS launches the course, and launching it. */
import { LitElement, css, html, type TemplateResult } from 'lit';
import { base } from '../../../player/theme/base.js';
import { modes, type Attempt, type Settings } from '../../lms/attempt.js';
import { LaunchEvent, SettingsEvent } from '../events.js';
import { bench } from '../styles.js';

export class BenchAttempt extends LitElement {
  static override properties = { attempt: { attribute: false }, launched: { attribute: false } };
  static override styles = [
    base,
    bench,
    css`
      .fields {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: var(--s2) var(--s3);
      }
      .tick {
        grid-column: 2;
        display: flex;
        align-items: center;
        gap: var(--s2);
      }
    `,
  ];

  declare attempt: Attempt;
  /** The settings that the running session was launched with. */
  declare launched: Settings;

  protected override render(): TemplateResult {
    const { settings, number } = this.attempt;
    return html`<section class="panel" aria-labelledby="title">
      <div class="head">
        <h2 id="title">Attempt ${number}</h2>
        <p class="quiet" role="status">${this.#pending() ? 'Takes effect at the next launch.' : ''}</p>
      </div>
      <div class="fields">
        <label for="learner">Learner</label>
        <input id="learner" type="text" autocomplete="off" .value=${settings.learner} @change=${this.#renamed} />
        <label for="mode">Mode</label>
        <select id="mode" @change=${this.#modeChosen}>
          ${modes.map((mode) => html`<option value=${mode} ?selected=${mode === settings.mode}>${mode}</option>`)}
        </select>
        <label class="tick">
          <input type="checkbox" .checked=${settings.credit} @change=${this.#creditSet} />
          For credit
        </label>
      </div>
      <div class="row">
        <button class="primary" @click=${() => this.dispatchEvent(new LaunchEvent('same'))}>Relaunch</button>
        <button @click=${() => this.dispatchEvent(new LaunchEvent('new'))}>New attempt</button>
      </div>
    </section>`;
  }

  #pending(): boolean {
    const { settings } = this.attempt;
    const { learner, mode, credit } = this.launched;
    return learner !== settings.learner || mode !== settings.mode || credit !== settings.credit;
  }

  #change(change: Partial<Settings>): void {
    this.dispatchEvent(new SettingsEvent({ ...this.attempt.settings, ...change }));
  }

  #renamed({ currentTarget }: Event): void {
    if (currentTarget instanceof HTMLInputElement) this.#change({ learner: currentTarget.value });
  }

  #modeChosen({ currentTarget }: Event): void {
    const chosen = currentTarget instanceof HTMLSelectElement ? currentTarget.value : '';
    const mode = modes.find((one) => one === chosen);
    if (mode) this.#change({ mode });
  }

  #creditSet({ currentTarget }: Event): void {
    if (currentTarget instanceof HTMLInputElement) this.#change({ credit: currentTarget.checked });
  }
}

customElements.define('bench-attempt', BenchAttempt);
