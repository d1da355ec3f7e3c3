/** The talk so far, which stays readable, and the client's face beside it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { offered, variant, type Run, type Turn } from '../../course/run.js';
import type { LessonText, SceneText } from '../../course/text.js';
import type { PointId, Reply } from '../../course/types.js';
import '../client-portrait/client-portrait.js';
import '../lesson-turn/lesson-turn.js';
import { PlayerElement } from '../player-element.js';
import { sceneText } from '../scene-text.js';
import { shownBy } from '../shown-by.js';
import { fill } from '../strings/fill.js';

/** Turns stand in boxes of so many. All but the last box leave layout and paint while out of sight. */
const together = 8;
/** More turns back than any lesson has, a box out of sight holds what was said and no more: elements cost a browser time, shown or not. */
const far = 24;

/** A turn, or the one that waits for a reply. */
type Shown = Omit<Turn, 'reply' | 'after'> & { readonly reply: Reply | null };

export class ConversationView extends PlayerElement {
  static override properties = ['text', 'run', 'points'];

  declare text: LessonText;
  declare run: Run;
  declare points: Readonly<Record<PointId, string>>;

  /** By its first turn, whether the browser says that a box is out of sight. */
  readonly #away: Record<number, boolean> = {};

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#pressed(event));
  }

  /** What the client shows now, as a sentence. `scene`: where the talk is, unless it has ended. */
  #showsNow(scene: SceneText | undefined): string {
    const { run, text, words } = this;
    const { name } = text.client;
    if (scene?.alone) return fill(words.notInRoom, { name });
    const last = run.turns.at(-1);
    const said = last && sceneText(text, last.scene)?.replies[last.reply.key]?.lands[last.landing]?.shows;
    const { affect, look } = run.situation;
    return scene?.shows ?? said ?? shownBy(words, name, affect, look);
  }

  /** Digits choose while the focus is in the conversation (WCAG 2.1.4), never in a field or with a modifier. */
  #pressed(event: KeyboardEvent): void {
    const { place, situation } = this.run;
    const target = event.composedPath()[0];
    if (place.kind !== 'scene' || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    const reply = offered(place, situation)[Number(event.key) - 1];
    if (!reply) return;
    event.preventDefault();
    this.act({ type: 'replied', reply: reply.key });
  }

  #shown(): readonly Shown[] {
    const { turns, place, situation } = this.run;
    return place.kind === 'scene' ? [...turns, { scene: place, before: situation, reply: null, landing: 0 }] : turns;
  }

  protected override render(): TemplateResult {
    const { run, text, words } = this;
    const { affect, look, alliance } = run.situation;
    const { name } = text.client;
    const scene = sceneText(text, run.place);
    const shows = this.#showsNow(scene);
    return html`<div class="layout">
      <div class="client near-${alliance} ${scene?.alone ? 'resting' : ''}">
        <div class="window">
          <client-portrait .client=${text.client} .affect=${affect} .look=${look} .shows=${shows}></client-portrait>
        </div>
        <p aria-hidden="true">${shows}</p>
      </div>
      <section class="talk" aria-label=${fill(words.conversation, { name })} tabindex="-1">
        ${this.#boxes(this.#shown())}
      </section>
    </div>`;
  }

  #boxes(shown: readonly Shown[]): readonly TemplateResult[] {
    const { run, text, words } = this;
    return Array.from({ length: Math.ceil(shown.length / together) }, (_, box) => {
      const from = box * together;
      const to = from + together;
      // The newest answered turn, and the one before, which it closes, may be the last but one and two. A turn is the same as long as all
      // before it are.
      const settled = shown[to + 2] && shown[to];
      const written = !!shown[to + far] && !!this.#away[from];
      return html`<div
        class=${shown[to] ? 'past' : ''}
        @contentvisibilityautostatechange=${({ skipped, currentTarget }: ContentVisibilityAutoStateChangeEvent) => {
          (currentTarget as HTMLElement).toggleAttribute('data-away', skipped);
          this.#away[from] = skipped;
          if (shown[to + far]) this.requestUpdate();
        }}
      >
        ${guard([words, text, settled ?? run, written], () =>
          shown.slice(from, to).map((one, i) => this.#turn(one, from + i, written)),
        )}
      </div>`;
    });
  }

  /** `written`: only what was said, line by line. */
  #turn({ scene, before, reply, landing }: Shown, i: number, written: boolean): TemplateResult | typeof nothing {
    const text = sceneText(this.text, scene);
    if (!text) return nothing;
    const { name } = this.text.client;
    const says = text.says[variant(scene, before)] ?? '';
    const said = written && reply && text.replies[reply.key];
    if (said)
      return html`<p>
        ${[says && `${name}: ${says}`, `${this.words.you}: ${said.say}`, said.lands[landing]?.hear].join('\n')}
      </p>`;
    return html`<lesson-turn
      .words=${this.words}
      .number=${i}
      .name=${name}
      .text=${text}
      .says=${says}
      .worked=${scene.worked}
      .offered=${reply ? null : offered(scene, before)}
      .reply=${reply}
      .landing=${landing}
      .latest=${i === this.run.turns.length - 1}
      .points=${this.points}
    ></lesson-turn>`;
  }
}

customElements.define('conversation-view', ConversationView);
