import { html, type TemplateResult } from 'lit';

const LONG = 60;
const BEGINNING = 24;

const beginning = (text: string): string => `${text.slice(0, BEGINNING)}… `;
const size = (text: string): string => `(${text.length} characters)`;

/** A value as text; a long one as its beginning, to be unfolded. */
export const longText = (text: string): TemplateResult =>
  text.length <= LONG
    ? html`<span class="value">${text}</span>`
    : html`<details class="long">
        <summary>${beginning(text)}<span class="quiet">${size(text)}</span></summary>
        <span class="value">${text}</span>
      </details>`;
