/** What stands in place of a unit that cannot be shown, or above one that is not in the language on screen. */
import { html, type TemplateResult } from 'lit/html.js';
import type { Connection } from '../../tracking/port.js';
import { languageName } from '../language.js';
import type { Strings } from '../strings/en.js';
import { fill } from '../strings/fill.js';

/** After the course was left. */
export function overView({ over }: Strings, { how }: Extract<Connection, { kind: 'ended' }>): TemplateResult {
  const [title, hint] = over[how];
  return html`<div class="over">
    <h1 tabindex="-1">${title}</h1>
    <p>${hint}</p>
  </div>`;
}

const retryButton = (words: Strings, retry: () => void): TemplateResult =>
  html`<button class="primary" @click=${retry}>${words.retry}</button>`;

/** While something is fetched, and where that `failed`. */
export const waitingView = (words: Strings, failed: boolean, retry: () => void): TemplateResult =>
  html`<div class="over">
    ${
      failed
        ? html`<p>${words.loadFailed}</p>
            ${retryButton(words, retry)}`
        : html`<p class="quiet">${words.loading}</p>`
    }
  </div>`;

export function borrowedNotice(words: Strings, language: string, other: string, retry: () => void): TemplateResult {
  const named = (tag: string): string => languageName(tag, language);
  return html`<div class="notice row">
    <p>${fill(words.notInLanguage, { language: named(language), other: named(other) })}</p>
    ${retryButton(words, retry)}
  </div>`;
}
