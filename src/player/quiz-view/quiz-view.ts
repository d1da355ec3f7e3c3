/** The scored quiz: before it, in it, and after it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { shuffledOptions } from '../../course/form.js';
import { itemsOn } from '../../course/marking.js';
import type { QuizOutcome } from '../../course/outcome.js';
import { isComplete, noResponse } from '../../course/response.js';
import type { QuizState, Sitting } from '../../course/state.js';
import type { CourseText, QuizText } from '../../course/text.js';
import type { Profession, Quiz } from '../../course/types.js';
import type { NextUnit } from '../lesson-view/lesson-view.js';
import { PlayerElement } from '../player-element.js';
import { professionChoice } from '../profession-choice.js';
import '../quiz-item/quiz-item.js';
import '../quiz-overview/quiz-overview.js';
import type { OverviewEntry } from '../quiz-overview/quiz-overview.js';
import '../quiz-result/quiz-result.js';
import { fill } from '../strings/fill.js';

export class QuizView extends PlayerElement {
  static override properties = ['quiz', 'text', 'course', 'progress', 'outcome', 'profession', 'review', 'next'];

  declare quiz: Quiz;
  declare text: QuizText;
  declare course: CourseText;
  declare progress: QuizState;
  declare outcome: QuizOutcome;
  declare profession: Profession;
  /** Lessons to play again before attempts re-open. */
  declare review: readonly NextUnit[];
  declare next: NextUnit | null;

  protected override render(): unknown {
    const { sitting, last } = this.progress;
    if (sitting) return sitting.item === null ? this.#overview(sitting) : this.#item(sitting);
    return last ? this.#result() : this.#start();
  }

  #start(): TemplateResult {
    const { text, words, quiz, outcome, profession } = this;
    const items = quiz.blueprint.reduce((sum, { count }) => sum + count, 0);
    return html`<div class="sheet stack">
      <h1 data-arrive="unit" tabindex="-1">${text.title}</h1>
      <div class="prose" .innerHTML=${text.introHtml}></div>
      <p>
        ${fill(words.quizFacts, { n: items, percent: quiz.passMark })}
        ${fill(words.attemptsLeft, { n: outcome.attemptsLeft })} ${words.untimed}
      </p>
      ${professionChoice(words, profession, (one) => this.act({ type: 'professionChosen', profession: one }))}
      <button class="primary" @click=${() => this.act({ type: 'sat' })}>${words.sit}</button>
    </div>`;
  }

  #item(sitting: Sitting): unknown {
    const { quiz, text, words, progress } = this;
    const { form, item: id } = sitting;
    const item = id === null ? undefined : quiz.items[id];
    const itemText = id === null ? undefined : text.items[id];
    if (id === null || !item || !itemText) return this.#overview(sitting);
    const at = form.indexOf(id);
    return keyed(
      id,
      html`<quiz-item
        .words=${words}
        .item=${item}
        .text=${itemText}
        .order=${shuffledOptions(item, progress.seed, sitting.number)}
        .response=${sitting.answers[id]?.response ?? noResponse}
        .number=${at + 1}
        .of=${form.length}
        .flagged=${sitting.flagged.includes(id)}
        .previous=${form[at - 1] ?? null}
        .following=${form[at + 1] ?? null}
      ></quiz-item>`,
    );
  }

  #overview(sitting: Sitting): TemplateResult {
    const entries = itemsOn(this.quiz, sitting).map((item): OverviewEntry => {
      const response = sitting.answers[item.id]?.response ?? noResponse;
      return {
        id: item.id,
        status: isComplete(item, response) ? 'answered' : response === '' ? 'open' : 'started',
        flagged: sitting.flagged.includes(item.id),
        text: this.text.items[item.id],
      };
    });
    return html`<quiz-overview .words=${this.words} .entries=${entries}></quiz-overview>`;
  }

  #result(): TemplateResult {
    const { quiz, text, words, progress, outcome, course, next, review } = this;
    if (!progress.last || !outcome.last) return html``;
    const { best, last, passed, exhausted, attemptsLeft } = outcome;
    return html`<div class="sheet">
      <quiz-result
        .words=${words}
        .quiz=${quiz}
        .text=${text}
        .course=${course}
        .attempt=${progress.last}
        .marks=${last}
        .keys=${outcome.keysShown}
      ></quiz-result>
      <div class="stack after">
        ${best && best.ratio > last.ratio ? html`<p>${fill(words.bestLine, { percent: Math.floor(best.ratio * 100) })}</p>` : nothing}
        ${
          exhausted
            ? html`<p>${words.exhausted}</p>
                <div class="row">
                  ${review.map(
                    ({ id, title }) =>
                      html`<button @click=${() => this.act({ type: 'opened', unit: id })}>${title}</button>`,
                  )}
                </div>`
            : nothing
        }
        ${
          passed || exhausted
            ? nothing
            : html`<div class="row">
                <button class="primary" @click=${() => this.act({ type: 'sat' })}>${words.retake}</button>
                <span class="quiet small">${fill(words.attemptsLeft, { n: attemptsLeft })}</span>
              </div>`
        }
        ${
          passed && next
            ? html`<button class="primary" @click=${() => this.act({ type: 'opened', unit: next.id })}>
                ${fill(words.goOnTo, { title: next.title })}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }
}

customElements.define('quiz-view', QuizView);
