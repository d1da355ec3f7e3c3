/**
 * One turn: what the room shows and the client says, then either the replies on offer or the one that was made, with what
 * it led to. The same element serves before and after the choice, so that nothing above it is drawn again.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ReplyText, SceneText } from '../../course/text.js';
import type { PointId, Reply } from '../../course/types.js';
import '../reply-choice/reply-choice.js';
import '../reply-rationale/reply-rationale.js';
import { PlayerElement } from '../player-element.js';
import { fill } from '../strings/fill.js';

export class LessonTurn extends PlayerElement {
  static override properties = [
    'number',
    'name',
    'text',
    'says',
    'offered',
    'worked',
    'reply',
    'landing',
    'latest',
    'points',
  ];

  /** From 0. */
  declare number: number;
  /** The client's. */
  declare name: string;
  declare text: SceneText;
  /** What the client says on entering, in this situation; empty where nothing is said. */
  declare says: string;
  declare worked: boolean;
  /** The replies to choose from; null once one was chosen. */
  declare offered: readonly Reply[] | null;
  declare reply: Reply | null;
  declare landing: number;
  /** The newest one that was answered: its rationale stands open. */
  declare latest: boolean;
  declare points: Readonly<Record<PointId, string>>;

  protected override render(): TemplateResult {
    const { text, says, offered, words, reply, worked } = this;
    return html`<h2 class="hidden">${text.title}</h2>
      <div data-arrive=${reply ? nothing : 'turn'} tabindex="-1" role="group" aria-label=${text.title} class="answer">
        ${text.stage ? html`<p class="aside">${text.stage}</p>` : nothing} ${says ? this.#speech(says) : nothing}
        ${text.shows ? html`<p class="aside">${text.shows}</p>` : nothing}
        ${text.thinks ? html`<p class="thought"><span class="hidden">${words.yourThought}</span> ${text.thinks}</p>` : nothing}
      </div>
      ${reply ? this.#made(reply) : nothing}
      ${
        offered
          ? html`<reply-choice
              .words=${words}
              .replies=${offered}
              .texts=${text.replies}
              .worked=${worked}
            ></reply-choice>`
          : nothing
      }`;
  }

  #speech(says: string): TemplateResult {
    return html`<div class="speech"><span class="name">${this.name}</span><q class="said">${says}</q></div>`;
  }

  #made(reply: Reply): TemplateResult {
    const { words, number } = this;
    const text: ReplyText | undefined = this.text.replies[reply.key];
    const landed = text?.lands[this.landing];
    return html`<div class="speech you">
        <span class="name">${words.you}</span>
        ${text?.act ? html`<p class="said act">${text.say}</p>` : html`<q class="said">${text?.say}</q>`}
      </div>
      <div
        data-arrive="landed"
        tabindex="-1"
        role="group"
        aria-label=${fill(words.turn, { n: number + 1 })}
        class="answer"
      >
        ${landed ? (this.text.alone ? html`<p class="told">${landed.hear}</p>` : this.#speech(landed.hear)) : nothing}
        ${landed?.shows ? html`<p class="aside">${landed.shows}</p>` : nothing}
      </div>
      <div class="after">
        <reply-rationale
          .words=${words}
          .verdict=${reply.verdict}
          .points=${reply.points.flatMap((point) => this.points[point] ?? [])}
          .why=${landed?.why ?? ''}
          .open=${this.latest}
        ></reply-rationale>
        <button class="link" @click=${() => this.act({ type: 'rewound', turn: number, keep: true })}>
          ${words.backHere}<span class="hidden">: ${this.text.title}</span>
        </button>
      </div>`;
  }
}

customElements.define('lesson-turn', LessonTurn);
