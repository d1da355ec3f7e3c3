/** The pictures of the stories in a window over the bench. Their page has its own choice of sizes. */
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { base } from '../../../player/theme/base.js';
import { bench } from '../styles.js';

const PAGE = '/stories/story.html';

export class BenchStory extends LitElement {
  static override properties = { address: { state: true }, drawn: { state: true } };
  static override styles = [
    base,
    bench,
    css`
      dialog {
        inline-size: 96vw;
        block-size: 94vh;
        max-inline-size: none;
        max-block-size: none;
        padding: var(--s3);
        color: var(--ink);
        background: var(--raised);
        border: 1px solid var(--control);
        border-radius: var(--radius);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.5);
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
        gap: var(--s3);
      }
      iframe {
        flex: 1;
        inline-size: 100%;
        border: 1px solid var(--line);
        border-radius: calc(var(--radius) / 2);
      }
      .head h2 {
        margin-inline-end: auto;
      }
    `,
  ];

  /** Of the page in the frame; empty while nothing is open. */
  declare address: string;
  declare drawn: boolean;
  readonly #dialog: Ref<HTMLDialogElement> = createRef();

  constructor() {
    super();
    this.address = '';
    this.drawn = false;
  }

  /** Shows the picture of that lesson; of the first where it is none. */
  open(unit: string): void {
    this.drawn = false;
    this.address = `${PAGE}#${encodeURIComponent(unit)}`;
    this.#dialog.value?.showModal();
  }

  #loaded({ currentTarget }: Event): void {
    this.drawn = true;
    if (!(currentTarget instanceof HTMLIFrameElement)) return;
    currentTarget.contentWindow?.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#dialog.value?.close();
    });
  }

  protected override render(): TemplateResult {
    const { address } = this;
    return html`<dialog ${ref(this.#dialog)} aria-labelledby="title" @close=${() => (this.address = '')}>
      <div class="head">
        <h2 id="title">The stories</h2>
        <p class="quiet" role="status">${address !== '' && !this.drawn ? 'Drawing the pictures…' : ''}</p>
        <a href=${address || PAGE} target="_blank">Open in a tab of its own</a>
        <button @click=${() => this.#dialog.value?.close()}>Close</button>
      </div>
      ${
        address === ''
          ? nothing
          : html`<iframe title="Pictures of the stories" src=${address} @load=${this.#loaded}></iframe>`
      }
    </dialog>`;
  }
}

customElements.define('bench-story', BenchStory);
