/** The bench: the one element that knows the embedded LMS, the course's frame, and puts the API where the course finds it. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { base } from '../../../player/theme/base.js';
import { EmbeddedLms, type View } from '../../lms/embedded-lms.js';
import { keeper } from '../../lms/keeper.js';
import { standardOf } from '../../lms/standards.js';
import type { PackageOnPage } from '../../server/page.js';
import type { BenchStage } from '../bench-stage/bench-stage.js';
import type { SizeId } from '../bench-stage/sizes.js';
import { listenTo } from '../course-page.js';
import type { FaultEvent, LaunchEvent, SettingsEvent } from '../events.js';
import { browserStorage, keepSize, keptSize } from '../storage.js';
import { bench } from '../styles.js';
import { appStyles } from './bench-app.styles.js';
import '../bench-attempt/bench-attempt.js';
import '../bench-faults/bench-faults.js';
import '../bench-glance/bench-glance.js';
import '../bench-log/bench-log.js';
import '../bench-model/bench-model.js';
import '../bench-stage/bench-stage.js';

/** Milliseconds between a call and its being shown: the course's own paint goes first. */
const PATIENCE = 120;

function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

export class BenchApp extends LitElement {
  static override properties = {
    packages: { attribute: false },
    current: { attribute: false },
    view: { state: true },
    running: { state: true },
    size: { state: true },
  };
  static override styles = [base, bench, appStyles];

  declare packages: readonly PackageOnPage[];
  /** The package on the bench. */
  declare current: PackageOnPage | undefined;
  declare view: View | undefined;
  declare running: boolean;
  declare size: SizeId;

  readonly #stage: Ref<BenchStage> = createRef();
  readonly #storage = browserStorage();
  #lms: EmbeddedLms | undefined;
  /** Whether a new view is already due. */
  #pending = false;

  constructor() {
    super();
    this.packages = [];
    this.running = false;
    this.size = keptSize(this.#storage);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const standard = this.current && standardOf(this.current.id);
    if (!this.current || !standard || this.#lms) return;
    this.#lms = new EmbeddedLms(standard, {
      now: () => Date.now(),
      elapsed: () => performance.now(),
      block,
      heard: () => this.#listen(),
      keeper: keeper(this.#storage, this.current.id),
    });
    this.#lms.subscribe(() => this.#later());
    this.#expose(this.#lms);
    this.view = this.#lms.view;
    this.running = true;
  }

  protected override render(): TemplateResult {
    const { current, view } = this;
    const lms = this.#lms;
    if (!current || !lms || !view) {
      return html`<main class="none stack">
        <h1>Nothing on the bench</h1>
        <p>No package of a standard that it can play was built. See what the build says in the terminal.</p>
      </main>`;
    }
    return html`<header>
        <div>
          <h1>${current.title}</h1>
          ${this.packages.length > 1 ? this.#choice(current) : html`<p>On the bench as ${lms.standard.title}</p>`}
        </div>
        <bench-glance .view=${view} .standard=${lms.standard}></bench-glance>
      </header>
      <main
        @bench-settings=${({ settings }: SettingsEvent) => lms.configure(settings)}
        @bench-launch=${({ attempt }: LaunchEvent) => this.#launch(lms, attempt)}
        @bench-fault=${({ fault, on }: FaultEvent) => this.#fault(lms, fault, on)}
        @bench-clear-log=${() => lms.clearLog()}
      >
        <bench-stage
          ${ref(this.#stage)}
          class=${this.size}
          .address=${current.launch}
          .running=${this.running}
          .size=${this.size}
          @stage-loaded=${() => this.#listen()}
          @stage-size=${({ size }: { readonly size: SizeId }) => this.#resize(size)}
        ></bench-stage>
        <div class="side">
          <div class="panels">
            <bench-attempt .attempt=${view.attempt} .launched=${view.launched}></bench-attempt>
            <bench-faults .on=${view.faults}></bench-faults>
            <bench-log .entries=${view.entries}></bench-log>
            <bench-model .model=${view.model}></bench-model>
          </div>
        </div>
      </main>`;
  }

  #choice(current: PackageOnPage): TemplateResult {
    return html`<nav aria-label="Packages">
      ${this.packages.map(
        ({ id }) =>
          html`<a href="?package=${encodeURIComponent(id)}" aria-current=${id === current.id ? 'page' : nothing}>
            ${standardOf(id)?.title ?? id}
          </a>`,
      )}
    </nav>`;
  }

  /** The old page goes first, and ends its session while going. */
  async #launch(lms: EmbeddedLms, attempt: LaunchEvent['attempt']): Promise<void> {
    this.running = false;
    await this.updateComplete;
    await this.#stage.value?.updateComplete;
    if (attempt === 'new') lms.startAgain();
    else lms.launch();
    this.#expose(lms);
    this.running = true;
  }

  #fault(lms: EmbeddedLms, fault: FaultEvent['fault'], on: boolean): void {
    lms.switchFault(fault, on);
    this.#expose(lms);
  }

  #resize(size: SizeId): void {
    this.size = size;
    keepSize(this.#storage, size);
  }

  /** Where every course looks: in the windows above its own. */
  #expose(lms: EmbeddedLms): void {
    if (lms.api === null) Reflect.deleteProperty(window, lms.standard.api);
    else Reflect.set(window, lms.standard.api, lms.api);
  }

  #listen(): void {
    const lms = this.#lms;
    if (!lms) return;
    listenTo(this.#stage.value?.page ?? null, {
      said: (text, tone) => lms.note(text, tone, 'course'),
      left: () => lms.pageLeft(),
    });
  }

  #later(): void {
    if (this.#pending) return;
    this.#pending = true;
    setTimeout(() => {
      this.#pending = false;
      this.view = this.#lms?.view;
    }, PATIENCE);
  }
}

customElements.define('bench-app', BenchApp);
