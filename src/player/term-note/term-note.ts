/** The definition of a term, opened beside the word in the text. A native dialog: Escape and a press outside close it, and focus returns to the word. */
import { html, type TemplateResult } from 'lit/html.js';
import type { CourseText } from '../../course/text.js';
import { PlayerElement, type From } from '../player-element.js';

type Entry = CourseText['glossary'][string];

export class TermNote extends PlayerElement {
  static override properties = ['entry'];

  declare entry: Entry | undefined;

  /** Opens below `link`, or above it where there is no room below. */
  open(entry: Entry, link: HTMLElement): void {
    this.entry = entry;
    void this.updateComplete.then(() => this.#place(link));
  }

  #place(link: HTMLElement): void {
    const dialog = this.querySelector('dialog');
    if (!dialog || dialog.open) return;
    const word = link.getBoundingClientRect();
    const page = scrollY;
    // Where the word is before it opens, so that the focus it takes scrolls nothing.
    dialog.style.top = `${word.bottom + page}px`;
    dialog.showModal();
    const { offsetWidth: width, offsetHeight: height } = dialog;
    const { clientWidth, clientHeight } = document.documentElement;
    const above = word.bottom + height + 16 > clientHeight && word.top > height + 16;
    dialog.style.left = `${Math.max(8, Math.min(word.left, clientWidth - width - 8)) + scrollX}px`;
    dialog.style.top = `${(above ? word.top - height - 8 : word.bottom + 8) + page}px`;
    scrollTo(0, page);
  }

  protected override render(): TemplateResult {
    return html`<dialog
      aria-labelledby="note-term"
      aria-describedby="note-text"
      @click=${({ target, currentTarget }: From<HTMLDialogElement>) => target === currentTarget && target.close()}
    >
      <form method="dialog" class="stack">
        <p id="note-term" class="label">${this.entry?.term}</p>
        <p id="note-text">${this.entry?.text}</p>
        <button>${this.words.close}</button>
      </form>
    </dialog>`;
  }
}

customElements.define('term-note', TermNote);

declare global {
  interface HTMLElementTagNameMap {
    'term-note': TermNote;
  }
}
