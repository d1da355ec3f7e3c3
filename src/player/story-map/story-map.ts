/**
 * The ways through a conversation, once it has ended: a list of its moments, with the paths drawn beside it.
 * Wire it below `lesson-ending`:
 *   <story-map .words=${words} .lesson=${lesson} .text=${text} .progress=${progress} .run=${run}></story-map>
 * It emits `ActEvent` rewound, with `keep`. The list says everything that the picture shows; the picture is hidden from
 * assistive technology. A row may have any height: its lines are in percent of it.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import type { Run } from '../../course/run.js';
import type { LessonState } from '../../course/state.js';
import type { LessonText } from '../../course/text.js';
import type { EndingKind, Lesson, SceneId } from '../../course/types.js';
import { PlayerElement } from '../player-element.js';
import type { Extras } from '../strings/extras.en.js';
import { fill } from '../strings/fill.js';
import type { Strings } from '../strings/en.js';
import { rows, type Line, type Row } from './lanes.js';
import { missed, type Missed } from './missed.js';

/** A shape for each kind of ending, around its middle. */
const shapes: Readonly<Record<EndingKind, string>> = {
  strong: 'M0-11l3.2 7.3 7.8.7-5.9 5.2 1.8 7.8L0 6l-6.9 4 1.8-7.8-5.9-5.2 7.8-.7z',
  sound: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0zM-3.5 0l2.5 3 4.5-5.5',
  unfinished: 'M6-6A8 8 0 1 0 6 6',
  rupture: 'M-9-7h7l-2 5 4 3-2 6h-7zM3-7H9V7H4l2-6-4-3z',
};

const classes = ['unseen', 'before', 'taken'] as const;
const x = (lane: number): string => `${0.8 + lane}em`;

export class StoryMap extends PlayerElement {
  static override properties = ['lesson', 'text', 'progress', 'run'];

  declare words: Strings & Extras;
  declare lesson: Lesson;
  declare text: LessonText;
  declare progress: LessonState;
  declare run: Run;

  protected override render(): TemplateResult {
    const { words, lesson, progress, run } = this;
    const all = rows(lesson, progress, run);
    const lost = missed(lesson, run);
    const lanes = 1 + Math.max(...all.flatMap(({ lines }) => lines.map(({ lane }) => lane)));
    return html`<section aria-labelledby="ways">
      <h2 id="ways">${words.map.title}</h2>
      <p class="quiet small">${words.map.hint}</p>
      ${lost?.turn === null ? html`<p class="slip small">${this.#lost(lost)}</p>` : nothing}
      <ol>
        ${all.map((row) => this.#row(row, all, lanes, lost))}
      </ol>
    </section>`;
  }

  #lost(lost: Missed): string {
    const { map } = this.words;
    if (lost.kind === 'dont') return map.dont;
    return fill(lost.turn === null ? map.never : map.flag, { flag: map.flags[lost.flag] });
  }

  #title(id: SceneId): string {
    return this.text.places[id]?.title ?? '';
  }

  #row(row: Row, all: readonly Row[], lanes: number, lost: Missed | null): TemplateResult {
    const { words } = this;
    const { place, seen, turn } = row;
    const title = this.#title(place.id);
    return html`<li class=${classes[seen]}>
      <svg width=${x(lanes - 0.4)} height="100%" aria-hidden="true">
        ${row.lines.map((line) => this.#line(line, row.lane))}${this.#node(row)}
      </svg>
      <div>
        ${
          turn === undefined
            ? html`<span>${seen ? title : words.map[place.kind === 'ending' ? 'hidden' : 'unseen']}</span>`
            : html`<button @click=${() => this.act({ type: 'rewound', turn, keep: true })}>
                ${title}<span class="hidden">: ${words.tryAgain}</span>
              </button>`
        }
        ${place.kind === 'ending' && seen ? html`<b class="small">${words.endings[place.ending]}</b>` : nothing}
        ${seen ? html`<span class=${seen === 2 ? 'hidden' : 'small'}>${words.map[seen === 2 ? 'taken' : 'before']}</span>` : nothing}
        ${seen && row.ways.length ? html`<span class="hidden">${this.#leads(row, all)}</span>` : nothing}
        ${lost && turn !== undefined && lost.turn === turn ? html`<p class="slip small">${this.#lost(lost)}</p>` : nothing}
      </div>
    </li>`;
  }

  /** Where a moment leads, for who does not see the lines. */
  #leads({ ways }: Row, all: readonly Row[]): string {
    const { map } = this.words;
    const known = all.flatMap(({ place: { id }, seen }) =>
      seen && ways.some(({ to }) => to === id) ? this.#title(id) : [],
    );
    const more = ways.length - known.length;
    return fill(map.leads, { places: [...known, ...(more ? [fill(map.more, { n: more })] : [])].join(', ') });
  }

  #line({ lane, part, seen }: Line, node: number): SVGTemplateResult {
    return svg`<line class=${classes[seen]} x1=${x(part === 'out' ? node : lane)}
      y1=${part === 'out' ? '50%' : '0'} x2=${x(lane)} y2=${part === 'in' ? '50%' : '100%'} />`;
  }

  #node({ place, seen, lane }: Row): SVGTemplateResult {
    return place.kind === 'ending'
      ? svg`<svg class="node ${classes[seen]}" x=${x(lane)} y="50%" overflow="visible"><path d=${seen ? shapes[place.ending] : 'M-7-7H7V7H-7z'} /></svg>`
      : svg`<circle class="node ${classes[seen]}" cx=${x(lane)} cy="50%" r="0.36em" />`;
  }
}

customElements.define('story-map', StoryMap);
