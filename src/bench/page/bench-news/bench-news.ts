/** How the course folder stands: the newest save, and what is wrong with the content. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { base } from '../../../player/theme/base.js';
import type { News, ShownProblem } from '../../news.js';
import { clockTime } from '../clock-time.js';
import { bench } from '../styles.js';
import { newsStyles } from './bench-news.styles.js';

const some = (names: readonly string[]): string =>
  names.length <= 2 ? names.join(' and ') : `${names[0] ?? ''} and ${names.length - 1} other files`;

export class BenchNews extends LitElement {
  static override properties = { news: { attribute: false }, connected: { attribute: false } };
  static override styles = [base, bench, newsStyles];

  declare news: News;
  declare connected: boolean;

  protected override render(): TemplateResult {
    const { problems } = this.news;
    return html`<section class=${this.#kind()} aria-labelledby="title">
      <div class="told">
        <span class="mark"></span>
        <h2 id="title">Course folder</h2>
        <p role="status">${this.#told()}</p>
      </div>
      ${
        problems.length === 0
          ? nothing
          : html`<div class="scroll" tabindex="0" role="region" aria-label="Problems">
              <ol>
                ${problems.map((one) => this.#problem(one))}
              </ol>
            </div>`
      }
    </section>`;
  }

  get #failed(): boolean {
    return this.news.problems.some(({ severity }) => severity === 'error');
  }

  #kind(): string {
    if (this.news.doing !== '' || !this.connected) return 'busy';
    return this.#failed ? 'errors' : this.news.problems.length > 0 ? 'warnings' : '';
  }

  #told(): string {
    const { doing, changed, took, at, tally, build } = this.news;
    if (!this.connected) return 'The server does not answer. Is “npm start” still running?';
    if (doing !== '') return `${doing}…`;
    const found = tally === '' ? 'no problems' : tally;
    if (this.#failed) {
      const stays = build === '' ? 'There is nothing to show yet.' : 'The last good build stays on the bench.';
      return `${found[0]?.toUpperCase() ?? ''}${found.slice(1)}. ${stays}`;
    }
    if (changed.length === 0) return `Watched, ${found}. Save a file, and the change is here at once.`;
    return `${some(changed)} saved at ${clockTime(at)}, built in ${(took / 1000).toFixed(2)} s, ${found}.`;
  }

  #problem({ severity, place, words, excerpt }: ShownProblem): TemplateResult {
    return html`<li>
      <p>
        <span class="place">${place}</span>
        <span class=${severity === 'error' ? 'wrong' : 'warning'}>${severity}</span>
        ${words}
      </p>
      ${excerpt === '' ? nothing : html`<pre>${excerpt}</pre>`}
    </li>`;
  }
}

customElements.define('bench-news', BenchNews);
