/** The bench: the one element that knows the embedded LMS, the course's frame, and puts the API where the course finds it. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { base } from '../../../player/theme/base.js';
import { keepPlace } from '../../author/keep-place.js';
import { placed } from '../../author/place.js';
import { EmbeddedLms, type View } from '../../lms/embedded-lms.js';
import { keeper } from '../../lms/keeper.js';
import { standardOf } from '../../lms/standards.js';
import type { News, Outline } from '../../news.js';
import type { PackageOnPage } from '../../server/page.js';
import type { BenchStage } from '../bench-stage/bench-stage.js';
import type { SizeId } from '../bench-stage/sizes.js';
import { listenTo } from '../course-page.js';
import type { BenchStory } from '../bench-story/bench-story.js';
import type { FaultEvent, GoEvent, LaunchEvent, SettingsEvent, StoriesEvent } from '../events.js';
import { fetchOutline, listenToNews } from '../news-feed.js';
import { browserStorage, keepSize, keptSize } from '../storage.js';
import { bench } from '../styles.js';
import { appStyles } from './bench-app.styles.js';
import '../bench-attempt/bench-attempt.js';
import '../bench-author/bench-author.js';
import '../bench-faults/bench-faults.js';
import '../bench-glance/bench-glance.js';
import '../bench-log/bench-log.js';
import '../bench-model/bench-model.js';
import '../bench-news/bench-news.js';
import '../bench-stage/bench-stage.js';
import '../bench-story/bench-story.js';

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
    news: { attribute: false },
    outline: { state: true },
    connected: { state: true },
    view: { state: true },
    running: { state: true },
    size: { state: true },
  };
  static override styles = [base, bench, appStyles];

  declare packages: readonly PackageOnPage[];
  /** The package on the bench. */
  declare current: PackageOnPage | undefined;
  /** Null where nobody watches a course folder. */
  declare news: News | null;
  /** The course on the bench, once it has been fetched. */
  declare outline: Outline | undefined;
  declare connected: boolean;
  declare view: View | undefined;
  declare running: boolean;
  declare size: SizeId;

  readonly #stage: Ref<BenchStage> = createRef();
  readonly #story: Ref<BenchStory> = createRef();
  readonly #storage = browserStorage();
  #lms: EmbeddedLms | undefined;
  /** The build in the frame. */
  #build = '';
  /** Launches, one after the other. */
  #launches: Promise<void> = Promise.resolve();
  /** Whether a new view is already due. */
  #pending = false;

  constructor() {
    super();
    this.packages = [];
    this.running = false;
    this.news = null;
    this.connected = true;
    this.size = keptSize(this.#storage);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.news) this.#follow(this.news);
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
      return html`${this.#told()}
        <main class="none stack">
          <h1>Nothing on the bench</h1>
          <p>
            ${this.news ? 'The course appears here as soon as it has no errors.' : 'No package of a standard that it can play was built. See what the build says in the terminal.'}
          </p>
        </main>`;
    }
    return html`<header>
        <div>
          <h1>${current.title}</h1>
          ${this.packages.length > 1 ? this.#choice(current) : html`<p>On the bench as ${lms.standard.title}</p>`}
        </div>
        <bench-glance .view=${view} .standard=${lms.standard}></bench-glance>
      </header>
      ${this.#told()}
      <main
        @bench-settings=${({ settings }: SettingsEvent) => lms.configure(settings)}
        @bench-launch=${({ attempt }: LaunchEvent) => this.#launch(() => (attempt === 'new' ? lms.startAgain() : lms.launch()))}
        @bench-go=${(event: GoEvent) => this.#go(lms, event)}
        @bench-stories=${({ unit }: StoriesEvent) => this.#story.value?.open(unit)}
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
            ${
              this.outline
                ? html`<bench-author
                    .outline=${this.outline}
                    .saved=${lms.standard.suspendData(view.model)}
                  ></bench-author>`
                : nothing
            }
            <bench-attempt .attempt=${view.attempt} .launched=${view.launched}></bench-attempt>
            <bench-faults .on=${view.faults}></bench-faults>
            <bench-log .entries=${view.entries}></bench-log>
            <bench-model .model=${view.model}></bench-model>
          </div>
        </div>
      </main>
      <bench-story ${ref(this.#story)}></bench-story>`;
  }

  #told(): TemplateResult | typeof nothing {
    return this.news ? html`<bench-news .news=${this.news} .connected=${this.connected}></bench-news>` : nothing;
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

  /** Told of every save. A page with nothing on the bench starts anew once there is something. */
  #follow({ build }: News): void {
    this.#build = build;
    if (build !== '') void fetchOutline().then((outline) => (this.outline = outline));
    listenToNews({
      connected: (on) => (this.connected = on),
      heard: (news) => {
        this.news = news;
        if (news.build === this.#build) return;
        this.#build = news.build;
        const lms = this.#lms;
        if (lms) void this.#show(lms, news);
        else location.reload();
      },
    });
  }

  /** The build on the bench, where the learner stood in the one before. */
  async #show(lms: EmbeddedLms, news: News): Promise<void> {
    const before = this.outline?.course;
    const fetched = fetchOutline();
    const after = before?.fingerprint === news.fingerprint ? undefined : (await fetched)?.course;
    await this.#launch(() => {
      const place = before && after ? keepPlace(before, after, lms.suspendData, Date.now()) : null;
      if (place !== null) lms.note('Another way leads to the same scene now.');
      lms.launch(place ?? undefined);
    });
    this.outline = await fetched;
  }

  #go(lms: EmbeddedLms, { unit, path }: GoEvent): void {
    const course = this.outline?.course;
    if (course) void this.#launch(() => lms.launch(placed(course, lms.suspendData, unit, path, Date.now())));
  }

  /** The old page goes first, and ends its session while going. */
  #launch(launch: () => void): Promise<void> {
    const next = async (): Promise<void> => {
      this.running = false;
      await this.updateComplete;
      await this.#stage.value?.updateComplete;
      launch();
      if (this.#lms) this.#expose(this.#lms);
      this.running = true;
    };
    return (this.#launches = this.#launches.then(next));
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
