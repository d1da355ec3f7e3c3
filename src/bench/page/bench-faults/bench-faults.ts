/** The LMS's bad days, each a switch that acts at once. */
import { LitElement, css, html, type TemplateResult } from 'lit';
import { base } from '../../../player/theme/base.js';
import { faultIds, faults, type FaultId } from '../../lms/faults.js';
import { FaultEvent } from '../events.js';
import { bench } from '../styles.js';

export class BenchFaults extends LitElement {
  static override properties = { on: { attribute: false } };
  static override styles = [
    base,
    bench,
    css`
      li {
        display: flex;
        align-items: center;
        gap: var(--s2);
      }
      label {
        flex: 1;
        padding-block: 0.15rem;
        cursor: pointer;
      }
    `,
  ];

  declare on: ReadonlySet<FaultId>;

  protected override render(): TemplateResult {
    return html`<section class="panel" aria-labelledby="title">
      <div class="head">
        <h2 id="title">Faults</h2>
        <p class=${this.on.size > 0 ? 'wrong' : 'quiet'}>${this.on.size > 0 ? `${this.on.size} on` : 'all off'}</p>
      </div>
      <ul>
        ${faultIds.map((id) => this.#fault(id))}
      </ul>
    </section>`;
  }

  #fault(id: FaultId): TemplateResult {
    return html`<li>
      <input id=${id} type="checkbox" role="switch" .checked=${this.on.has(id)} @change=${this.#switched} />
      <label for=${id}>${faults[id].title}</label>
    </li>`;
  }

  #switched({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const { id: chosen, checked } = currentTarget;
    const id = faultIds.find((one) => one === chosen);
    if (id) this.dispatchEvent(new FaultEvent(id, checked));
  }
}

customElements.define('bench-faults', BenchFaults);
