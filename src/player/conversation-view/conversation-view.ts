/** The talk so far, which stays readable, and the client's face beside it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { offered, variant, type Run } from '../../course/run.js';
import type { LessonText, SceneText } from '../../course/text.js';
import type { Situation } from '../../course/situation.js';
import type { PointId, Reply, Scene } from '../../course/types.js';
import '../client-portrait/client-portrait.js';
import '../lesson-turn/lesson-turn.js';
import { PlayerElement } from '../player-element.js';
import { shownBy } from '../shown-by.js';
import { fill } from '../strings/fill.js';

/**
 * Turns that stand in one box. Boxes before the last leave layout and paint while out of sight, and drawing for good: a press costs
 * the same after two turns and after two hundred.
 */
const together = 12;

interface Shown {
  /** The replies that led here. */
  readonly id: string;
  readonly scene: Scene;
  readonly before: Situation;
  readonly reply: Reply | null;
  readonly landing: number;
}

export class ConversationView extends PlayerElement {
  static override properties = ['text', 'run', 'points'];

  declare text: LessonText;
  declare run: Run;
  declare points: Readonly<Record<PointId, string>>;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#pressed(event));
  }

  /** What the client shows now, as a sentence. */
  #showsNow(): string {
    const { run, text, words } = this;
    const place = text.places[run.place.id];
    if (place?.kind === 'scene' && place.alone) return fill(words.notInRoom, { name: text.client.name });
    const last = run.turns.at(-1);
    const said = last && this.#sceneText(last.scene)?.replies[last.reply.key]?.lands[last.landing]?.shows;
    const { affect, look } = run.situation;
    return (
      (place?.kind === 'scene' ? place.shows : undefined) ?? said ?? shownBy(words, text.client.name, affect, look)
    );
  }

  #sceneText(scene: Scene): SceneText | undefined {
    const text = this.text.places[scene.id];
    return text?.kind === 'scene' ? text : undefined;
  }

  /** Digits choose while the focus is in the conversation (WCAG 2.1.4), never in a field or with a modifier. */
  #pressed(event: KeyboardEvent): void {
    const { place, situation } = this.run;
    const target = event.composedPath()[0];
    if (place.kind !== 'scene' || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    const reply = /^[1-9]$/.test(event.key) ? offered(place, situation)[Number(event.key) - 1] : undefined;
    if (!reply) return;
    event.preventDefault();
    this.act({ type: 'replied', reply: reply.key });
  }

  #shown(): readonly Shown[] {
    const { turns, place, situation } = this.run;
    let id = '/';
    const shown: Shown[] = turns.map(({ scene, before, reply, landing }) => {
      const one = { id, scene, before, reply, landing };
      id += reply.key;
      return one;
    });
    if (place.kind === 'scene') shown.push({ id, scene: place, before: situation, reply: null, landing: -1 });
    return shown;
  }

  protected override render(): TemplateResult {
    const { run, text, words } = this;
    const { affect, look, alliance } = run.situation;
    const { name } = text.client;
    const place = text.places[run.place.id];
    const alone = place?.kind === 'scene' && place.alone;
    const shows = this.#showsNow();
    return html`<div class="layout">
      <div class="client near-${alliance} ${alone ? 'resting' : ''}">
        <div class="window">
          <client-portrait .client=${text.client} .affect=${affect} .look=${look} .shows=${shows}></client-portrait>
        </div>
        <p aria-hidden="true">${shows}</p>
      </div>
      <section class="talk" aria-label=${fill(words.conversation, { name })} tabindex="-1">${this.#boxes()}</section>
    </div>`;
  }

  #boxes(): readonly TemplateResult[] {
    const { run, text, words } = this;
    const shown = this.#shown();
    const last = Math.floor((shown.length - 1) / together);
    return Array.from({ length: last + 1 }, (_, box) => {
      const from = box * together;
      const turns = (): unknown => shown.slice(from, from + together).map((one, i) => this.#turn(one, from + i));
      // The newest answered turn may be in the last box but one.
      const settled = box < last - 1;
      return html`<div class=${box < last ? 'past' : ''}>
        ${guard([words, text, settled ? shown[from + together]?.id : run], turns)}
      </div>`;
    });
  }

  #turn(one: Shown, i: number): TemplateResult | typeof nothing {
    const text = this.#sceneText(one.scene);
    if (!text) return nothing;
    return html`<lesson-turn
      .words=${this.words}
      .number=${i}
      .name=${this.text.client.name}
      .text=${text}
      .says=${text.says[variant(one.scene, one.before)] ?? ''}
      .worked=${one.scene.worked}
      .offered=${one.reply ? null : offered(one.scene, one.before)}
      .reply=${one.reply}
      .landing=${one.landing}
      .latest=${i === this.run.turns.length - 1}
      .points=${this.points}
    ></lesson-turn>`;
  }
}

customElements.define('conversation-view', ConversationView);
