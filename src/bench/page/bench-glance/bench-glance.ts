/** How the attempt stands, at a glance. */
import { LitElement, css, html, svg, type TemplateResult } from 'lit';
import { base } from '../../../player/theme/base.js';
import type { View } from '../../lms/embedded-lms.js';
import type { Standard } from '../../lms/standard.js';
import { clockTime } from '../clock-time.js';
import { bench } from '../styles.js';

export class BenchGlance extends LitElement {
  static override properties = { view: { attribute: false }, standard: { attribute: false } };
  static override styles = [
    base,
    bench,
    css`
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s4);
        margin: 0;
      }
      dt {
        color: var(--wall-quiet);
      }
      dd {
        margin: 0;
        font-size: 1rem;
        font-weight: 600;
        color: var(--wall-ink);
        font-variant-numeric: tabular-nums;
      }
      .status {
        color: var(--lamp);
      }
      svg {
        display: block;
        inline-size: 8rem;
        block-size: 0.3rem;
        margin-block-start: 0.15rem;
      }
      .whole {
        fill: var(--wall-high);
      }
      .part {
        fill: var(--lamp);
      }
      @media (forced-colors: active) {
        .whole {
          fill: GrayText;
        }
      }
    `,
  ];

  declare view: View;
  declare standard: Standard;

  protected override render(): TemplateResult {
    const { status, score, sessionTime, suspendData, interactions } = this.standard.glance(this.view.model);
    const most = this.standard.longestSuspendData;
    return html`<dl>
      ${this.#fact('Status', status || 'none yet', 'status')} ${this.#fact('Score', score || '–')}
      ${this.#fact('Session time', sessionTime || '–')}
      <div>
        <dt>Suspend data</dt>
        <dd>${suspendData} of ${most}${this.#bar(suspendData / most)}</dd>
      </div>
      ${this.#fact('Interactions', String(interactions))} ${this.#fact('Stored', this.#stored())}
    </dl>`;
  }

  #fact(name: string, value: string, kind = ''): TemplateResult {
    return html`<div>
      <dt>${name}</dt>
      <dd class=${kind}>${value}</dd>
    </div>`;
  }

  #bar(share: number): TemplateResult {
    const width = Math.min(100, share * 100);
    return html`<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect class="whole" width="100" height="4" /><rect class="part" width=${width} height="4" />`}
    </svg>`;
  }

  #stored(): string {
    const { unstored, attempt } = this.view;
    const when = attempt.storedAt === null ? 'nothing yet' : clockTime(attempt.storedAt);
    return unstored === 0 ? when : `${when}, ${unstored} not yet`;
  }
}

customElements.define('bench-glance', BenchGlance);
