/** The root: the only element that knows the store. It turns acts into events and performs what a step asks of the edges. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Effect } from '../../course/events.js';
import type { Unit, UnitId } from '../../course/types.js';
import type { Session } from '../../tracking/port.js';
import type { ActEvent } from '../act.js';
import { afterPaint } from '../../browser/moments.js';
import '../course-frame/course-frame.js';
import { connectionLine, wordsFor } from '../course-frame/connection-line.js';
import type { Wish } from '../course-frame/wish.js';
import type { Device } from '../device.js';
import '../settings-panel/settings-panel.js';
import type { SettingsPanel } from '../settings-panel/settings-panel.js';
import { readSettings } from '../settings-panel/settings.js';
import { languageName, tell } from '../language.js';
import { PlayerElement, whenDrawn, type Changed } from '../player-element.js';
import { fill } from '../strings/fill.js';
import '../read-aloud/read-aloud.js';
import { pageView } from '../page-view/page-view.js';
import type { Rest, Views } from '../rest.js';
import { asidesOf, contentsOf } from './contents.js';
import { lastOf } from './last-of.js';
import { cover, opensAlone } from './opening.js';
import { borrowedNotice, overView, waitingView } from './notices.js';
import { takeOver } from './shell.js';
import type { Store } from './store.js';
import { openTerm } from './term.js';
import type { Texts } from './texts.js';

export class CoursePlayer extends PlayerElement {
  static override properties = ['made', 'lost', 'said', 'failed', 'aside', 'bare', 'views'];

  declare store: Store;
  declare texts: Texts;
  declare session: Session;
  declare device: Device;
  /** Some of the saved state could not be restored. */
  declare lost: boolean;
  /** What the live region says. */
  declare said: string;
  /** What is to be on screen could not be fetched. */
  declare failed: boolean;
  /** A page beside the course that is shown in place of the unit; empty for none. */
  declare aside: string;
  /** Text only, without pictures. */
  declare bare: boolean;
  /** What is drawn within the frame: nothing at 0, the cover from 1 on, the page from 2 on. */
  declare made: number;
  /** All views but the first page's, once they are there. */
  declare views: Views | undefined;
  /** Fetches them, and the rest of the course. */
  declare rest: () => Promise<Rest>;
  /** Hears that the first page is drawn. */
  declare drawn: () => void;
  #coming: Promise<void> | undefined;
  #connection = '';

  constructor() {
    super();
    this.said = this.aside = '';
    this.failed = false;
    this.made = 0;
    this.bare = readSettings().plain;
    this.addEventListener('course-act', (event) => this.#acted(event));
    this.addEventListener('course-wish', ({ wish }) => this.#wished(wish));
    this.addEventListener('click', (event) => openTerm(event, this));
  }

  protected override willUpdate(): void {
    const { text, words } = this.texts.current;
    if (words === this.words) return;
    this.words = words;
    tell(document, text.language, text.title);
  }

  protected override updated(changed: Changed): void {
    if (!this.failed && !this.#there) void this.#load();
    // Together with them came the rest of the course.
    if (changed.has('views')) this.store.flush(true);
  }

  /** The frame and the page are drawn one after the other: each is short enough for a slow phone to hear a press between them. */
  protected override firstUpdated(): void {
    this.#connection = wordsFor(this.session.connection);
    this.session.subscribe(() => this.#connected());
    // Captured, so that the session finds the newest report when it hears of the same moment.
    addEventListener('visibilitychange', this.#seen, true);
    addEventListener('pagehide', this.#seen, true);
    whenDrawn(() => {
      const handOn = takeOver(this);
      afterPaint(() => {
        this.made = 1;
        afterPaint(() => {
          this.made = 2;
          // Whoever left in the middle of a talk goes on at what was said last.
          this.#arrive('landed');
          this.texts.prefetch();
          handOn();
          afterPaint(() => {
            // While the LMS is told for the first time, which may block for long, the rest can come.
            void this.prepare().catch(() => undefined);
            this.drawn();
            // Not before: the session hears of leaving after those who heard of it before its first report.
            this.store.flush(true);
          });
        });
      });
    });
  }

  /** Fetches all that the first page can do without, once; after a failure the next call tries again. */
  prepare(): Promise<void> {
    return (this.#coming ??= this.rest().then(
      ({ views, logic }) => {
        this.lost = this.store.complete(logic);
        this.views = views;
      },
      (error: unknown) => {
        this.#coming = undefined;
        throw error;
      },
    ));
  }

  /** Whether what is to be on screen can be drawn. */
  get #there(): boolean {
    const { aside, views, texts, store } = this;
    const { unit } = store.state;
    return aside ? !!views : !!texts.get(unit) && (!!views || opensAlone(store));
  }

  /** Changes the language where the learner stands; whatever was on screen stays until the new one is there. */
  async speak(language: string): Promise<void> {
    await this.texts.speak(language, this.store.state.unit).catch(() => {
      this.#say(fill(this.words.languageFailed, { language: languageName(language, this.texts.language) }));
    });
    this.requestUpdate();
  }

  /** The same words twice running differ by a space, without which they would be heard once. */
  #say(words: string): void {
    this.said = words && words === this.said ? `${words}\u00a0` : words;
  }

  #seen = (event: Event): void => this.store.attend(event.type !== 'pagehide' && !document.hidden);

  /** Trouble with saving is said once, and so is its end; the coming and going of "saving" is not. */
  #connected(): void {
    const { connection } = this.session;
    const was = this.#connection;
    const now = wordsFor(connection);
    if (now !== 'saving' && now !== was) {
      if (now !== 'saved' || was === 'unsaved') this.#say(connectionLine(this.words, connection, this.texts.language));
      this.#connection = now;
    }
    this.requestUpdate();
  }

  #acted({ act, say }: ActEvent): void {
    const was = this.store.state.unit;
    const effects = this.store.dispatch(act);
    const { unit } = this.store.state;
    const moves = effects.find((effect) => effect.type === 'focus');
    // Whatever is removed while it has the focus costs a layout of the half-drawn page.
    if (moves) (document.activeElement as HTMLElement | null)?.blur();
    this.lost = false;
    // Whoever goes on from the last part that was left sees how far they are.
    if (moves) this.aside = moves.on === 'unit' && unit === was && act.type !== 'opened' ? 'progress' : '';
    const { text } = this.texts.get(unit) ?? {};
    this.#say((this.views?.announcement(effects, this.words, this.store, text) ?? '') || say);
    this.requestUpdate();
    if (moves) this.#arrive(moves.on);
  }

  /**
   * Focus goes where the eye goes, once everything is there and drawn: to the (last) element that names the place with `data-arrive`.
   */
  #arrive(on: Extract<Effect, { type: 'focus' }>['on']): void {
    if (!this.failed && !this.#there) {
      void this.#load().then(() => this.#arrive(on));
      return;
    }
    whenDrawn(() => {
      const target = lastOf(this, `[data-arrive~=${on}]`);
      target?.focus({ preventScroll: true });
      if (on === 'landed' || on === 'turn') target?.scrollIntoView({ block: 'start' });
      else scrollTo(0, 0);
    });
  }

  #wished(wish: Wish): void {
    switch (wish.kind) {
      case 'retry':
        this.session.retry();
        return;
      case 'speak':
        this.device.keep('language', wish.language);
        void this.speak(wish.language);
        return;
      case 'aside':
        this.aside = wish.aside;
        this.#arrive('unit');
        return;
      case 'bare':
        this.bare = wish.on;
        this.querySelector<SettingsPanel>('settings-panel')?.set('plain', wish.on);
        return;
      case 'pause':
        this.store.attend(!wish.on);
        return;
      case 'exit':
        this.store.flush();
        this.session.exit();
        void this.updateComplete.then(() => this.querySelector<HTMLElement>('.over h1')?.focus());
    }
  }

  #retry = (): void => void this.#load().then(() => this.#arrive('unit'));

  async #load(): Promise<void> {
    this.failed = await Promise.all([this.texts.load(this.store.state.unit), this.prepare()]).then(
      () => false,
      () => true,
    );
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { store, words, session, lost, aside, texts, views } = this;
    const { course, state } = store;
    const { text } = texts.current;
    const { connection } = session;
    const ended = connection.kind === 'ended';
    const titleOf = (id: UnitId): string => text.titles[id] ?? id;
    const unit = course.units.find(({ id }) => id === state.unit);
    const page = html`${lost ? html`<p class="notice">${words.lost}</p>` : nothing}
    ${
      ended
        ? overView(words, connection)
        : !this.#there
          ? waitingView(words, this.failed, this.#retry)
          : aside
            ? views?.asidePage(aside, {
                words,
                store,
                language: texts.current,
                back: unit && { id: unit.id, title: titleOf(unit.id) },
              })
            : unit && keyed(unit.id, this.#unit(unit))
    }`;
    return html`<course-frame
        .words=${words}
        .heading=${text.title}
        .language=${texts.language}
        .languages=${texts.languages}
        .contents=${ended || store.waits ? [] : contentsOf(course, state, titleOf, aside ? null : state.unit)}
        .asides=${asidesOf(words, aside)}
        .connection=${connection}
        .cover=${this.made && unit && !ended && !aside ? cover(words, store, unit) : nothing}
        .tools=${html`<settings-panel
          .words=${words}
          .language=${texts.language}
          @change=${() => (this.bare = readSettings().plain)}
        ></settings-panel>`}
        .page=${this.made > 1 ? page : nothing}
      ></course-frame>
      ${views && html`<term-note .words=${words}></term-note>`}
      <div class="hidden" role="status">${this.said}</div>`;
  }

  #unit(unit: Unit): TemplateResult | undefined {
    const { words, texts, store, device, session, bare } = this;
    const spoken = texts.get(unit.id);
    if (!spoken) return undefined;
    const { text, language } = spoken;
    const own = store.state.units[unit.id];
    const view =
      unit.kind === 'page' && text.kind === 'page' && own?.kind === 'page'
        ? pageView(words, { unit, text, own }, store.state.profession)
        : this.views?.unitView(unit, text, { store, words, course: texts.current.text, device, session, bare });
    const borrowed = language !== texts.language;
    return html`${borrowed ? borrowedNotice(words, texts.language, language, this.#retry) : nothing}
      <read-aloud
        .words=${words}
        .language=${language}
        .source=${() => this.querySelector('.unit')}
        .at=${store.state}
      ></read-aloud>
      <div class="unit" lang=${borrowed ? language : nothing}>${view}</div>`;
  }
}

customElements.define('course-player', CoursePlayer);

declare global {
  interface HTMLElementTagNameMap {
    'course-player': CoursePlayer;
  }
}
