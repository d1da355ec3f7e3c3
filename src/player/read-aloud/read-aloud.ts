/**
 * A button that reads what is on screen through the browser's own speech, and stops. Nothing is read unasked.
 * Wire it above the page: <read-aloud .words=${words} .language=${language} .source=${() => element} .at=${state}></read-aloud>
 * `source` gives the element that holds the unit on screen; whenever `at` changes (the state will do), reading stops.
 * Voice and speed are those of the settings. Without speech in the browser there is nothing to see.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PlayerElement, plain } from '../player-element.js';
import { readSettings } from '../settings-panel/settings.js';
import type { Extras } from '../strings/extras.en.js';
import type { Strings } from '../strings/en.js';
import { browserSpeech, type Speech } from './speech.js';
import { onScreen } from './spoken.js';

export class ReadAloud extends PlayerElement {
  static override properties = { language: plain, source: plain, at: plain, speech: plain, reading: { state: true } };

  declare words: Strings & Extras;
  /** Of what is read, BCP 47. */
  declare language: string;
  declare source: () => Element | null;
  declare at: unknown;
  declare speech: Speech | null;
  declare reading: boolean;
  /** Counts readings, so that the end of an old one does not end a new one. */
  #reading = 0;

  constructor() {
    super();
    this.speech = browserSpeech();
    this.reading = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('at')) this.#stop();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, speech, reading } = this;
    if (!speech) return nothing;
    return html`<button class="link" @click=${() => (reading ? this.#stop() : this.#read(speech))}>
      ${reading ? words.speech.stop : words.speech.read}
    </button>`;
  }

  #read(speech: Speech): void {
    const element = this.source();
    const parts = element ? onScreen(element) : [];
    if (parts.length === 0) return;
    const { voice, rate } = readSettings();
    const own = ++this.#reading;
    this.reading = true;
    speech.say(parts, { language: this.language, voice, rate }, () => {
      if (own === this.#reading) this.reading = false;
    });
  }

  #stop(): void {
    if (!this.reading) return;
    this.#reading++;
    this.reading = false;
    this.speech?.stop();
  }
}

customElements.define('read-aloud', ReadAloud);
