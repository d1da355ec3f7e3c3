/**
 * A button that reads what is on screen through the browser's own speech, and stops. Nothing is read unasked.
 * `source` gives the element that holds the unit on screen; whenever `at` (the state) or the language changes, reading stops.
 * Voice and speed are those of the settings. Without speech in the browser there is nothing to see.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { PlayerElement, type Changed } from '../player-element.js';
import { readSettings } from '../settings-panel/settings.js';
import type { Extras } from '../strings/extras.en.js';
import type { Strings } from '../strings/en.js';
import { browserSpeech, type Speech } from './speech.js';
import { onScreen } from './spoken.js';

export class ReadAloud extends PlayerElement {
  static override properties = ['language', 'source', 'at', 'speech', 'reading'];

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

  disconnectedCallback(): void {
    this.#stop();
  }

  protected override willUpdate(changed: Changed): void {
    if (changed.has('at') || changed.has('language')) this.#stop();
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
