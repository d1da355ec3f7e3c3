/** All terms of the course, beside it: it counts for nothing and can be looked up any time. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CourseText } from '../../course/text.js';
import type { NextUnit } from '../lesson-view/lesson-view.js';
import { PlayerElement } from '../player-element.js';
import { fill } from '../strings/fill.js';

export class GlossaryPage extends PlayerElement {
  static override properties = ['course', 'back'];

  declare course: CourseText;
  /** Where the learner was. */
  declare back: NextUnit | undefined;

  protected override render(): TemplateResult {
    const { course, words, back } = this;
    const terms = Object.values(course.glossary);
    const sorted = [...terms].sort((a, b) => a.term.localeCompare(b.term, course.language));
    return html`<article class="stack">
      <h1 data-arrive="unit" tabindex="-1">${words.glossary}</h1>
      <dl>
        ${sorted.map(
          ({ term, text }) =>
            html`<dt>${term}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>
      ${
        back
          ? html`<button class="primary" @click=${() => this.act({ type: 'opened', unit: back.id })}>
              ${fill(words.backTo, { title: back.title })}
            </button>`
          : nothing
      }
    </article>`;
  }
}

customElements.define('glossary-page', GlossaryPage);
