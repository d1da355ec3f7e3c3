/** Questions without a right answer. Free text stays on this device; earlier numbers are shown beside before it is handed in. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SurveyState } from '../../course/state.js';
import type { SurveyText } from '../../course/text.js';
import { scales, type Key, type Question, type Survey } from '../../course/types.js';
import { fill } from '../strings/fill.js';
import { UnitElement } from '../unit-element.js';
import type { From } from '../player-element.js';

export class SurveyView extends UnitElement<{ unit: Survey; text: SurveyText; own: SurveyState }> {
  static override properties = ['earlier', 'compared', 'asked'];

  /** Numbers of the survey that this one stands beside. */
  declare earlier: Readonly<Record<Key, number>> | null;
  /** The earlier numbers are on screen. */
  declare compared: boolean;
  /** It was handed in with answers missing. */
  declare asked: boolean;

  /** Required numbers that are still missing. */
  get #open(): readonly Question[] {
    const { given } = this.own;
    return this.unit.questions.filter(
      ({ key, scale, optional }) => !optional && scale !== 'words' && given[key] === undefined,
    );
  }

  async #handIn(): Promise<void> {
    const [first] = this.#open;
    this.asked = true;
    if (!first && (this.compared || !this.earlier)) {
      this.act({ type: 'handedIn' });
      return;
    }
    this.compared = !first;
    await this.updateComplete;
    this.querySelector<HTMLElement>(first ? `#question-${first.key} input` : '#beside')?.focus();
  }

  protected override render(): TemplateResult {
    const { unit, text, words, earlier, own, compared } = this;
    const open = this.#open.length;
    const beside = earlier && (compared || own.handedIn) && !open;
    return html`<article class="stack">
      ${this.heading()}
      <div class="prose" .innerHTML=${text.introHtml}></div>
      ${unit.questions.map((question) => this.#question(question))} ${beside ? this.#beside(earlier) : nothing}
      ${open && this.asked ? html`<p role="alert">${fill(words.ratingsOpen, { n: open })}</p>` : nothing}
      <button class="primary" @click=${() => void this.#handIn()}>${beside ? words.goOn : words.submit}</button>
    </article>`;
  }

  #question(question: Question): TemplateResult {
    const { key, scale, optional } = question;
    const { text, words, own, device } = this;
    const ask = html`${text.questions[key]}${optional ? html` <span class="quiet small">(${words.optional})</span>` : nothing}
    ${this.asked && this.#open.includes(question) ? html`<b class="still label">${words.toAnswer}</b>` : nothing}`;
    if (scale === 'confidence' || scale === 'agreement') return this.#scale(key, scale, ask);
    if (scale === 'words') {
      const place = `survey/${this.unit.id}/${key}`;
      return html`<div class="field">
        <label for="words-${key}">${ask}</label>
        <textarea
          id="words-${key}"
          rows="4"
          aria-describedby="device-${key}"
          .value=${device.recall(place)}
          @input=${({ target }: From<HTMLTextAreaElement>) => device.keep(place, target.value)}
        ></textarea>
        <p id="device-${key}" class="quiet small">${words.onDevice}</p>
      </div>`;
    }
    const [least, most] = scales[scale];
    return html`<div class="field" id="question-${key}">
      <label for="number-${key}">${ask}</label>
      <p class="row">
        <input
          id="number-${key}"
          type="number"
          inputmode="numeric"
          min=${least}
          max=${most}
          aria-describedby="range-${key}"
          .value=${String(own.given[key] ?? '')}
          @change=${({ target }: From<HTMLInputElement>) => this.#rate(key, target, least, most)}
        />
        <span id="range-${key}">${fill(words.minutes, { least, most })}</span>
      </p>
    </div>`;
  }

  /** Takes the nearest whole number that the scale has, and shows it. */
  #rate(key: Key, field: HTMLInputElement, least: number, most: number): void {
    const given = field.valueAsNumber;
    const value = Number.isNaN(given) ? null : Math.min(most, Math.max(least, Math.round(given)));
    field.value = String(value ?? '');
    this.act({ type: 'rated', question: key, value });
  }

  #scale(key: Key, scale: 'confidence' | 'agreement', ask: TemplateResult): TemplateResult {
    const { own, words } = this;
    const [least, most] = scales[scale];
    const [low, high] = words.scaleEnds[scale];
    const values = Array.from({ length: most - least + 1 }, (_, i) => least + i);
    const end = (value: number): string | undefined => (value === least ? low : value === most ? high : undefined);
    return html`<fieldset id="question-${key}" class="card">
      <legend>${ask}</legend>
      <div class="scale ${scale}">
        ${values.map(
          (value) =>
            html`<label>
              <input
                type="radio"
                name=${key}
                .checked=${own.given[key] === value}
                @change=${() => this.act({ type: 'rated', question: key, value })}
              />${value}<span class="hidden"> ${end(value)}</span></label
            >`,
        )}
      </div>
      <p class="ends small quiet" aria-hidden="true"><span>${least} ${low}</span><span>${most} ${high}</span></p>
    </fieldset>`;
  }

  #beside(earlier: Readonly<Record<Key, number>>): TemplateResult {
    const { unit, text, words, own } = this;
    const pairs = unit.questions.flatMap(({ key }): readonly (readonly [Key, number, number])[] => {
      const [was, is] = [earlier[key], own.given[key]];
      return was === undefined || is === undefined ? [] : [[key, was, is]];
    });
    const count = (sign: number): number => pairs.filter(([, was, is]) => Math.sign(is - was) === sign).length;
    return html`<section class="beside">
      <h2 id="beside" tabindex="-1">${words.beside}</h2>
      <p>${fill(words.besideLine, { up: count(1), same: count(0), down: count(-1) })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.statement}</th>
            <th scope="col">${words.before}</th>
            <th scope="col">${words.now}</th>
          </tr>
        </thead>
        <tbody>
          ${pairs.map(
            ([key, was, is]) =>
              html`<tr>
                <th scope="row">${text.questions[key]}</th>
                <td>${was}</td>
                <td><b>${is}</b></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }
}

customElements.define('survey-view', SurveyView);
