/** A lesson: the premise, the conversation, and its ending, one below the other. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { replay, type Run } from '../../course/run.js';
import type { LessonState } from '../../course/state.js';
import type { LessonText } from '../../course/text.js';
import type { Lesson, PointId, UnitId } from '../../course/types.js';
import '../client-portrait/client-portrait.js';
import '../conversation-view/conversation-view.js';
import { WishEvent } from '../course-frame/wish.js';
import '../lesson-ending/lesson-ending.js';
import '../story-map/story-map.js';
import { PlayerElement, type From } from '../player-element.js';
import { shownBy } from '../shown-by.js';
import { fill } from '../strings/fill.js';

export interface NextUnit {
  readonly id: UnitId;
  readonly title: string;
}

export class LessonView extends PlayerElement {
  static override properties = ['lesson', 'text', 'progress', 'points', 'reopened', 'next', 'bare'];

  declare lesson: Lesson;
  declare text: LessonText;
  declare progress: LessonState;
  declare points: Readonly<Record<PointId, string>>;
  /** The quiz has opened again, and is what is next. */
  declare reopened: boolean;
  declare next: NextUnit | null;
  /** Text only, without pictures. */
  declare bare: boolean;

  protected override render(): TemplateResult {
    const { progress } = this;
    return progress.begun ? this.#talk(replay(this.lesson, progress.path)) : this.#premise();
  }

  #premise(): TemplateResult {
    const { text, words } = this;
    const { name, about } = text.client;
    const { affect, look } = this.lesson.start;
    return html`<div class="premise">
      <h1 data-arrive="unit" tabindex="-1">${text.title}</h1>
      <div class="person">
        <client-portrait
          class="window"
          .client=${text.client}
          .affect=${affect}
          .look=${look}
          .shows=${shownBy(words, name, affect, look)}
        ></client-portrait>
        <p class="aside">${about}</p>
      </div>
      <div class="prose said" .innerHTML=${text.premiseHtml}></div>
      <p class="quiet small"><b>${words.holds}</b><br />${text.holds}</p>
      <label class="row small">
        <input
          type="checkbox"
          .checked=${this.bare}
          @change=${({ target }: From<HTMLInputElement>) =>
            this.dispatchEvent(new WishEvent({ kind: 'bare', on: target.checked }))}
        />
        ${words.textOnly}
      </label>
      <div><button class="primary" @click=${() => this.act({ type: 'begun' })}>${words.begin}</button></div>
    </div>`;
  }

  #talk(run: Run): TemplateResult {
    const { text, words, progress } = this;
    return html`<div class="room">
      <div class="begun">
        <div class="row">
          <h1 data-arrive="unit" tabindex="-1">${text.title}</h1>
          <button @click=${() => this.#pause()}>${words.pause}</button>
        </div>
        <details>
          <summary class="label">${words.premise}</summary>
          <div class="prose" .innerHTML=${text.premiseHtml}></div>
        </details>
      </div>
      ${
        progress.kept
          ? html`<div class="row card kept">
              <span class="small">${words.keptHint}</span>
              <button @click=${() => this.act({ type: 'resumed' })}>${words.resume}</button>
            </div>`
          : nothing
      }
      <conversation-view .words=${words} .text=${text} .run=${run} .points=${this.points}></conversation-view>
      ${this.#end(run)} ${this.#paused()}
    </div>`;
  }

  /** A calm page over everything. Escape ends it too, and focus returns. */
  #paused(): TemplateResult {
    const { words } = this;
    return html`<dialog class="pause" aria-labelledby="paused" @close=${() => this.#away(false)}>
      <form method="dialog" class="stack">
        <h2 id="paused">${words.paused}</h2>
        <p>${words.pausedHint}</p>
        <p>${words.pausedHelp}</p>
        <button class="primary">${words.pauseOver}</button>
      </form>
    </dialog>`;
  }

  #pause(): void {
    this.querySelector('dialog')?.showModal();
    this.#away(true);
  }

  #away(on: boolean): void {
    this.dispatchEvent(new WishEvent({ kind: 'pause', on }));
  }

  #end(run: Run): TemplateResult | typeof nothing {
    const { text, words, progress, next } = this;
    const ending = text.places[run.place.id];
    if (run.place.kind !== 'ending' || ending?.kind !== 'ending') return nothing;
    const all = Object.values(this.lesson.places).filter(({ kind }) => kind === 'ending').length;
    return html`<lesson-ending
        .words=${words}
        .kind=${run.place.ending}
        .text=${ending}
        .lesson=${text}
        .run=${run}
        .found=${progress.endings.length}
        .of=${all}
      ></lesson-ending>
      <story-map .words=${words} .lesson=${this.lesson} .text=${text} .progress=${progress} .run=${run}></story-map>
      ${this.reopened ? html`<p class="end">${words.reopened}</p>` : nothing}
      <div class="row end">
        ${
          next
            ? html`<button class="primary" @click=${() => this.act({ type: 'opened', unit: next.id })}>
                ${fill(words.goOnTo, { title: next.title })}
              </button>`
            : nothing
        }
        <button @click=${() => this.act({ type: 'restarted' })}>${words.restart}</button>
      </div>`;
  }
}

customElements.define('lesson-view', LessonView);
