/** The course in a frame, as an LMS shows it. */
import { LitElement, html, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { base } from '../../../player/theme/base.js';
import { bench } from '../styles.js';
import { stageStyles } from './bench-stage.styles.js';
import { sizeIds, sizes, type SizeId } from './sizes.js';

/** The page in the frame has loaded. */
export class StageLoadedEvent extends Event {
  constructor() {
    super('stage-loaded');
  }
}

export class StageSizeEvent extends Event {
  constructor(readonly size: SizeId) {
    super('stage-size');
  }
}

declare global {
  interface HTMLElementEventMap {
    'stage-loaded': StageLoadedEvent;
    'stage-size': StageSizeEvent;
  }
}

function nameOf(id: SizeId): string {
  const { title, width, height } = sizes[id];
  return width === null ? title : `${title}, ${width} × ${height}`;
}

export class BenchStage extends LitElement {
  static override properties = {
    address: { attribute: false },
    running: { attribute: false },
    size: { attribute: false },
  };
  static override styles = [base, bench, stageStyles];

  /** Launch page of the course. */
  declare address: string;
  /** Without it there is no frame: the page in it has gone, and has had its last word. */
  declare running: boolean;
  declare size: SizeId;

  readonly #frame: Ref<HTMLIFrameElement> = createRef();

  /** The window that the course runs in. */
  get page(): Window | null {
    return this.#frame.value?.contentWindow ?? null;
  }

  protected override render(): TemplateResult {
    return html`<div class="tools">
        <label for="size">Frame</label>
        <select id="size" @change=${this.#resized}>
          ${sizeIds.map((id) => html`<option value=${id} ?selected=${id === this.size}>${nameOf(id)}</option>`)}
        </select>
      </div>
      <div class="around" tabindex="0" role="region" aria-label="The course">
        ${
          this.running
            ? html`<iframe
                ${ref(this.#frame)}
                class=${this.size}
                title="The course, as an LMS shows it"
                src=${this.address}
                @load=${() => this.dispatchEvent(new StageLoadedEvent())}
              ></iframe>`
            : html`<div class="waiting ${this.size}"></div>`
        }
      </div>`;
  }

  #resized({ currentTarget }: Event): void {
    const chosen = currentTarget instanceof HTMLSelectElement ? currentTarget.value : '';
    const size = sizeIds.find((id) => id === chosen);
    if (size) this.dispatchEvent(new StageSizeEvent(size));
  }
}

customElements.define('bench-stage', BenchStage);
