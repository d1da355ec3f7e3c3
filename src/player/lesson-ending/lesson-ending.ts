/** The end of a conversation: a scene, not a score; then a look back at the way taken. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Run, Turn } from '../../course/run.js';
import type { EndingText, LessonText } from '../../course/text.js';
import type { EndingKind } from '../../course/types.js';
import { PlayerElement } from '../player-element.js';
import { sceneText } from '../scene-text.js';
import { icon } from '../theme/icons.js';
import { strongest, worthAnotherTry } from './reading.js';
import { fill } from '../strings/fill.js';

export class LessonEnding extends PlayerElement {
  static override properties = ['kind', 'text', 'lesson', 'run', 'found', 'of'];

  declare kind: EndingKind;
  declare text: EndingText;
  declare lesson: LessonText;
  declare run: Run;
  /** Endings reached so far, of all there are. */
  declare found: number;
  declare of: number;

  protected override render(): TemplateResult {
    const { text, words, run } = this;
    const best = strongest(run.turns);
    return html`<section class="door" aria-labelledby="title">
        <p class="label">${words.endings[this.kind]}</p>
        <h2 id="title">${text.title}</h2>
        <div class="prose said" .innerHTML=${text.tellsHtml}></div>
      </section>
      <section class="back">
        <div>
          <h2>${words.debrief}</h2>
          <div class="prose" .innerHTML=${text.debriefHtml}></div>
        </div>
        ${
          best
            ? html`<div>
                <h2>${words.strongest}</h2>
                ${this.#line(best)}
              </div>`
            : nothing
        }
        ${this.#another()}
        <div>
          <h2>${words.wayTaken}</h2>
          <ol class="way">
            ${run.turns.map((turn, i) => this.#step(turn, i))}
          </ol>
        </div>
        <div class="card">
          <h2>${words.record}</h2>
          <div class="prose" .innerHTML=${text.recordHtml}></div>
        </div>
        <p class="quiet small">${fill(words.found, { found: this.found, of: this.of })}</p>
      </section>`;
  }

  #title(turn: Turn): string {
    return this.lesson.places[turn.scene.id]?.title ?? '';
  }

  #line(turn: Turn): TemplateResult {
    const text = sceneText(this.lesson, turn.scene)?.replies[turn.reply.key];
    return html`<p class="line ${text?.act ? 'act' : ''}">${text?.act ? text.say : html`<q>${text?.say}</q>`}</p>`;
  }

  #another(): TemplateResult | typeof nothing {
    const { words, run } = this;
    const turn = worthAnotherTry(run.turns);
    if (!turn) return nothing;
    return html`<div class="another">
      <h2>${words.anotherTry}</h2>
      <p>${fill(words.anotherTryAt, { title: this.#title(turn) })}</p>
      ${this.#line(turn)}
      <button class="primary" @click=${() => this.act({ type: 'rewound', turn: run.turns.indexOf(turn), keep: true })}>
        ${words.tryAgain}
      </button>
    </div>`;
  }

  #step(turn: Turn, i: number): TemplateResult {
    const { words } = this;
    const { before, after, reply, scene } = turn;
    const was = words.moods[before.affect];
    const is = words.moods[after.affect];
    return html`<li class=${reply.verdict}>
      <div class="label">
        ${this.#title(turn)} ·
        ${scene.worked ? words.watch : html`${icon(reply.verdict)} ${words.verdicts[reply.verdict]}`}
      </div>
      ${this.#line(turn)}
      <p class="small">
        ${fill(was === is ? words.moodStays : words.moodMoved, { name: this.lesson.client.name, was, is })}
        ${after.alliance > before.alliance ? words.closer : after.alliance < before.alliance ? words.lessClose : nothing}
        <button class="link" @click=${() => this.act({ type: 'rewound', turn: i, keep: true })}>
          ${words.backHere}<span class="hidden">: ${this.#title(turn)}</span>
        </button>
      </p>
    </li>`;
  }
}

customElements.define('lesson-ending', LessonEnding);
