/**
 * The certificate. Without a provider it is one of completion and says nothing of credit. Licence number and state are typed in
 * for the paper only: they are neither stored nor sent.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CertificateText } from '../../course/text.js';
import type { Course } from '../../course/types.js';
import { SheetElement } from '../sheet-element.js';
import { fill } from '../strings/fill.js';
import { certificateId, spokenName } from './certificate-id.js';
import type { From } from '../player-element.js';

type Field = 'name' | 'licence' | 'state';

export class CertificateSheet extends SheetElement {
  static override properties = ['about', 'learner', 'at', 'score', 'typed'];

  declare text: CertificateText;
  declare about: Course;
  /** As the LMS gives the name. */
  declare learner: string;
  /** When the course was completed, in milliseconds since the epoch; null for today. */
  declare at: number | null;
  /** Percent; null where there is none. */
  declare score: number | null;
  declare typed: Readonly<Partial<Record<Field, string>>>;

  constructor() {
    super();
    this.typed = {};
  }

  get #name(): string {
    return this.typed.name ?? spokenName(this.learner);
  }

  protected override render(): TemplateResult {
    return this.sheet(
      html`<div class="prose" .innerHTML=${this.text.introHtml}></div>
        <div class="fields">
          ${this.#field('name', this.#name, 'name')} ${this.#field('licence', this.typed.licence ?? '', 'off')}
          ${this.#field('state', this.typed.state ?? '', 'off')}
        </div>`,
      this.#paper(),
    );
  }

  #field(field: Field, value: string, autocomplete: 'name' | 'off'): TemplateResult {
    return html`<label class="field"
      >${this.words.certificate[field]}
      <input
        autocomplete=${autocomplete}
        maxlength="60"
        .value=${value}
        @input=${({ target }: From<HTMLInputElement>) => (this.typed = { ...this.typed, [field]: target.value })}
      />
    </label>`;
  }

  #paper(): TemplateResult {
    const { about, course, score, typed } = this;
    const words = this.words.certificate;
    const { provider, language } = course;
    const date = new Date(this.at ?? Date.now());
    const licence = [typed.licence, typed.state]
      .map((part = '') => part.trim())
      .filter(Boolean)
      .join(', ');
    const credited =
      provider.name && provider.number && provider.statements.length && provider.creditType && provider.hours > 0;
    const row = (label: string, value: unknown): TemplateResult | typeof nothing =>
      value
        ? html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing;
    return html`<p class="kind">${words.heading}</p>
      <p>${words.certifies}</p>
      <p class="name">${this.#name}</p>
      ${licence ? html`<p class="licence">${fill(words.licenceIs, { licence })}</p>` : nothing}
      <p>${words.completed}</p>
      <h2>${course.title}</h2>
      <dl>
        ${row(words.date, date.toLocaleDateString(language, { dateStyle: 'long' }))}
        ${row(words.format, words.selfStudy)}
        ${row(words.score, provider.showScore && score !== null && `${Math.floor(score)} %`)}
        ${row(words.credit, credited && fill(words.hours, { hours: provider.hours, type: provider.creditType }))}
        ${row(words.author, provider.author)}
        ${row(words.provider, provider.name && html`${provider.name}${provider.address && html`<br />${provider.address}`}`)}
      </dl>
      ${
        credited
          ? html`<div class="statements">
              <p>${fill(words.number, { number: provider.number })}</p>
              ${provider.statements.map((statement) => html`<p>${statement}</p>`)}
            </div>`
          : nothing
      }
      <div class="foot">
        ${provider.signatory ? html`<p class="signature">${provider.signatory}<br />${words.signature}</p>` : nothing}
        <p class="id">
          ${words.id} ${certificateId(about.id, this.#name, date.toISOString().slice(0, 10))}<br />
          ${fill(words.version, { version: about.version })}
        </p>
      </div>`;
  }
}

customElements.define('certificate-sheet', CertificateSheet);
