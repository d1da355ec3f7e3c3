/** A few choices make a paragraph for the learner's own consent form, to copy or print. What is chosen stays on this device. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PolicyText } from '../../course/text.js';
import type { Key } from '../../course/types.js';
import { SheetElement } from '../sheet-element.js';

export class PolicySheet extends SheetElement {
  static override properties = ['copied'];

  declare text: PolicyText;
  /** What came of the press on "Copy". */
  declare copied: 'yes' | 'selected' | null;

  constructor() {
    super();
    this.copied = null;
  }

  /** Of each question, the option chosen: the first, until another is. */
  #option(choice: Key): Key | undefined {
    const kept = this.device.recall(this.#place(choice));
    const options = Object.keys(this.text.choices[choice]?.options ?? {}) as Key[];
    return options.find((key) => key === kept) ?? options[0];
  }

  #place(choice: Key): string {
    return `policy/${this.unit.id}/${choice}`;
  }

  get #paragraph(): string {
    const { opening, closing, choices } = this.text;
    const sentences = Object.entries(choices).map(
      ([choice, { options }]) => options[this.#option(choice as Key) ?? ('' as Key)]?.sentence,
    );
    return [opening, ...sentences, closing].join(' ').replace(/\s+/g, ' ').trim();
  }

  /** Where the clipboard is refused (an LMS's frame may be), the text is selected for a copy by hand. */
  async #copy(): Promise<void> {
    const paragraph = this.querySelector('#paragraph');
    this.copied = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(this.#paragraph))
      .then(
        () => 'yes',
        () => 'selected',
      );
    if (this.copied === 'selected' && paragraph) getSelection()?.selectAllChildren(paragraph);
  }

  protected override render(): TemplateResult {
    const { text, words, copied } = this;
    return this.sheet(
      html`<div class="prose" .innerHTML=${text.introHtml}></div>
        ${Object.entries(text.choices).map(([choice, { ask, options }]) => this.#choice(choice as Key, ask, options))}`,
      html`<h2>${text.title}</h2>
        <p id="paragraph">${this.#paragraph}</p>
        <p class="screen row">
          <button class="primary" @click=${() => void this.#copy()}>${words.copy}</button>
          <span role="status">${copied ? (copied === 'yes' ? words.copied : words.copyByHand) : nothing}</span>
        </p>`,
    );
  }

  #choice(choice: Key, ask: string, options: PolicyText['choices'][Key]['options']): TemplateResult {
    return html`<fieldset>
      <legend><b>${ask}</b></legend>
      <div class="options">
        ${Object.entries(options).map(
          ([key, { label }]) =>
            html`<label>
              <input
                type="radio"
                name=${choice}
                .checked=${this.#option(choice) === key}
                @change=${() => {
                  this.device.keep(this.#place(choice), key);
                  this.copied = null;
                  this.requestUpdate();
                }}
              />
              <span>${label}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }
}

customElements.define('policy-sheet', PolicySheet);
