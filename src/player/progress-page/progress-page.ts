/**
 * How far the learner is, across the course: by objective, and part by part.
 * Wire it as a page: <progress-page .words=${words} .course=${course} .state=${state} .text=${courseText}
 *   .lengths=${lengths}></progress-page>
 * `lengths`: words that are read on one way through each unit. It emits `ActEvent` opened, for a part that is pressed.
 */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { Tally } from '../../course/marking.js';
import { journalLength, type State, type Tenths } from '../../course/state.js';
import type { CourseText } from '../../course/text.js';
import type { Course, UnitId } from '../../course/types.js';
import { PlayerElement } from '../player-element.js';
import type { Extras } from '../strings/extras.en.js';
import type { Strings } from '../strings/en.js';
import { fill } from '../strings/fill.js';
import { byObjective, byUnit, readingSpeed, type ObjectiveFigures, type UnitFigures } from './figures.js';

export class ProgressPage extends PlayerElement {
  static override properties = ['course', 'state', 'text', 'lengths'];

  declare words: Strings & Extras;
  declare course: Course;
  declare state: State;
  declare text: CourseText;
  declare lengths: Readonly<Partial<Record<UnitId, number>>>;

  protected override render(): TemplateResult {
    const { words, course, state } = this;
    const { progress: own } = words;
    const units = byUnit(course, state, this.lengths);
    const sum = (of: (unit: UnitFigures) => number): number => units.reduce((all, unit) => all + of(unit), 0);
    return html`<article class="stack">
      <h1 data-arrive="unit" tabindex="-1">${own.title}</h1>
      <table>
        <caption class="label">
          ${words.byObjective}
        </caption>
        ${this.#head(words.objective, own.conversations, own.questions)}
        <tbody>
          ${byObjective(course, state).map((row) => this.#objective(row))}
        </tbody>
      </table>
      <table>
        <caption class="label">
          ${own.parts}
        </caption>
        ${this.#head(own.part, own.spent, own.left)}
        <tbody>
          ${units.map((unit) => this.#unit(unit))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${own.sum}</th>
            <td>${this.#spent(sum(({ spent }) => spent))}</td>
            <td>${this.#minutes(sum(({ left }) => left))}</td>
          </tr>
        </tfoot>
      </table>
      <p class="quiet small">${fill(own.counts, { n: journalLength, speed: readingSpeed })}</p>
    </article>`;
  }

  #head(...names: readonly string[]): TemplateResult {
    return html`<thead>
      <tr>
        ${names.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>`;
  }

  #objective({ id, talks, questions }: ObjectiveFigures): TemplateResult {
    return html`<tr>
      <th scope="row">${this.text.objectives[id] ?? id}</th>
      <td>${this.#tally(talks)}</td>
      <td>${this.#tally(questions)}</td>
    </tr>`;
  }

  #tally(tally: Tally | null): TemplateResult {
    const { progress: own } = this.words;
    if (!tally?.of) return html`<span class="quiet">${tally ? '–' : own.none}</span>`;
    const { correct, of } = tally;
    return html`${fill(own.of, { n: correct, of })}
      <svg viewBox="0 0 60 8" aria-hidden="true">
        ${svg`<rect class="all" x=".5" y=".5" width="59" height="7" rx="3.5" /><rect class="part" x=".5" y=".5" width=${(correct / of) * 59} height="7" rx="3.5" />`}
      </svg>`;
  }

  #unit({ id, done, open, ending, spent, left }: UnitFigures): TemplateResult {
    const { words, text } = this;
    const title = text.titles[id] ?? id;
    const found =
      ending && `${words.endings[ending.best]}, ${fill(words.progress.endings, { n: ending.correct, of: ending.of })}`;
    return html`<tr>
      <th scope="row">
        ${
          open
            ? html`<button class="link" @click=${() => this.act({ type: 'opened', unit: id })}>${title}</button>`
            : html`<span>${title}</span>`
        }
        ${found ? html`<small>${found}</small>` : nothing}
      </th>
      <td>${this.#spent(spent)}</td>
      <td>${done ? words.done : this.#minutes(left)}</td>
    </tr>`;
  }

  #spent(spent: Tenths): string {
    return spent ? this.#minutes(Math.ceil(spent / 600)) : '–';
  }

  #minutes(n: number): string {
    return n ? fill(this.words.progress.minutes, { n }) : '–';
  }
}

customElements.define('progress-page', ProgressPage);
