/** The room around the page: title, contents with progress, language, and a calm line that says whether all is saved. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { breath } from '../../browser/moments.js';
import type { UnitId } from '../../course/types.js';
import type { Connection } from '../../tracking/port.js';
import { PlayerElement, type From } from '../player-element.js';
import { fill } from '../strings/fill.js';
import { connectionLine } from './connection-line.js';
import { WishEvent } from './wish.js';

export interface ContentsEntry {
  readonly id: UnitId;
  readonly title: string;
  readonly done: boolean;
  readonly current: boolean;
  /** Titles of the units that have to be done before this one opens. */
  readonly after: readonly string[];
}

/** A page beside the course, which can be looked at any time and counts for nothing. */
export interface AsideEntry {
  readonly id: string;
  readonly title: string;
  readonly current: boolean;
}

export class CourseFrame extends PlayerElement {
  static override properties = [
    'heading',
    'language',
    'languages',
    'contents',
    'asides',
    'connection',
    'cover',
    'tools',
    'page',
    'unfolded',
  ];

  declare heading: string;
  declare language: string;
  /** All that can be chosen, each with its own name. */
  declare languages: readonly (readonly [tag: string, name: string])[];
  /** Empty once the course is closed. */
  declare contents: readonly ContentsEntry[];
  declare asides: readonly AsideEntry[];
  declare connection: Connection;
  /** What stands above the page, from edge to edge. */
  declare cover: unknown;
  /** Further controls beside the language. */
  declare tools: unknown;
  /** What the course shows. */
  declare page: unknown;
  /** In narrow frames, whether the contents are open. */
  declare unfolded: boolean;

  constructor() {
    super();
    this.unfolded = false;
  }

  /** At first in a task of its own: a slow phone hears a press before it. */
  protected override turn(): Promise<unknown> | undefined {
    return this.firstChild ? undefined : breath();
  }

  protected override render(): TemplateResult {
    const { words, contents, connection } = this;
    const exit = words.exit[connection.kind];
    return html`<div class="house">
      <button class="skip" @click=${() => this.querySelector('main')?.focus()}>${words.skip}</button>
      <header>
        <p class="course">${this.heading}</p>
        <div class="tools">${this.#languages()} ${contents.length ? this.#toggle() : nothing} ${this.tools}</div>
        ${contents.length ? this.#contents() : nothing}
      </header>
      <main tabindex="-1">
        ${this.cover}
        <div class="page">${this.page}</div>
      </main>
      <footer>
        <p class=${connection.kind}>${connectionLine(words, connection, this.language)}</p>
        ${connection.kind === 'unsaved' ? this.#wish('retry', words.retry) : nothing}
        ${exit ? this.#wish('exit', exit) : nothing}
      </footer>
    </div>`;
  }

  #languages(): TemplateResult | typeof nothing {
    const { words, language, languages } = this;
    if (languages.length < 2) return nothing;
    return html`<select
      aria-label=${words.language}
      @change=${({ target }: From<HTMLSelectElement>) =>
        this.dispatchEvent(new WishEvent({ kind: 'speak', language: target.value }))}
    >
      ${languages.map(
        ([tag, name]) => html`<option value=${tag} lang=${tag} .selected=${tag === language}>${name}</option>`,
      )}
    </select>`;
  }

  /** How much is done, in words. */
  get #count(): string {
    const { contents } = this;
    return fill(this.words.unitsDone, { done: contents.filter(({ done }) => done).length, of: contents.length });
  }

  #toggle(): TemplateResult {
    const { words, unfolded } = this;
    return html`<button
      class="toggle"
      aria-expanded=${unfolded}
      aria-controls="contents"
      @click=${() => (this.unfolded = !unfolded)}
    >
      ${words.contents} <span class="count">${this.#count}</span>
    </button>`;
  }

  #contents(): TemplateResult {
    const { words, contents, asides } = this;
    return html`<nav id="contents" class=${this.unfolded ? 'unfolded' : ''} aria-label=${words.contents}>
      <p class="count">${this.#count}</p>
      <ol>
        ${contents.map((unit) => this.#entry(unit))}
      </ol>
      <ul>
        ${asides.map(
          ({ id, title, current }) =>
            html`<li>
              <button aria-current=${current ? 'page' : nothing} @click=${() => this.#aside(id)}>${title}</button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #entry({ id, title, done, current, after }: ContentsEntry): TemplateResult {
    const { words } = this;
    const closed = after.length > 0;
    return html`<li class=${done ? 'done' : closed ? 'closed' : ''}>
      <button
        aria-current=${current ? 'page' : nothing}
        aria-disabled=${closed ? 'true' : nothing}
        @click=${() => closed || this.#open(id)}
      >
        ${title}${done ? html`<span class="hidden"> (${words.done})</span>` : nothing}
        ${closed ? html`<span class="opens">${this.#opens(after)}</span>` : nothing}
      </button>
    </li>`;
  }

  #opens(after: readonly string[]): string {
    const { words } = this;
    const titles = after.join(words.between);
    return fill(after.length > 3 ? words.opensLater : words.opensAfter, { n: after.length, titles });
  }

  #open(unit: UnitId): void {
    this.unfolded = false;
    this.act({ type: 'opened', unit });
  }

  #aside(aside: string): void {
    this.unfolded = false;
    this.dispatchEvent(new WishEvent({ kind: 'aside', aside }));
  }

  #wish(kind: 'exit' | 'retry', label: string): TemplateResult {
    return html`<button @click=${() => this.dispatchEvent(new WishEvent({ kind }))}>${label}</button>`;
  }
}

customElements.define('course-frame', CourseFrame);
