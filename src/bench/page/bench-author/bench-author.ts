/** Where the course stands, and going anywhere else: a unit, a scene, a scene in a certain state. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { base } from '../../../player/theme/base.js';
import type { Lesson, SceneId, Unit, UnitId } from '../../../course/types.js';
import { standing, type Standing } from '../../author/place.js';
import { pathTo, waysOf, type Ways } from '../../author/ways.js';
import { fitting, partNames, parts, possible, type Part, type Wishes } from '../../author/wishes.js';
import type { Outline } from '../../news.js';
import { GoEvent, StoriesEvent } from '../events.js';
import { bench } from '../styles.js';
import { authorStyles } from './bench-author.styles.js';
import { partWords, situationWords, valueWords, wishWords } from './words.js';

const replies = (count: number): string => `${count} ${count === 1 ? 'reply' : 'replies'}`;

/** A lesson with all ways through it. */
interface Known {
  readonly lesson: Lesson;
  readonly ways: Ways;
}

export class BenchAuthor extends LitElement {
  static override properties = {
    outline: { attribute: false },
    saved: { attribute: false },
    chosen: { state: true },
    scene: { state: true },
    wishes: { state: true },
    known: { state: true },
    open: { state: true },
  };
  static override styles = [base, bench, authorStyles];

  declare outline: Outline;
  /** The saved state that the LMS has, stored or not. */
  declare saved: string;
  /** Null where the unit on screen is meant. */
  declare chosen: UnitId | null;
  /** Null where the scene on screen is meant, or the first of a unit that is not on screen. */
  declare scene: SceneId | null;
  declare wishes: Wishes;
  /** Undefined until somebody asks for ways through the lesson. */
  declare known: Known | undefined;
  declare open: boolean;
  #standing: Standing | undefined;

  constructor() {
    super();
    this.open = false;
    this.#forget();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('outline')) this.known = undefined;
    if (changed.has('outline') || changed.has('saved'))
      this.#standing = standing(this.outline.course, this.saved, Date.now());
  }

  protected override updated(): void {
    if (this.open) void this.#look();
  }

  protected override render(): TemplateResult {
    const { unit } = this;
    return html`<section class="panel" aria-labelledby="title">
      <div class="head">
        <h2 id="title">Go to</h2>
        <button class="link" @click=${() => this.dispatchEvent(new StoriesEvent(unit?.id ?? ''))}>
          Pictures of the stories
        </button>
      </div>
      <p>${this.#here()}</p>
      <div class="fields">
        <label for="unit">Unit</label>
        <select id="unit" @change=${this.#unitChosen}>
          ${this.outline.course.units.map(
            ({ id }) =>
              html`<option value=${id} .selected=${id === unit?.id}>${this.outline.titles[id] ?? id}</option>`,
          )}
        </select>
        ${unit?.kind === 'lesson' ? this.#scenes(unit) : nothing}
      </div>
      ${unit?.kind === 'lesson' ? this.#state(unit) : nothing}
      <div class="row">
        <button
          class="primary"
          ?disabled=${unit?.kind === 'lesson' && this.#known(unit) && !this.#arrival(unit)}
          @click=${this.#go}
        >
          Go there
        </button>
        ${
          this.chosen === null && this.scene === null && partNames.every((part) => this.wishes[part] === undefined)
            ? nothing
            : html`<button @click=${() => this.#forget()}>Back to what is on screen</button>`
        }
        <p class="quiet" role="status">${this.#outlook()}</p>
      </div>
    </section>`;
  }

  get unit(): Unit | undefined {
    const id = this.chosen ?? this.#standing?.unit;
    return this.outline.course.units.find((one) => one.id === id);
  }

  #sceneOf(lesson: Lesson): SceneId {
    const here = this.#standing;
    return this.scene ?? (here?.unit === lesson.id ? here.at?.place.id : undefined) ?? lesson.first;
  }

  #titleOf(lesson: UnitId, place: SceneId): string {
    return this.outline.places[lesson]?.[place] ?? place;
  }

  #here(): TemplateResult {
    const here = this.#standing;
    if (!here) return html``;
    const { unit, at } = here;
    const title = this.outline.titles[unit] ?? unit;
    if (!at) return html`<span class="quiet">On screen:</span> ${title}`;
    return html`<span class="quiet">On screen:</span> ${title}, “${this.#titleOf(unit, at.place.id)}”
      <span class="quiet">after ${replies(at.replies)}: ${situationWords(at.situation)}</span>`;
  }

  #scenes(lesson: Lesson): unknown {
    const scene = this.#sceneOf(lesson);
    const options = (kind: 'scene' | 'ending'): readonly TemplateResult[] =>
      Object.values(lesson.places)
        .filter((place) => place.kind === kind)
        .map(
          ({ id }) =>
            html`<option value=${id} .selected=${id === scene}>${this.#titleOf(lesson.id, id)} (${id})</option>`,
        );
    return keyed(
      lesson.id,
      html`<label for="scene">Scene</label>
        <select id="scene" @change=${this.#sceneChosen}>
          <optgroup label="Scenes">${options('scene')}</optgroup>
          <optgroup label="Endings">${options('ending')}</optgroup>
        </select>`,
    );
  }

  #state(lesson: Lesson): TemplateResult {
    const known = this.open ? this.#known(lesson) : undefined;
    const can = known && possible(known.ways, this.#sceneOf(lesson), this.wishes);
    return html`<details ?open=${this.open} @toggle=${this.#toggled}>
      <summary>Set state: ${wishWords(this.wishes) || 'any'}</summary>
      ${can ? html`<div class="state">${partNames.map((part) => this.#part(part, can.get(part)))}</div>` : nothing}
    </details>`;
  }

  #part(part: Part, can: ReadonlySet<string> | undefined): TemplateResult {
    const wish = this.wishes[part];
    const options = parts[part].map((value) => {
      const words = valueWords(part, value);
      return html`<option value=${value} .selected=${value === wish}>
        ${can?.has(value) ? words : `${words} – never here`}
      </option>`;
    });
    return html`<label class=${wish === undefined ? '' : 'wished'}>
      ${partWords[part]}
      <select @change=${(event: Event) => this.#wished(event, part)}>
        <option value="" .selected=${wish === undefined}>any</option>
        ${options}
      </select>
    </label>`;
  }

  #known(lesson: Lesson): Known | undefined {
    return this.known?.lesson === lesson ? this.known : undefined;
  }

  #arrival(lesson: Lesson): ReturnType<typeof fitting> {
    const known = this.#known(lesson);
    return known && fitting(known.ways, this.#sceneOf(lesson), this.wishes);
  }

  #outlook(): string {
    const { unit } = this;
    if (unit?.kind !== 'lesson') return '';
    const known = this.#known(unit);
    if (!known) return this.open ? 'Looking for ways…' : '';
    const there = this.#arrival(unit);
    if (there) return `${replies(pathTo(there).length)} lead${pathTo(there).length === 1 ? 's' : ''} there.`;
    const wishes = wishWords(this.wishes);
    const none = `No replies lead there${wishes === '' ? '' : ` with ${wishes}`}.`;
    return known.ways.complete ? none : `${none} Only the first ${known.ways.arrivals.length} situations were tried.`;
  }

  /** Finding all ways takes a moment in a long lesson: what is said about it is painted first. */
  async #look(): Promise<void> {
    const { unit } = this;
    if (unit?.kind !== 'lesson' || this.#known(unit)) return;
    await this.updateComplete;
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    this.known = { lesson: unit, ways: waysOf(unit) };
  }

  #forget(): void {
    this.chosen = null;
    this.scene = null;
    this.wishes = {};
  }

  #unitChosen({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    this.chosen = currentTarget.value as UnitId;
    this.scene = null;
    this.wishes = {};
    void this.#look();
  }

  #sceneChosen({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    this.scene = currentTarget.value as SceneId;
    void this.#look();
  }

  #wished({ currentTarget }: Event, part: Part): void {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const { value } = currentTarget;
    const others = Object.entries(this.wishes).filter(([name]) => name !== part);
    this.wishes = Object.fromEntries(value === '' ? others : [...others, [part, value]]);
  }

  #toggled({ currentTarget }: Event): void {
    if (currentTarget instanceof HTMLDetailsElement) this.open = currentTarget.open;
  }

  async #go(): Promise<void> {
    const { unit } = this;
    if (!unit) return;
    await this.#look();
    const there = unit.kind === 'lesson' ? this.#arrival(unit) : undefined;
    if (unit.kind === 'lesson' && !there) return;
    this.dispatchEvent(new GoEvent(unit.id, there ? pathTo(there) : null));
    this.#forget();
  }
}

customElements.define('bench-author', BenchAuthor);
