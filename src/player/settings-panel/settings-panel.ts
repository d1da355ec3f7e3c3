/**
 * Settings, folded: colours, text size, movement, pictures, voice, and which keys do what.
 * It keeps and applies what is chosen by itself, and emits nothing. Once at start, before the first paint:
 *   applySettings(readSettings(), document.documentElement)
 * and `settingsStyles` after the tokens in the style sheet.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { PlayerElement } from '../player-element.js';
import { browserSpeech, type Speech } from '../read-aloud/speech.js';
import type { Extras } from '../strings/extras.en.js';
import type { Strings } from '../strings/en.js';
import { applySettings, keepSettings, rates, readSettings, sizes, themes, type Settings } from './settings.js';

type Choice<T> = readonly [value: T, label: string];

export class SettingsPanel extends PlayerElement {
  static override properties = ['language', 'speech', 'settings', 'opened'];

  declare words: Strings & Extras;
  /** BCP 47: which voices are offered. */
  declare language: string;
  declare speech: Speech | null;
  declare settings: Settings;
  /** Opened once: until then nothing of it has to be drawn. */
  declare opened: boolean;

  constructor() {
    super();
    this.settings = readSettings();
    this.speech = browserSpeech();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.speech?.changed(() => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    const { title } = this.words.settings;
    return html`<details @toggle=${() => (this.opened = true)}>
      <summary>${title}</summary>
      ${this.opened ? this.#inside() : nothing}
    </details>`;
  }

  #inside(): TemplateResult {
    const { words, speech } = this;
    const { settings: own } = words;
    const percent = (part: number): string => `${Math.round(part * 100)} %`;
    const voices = speech?.voices(this.language) ?? [];
    return html`<div class="card">
      ${this.#select(
        'theme',
        own.theme,
        themes.map((theme) => [theme, own.themes[theme]]),
      )}
      ${this.#select(
        'size',
        own.size,
        sizes.map((size) => [size, percent(size / 100)]),
      )}
      ${this.#switch('still', own.still)} ${this.#switch('plain', own.plain)}
      ${
        voices.length
          ? html`${this.#select('voice', own.voice, [['', own.device], ...voices.map(({ voiceURI, name }): Choice<string> => [voiceURI, name])])}
            ${this.#select(
              'rate',
              own.speed,
              rates.map((rate) => [rate, percent(rate)]),
            )}`
          : nothing
      }
      <h3>${own.keys}</h3>
      <dl class="small">
        ${own.help.map(
          ([press, what]) =>
            html`<dt><kbd>${press}</kbd></dt>
              <dd>${what}</dd>`,
        )}
      </dl>
    </div>`;
  }

  #select<K extends keyof Settings>(key: K, label: string, choices: readonly Choice<Settings[K]>[]): TemplateResult {
    return html`<label>
      ${label}
      <select
        @change=${({ target }: Event) => this.set(key, choices[(target as HTMLSelectElement).selectedIndex]?.[0])}
      >
        ${choices.map(([value, text]) => html`<option .selected=${value === this.settings[key]}>${text}</option>`)}
      </select>
    </label>`;
  }

  #switch(key: 'still' | 'plain', label: string): TemplateResult {
    return html`<label>
      <input
        type="checkbox"
        .checked=${this.settings[key]}
        @change=${({ target }: Event) => this.set(key, (target as HTMLInputElement).checked)}
      />
      ${label}
    </label>`;
  }

  /** Keeps and applies one of them. */
  set<K extends keyof Settings>(key: K, value: Settings[K] | undefined): void {
    this.settings = { ...this.settings, [key]: value };
    keepSettings(this.settings);
    applySettings(this.settings, this.ownerDocument.documentElement);
  }
}

customElements.define('settings-panel', SettingsPanel);
