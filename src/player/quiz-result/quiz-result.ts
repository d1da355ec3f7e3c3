/** What a submitted attempt came to: score, objectives, points to look at again; the keys only once they are open. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { isRight, itemsOn, type Marked } from '../../course/marking.js';
import { correctResponses, noResponse } from '../../course/response.js';
import type { Attempt } from '../../course/state.js';
import type { CourseText, QuizText } from '../../course/text.js';
import type { Item, Quiz } from '../../course/types.js';
import { optionWhys } from '../option-whys.js';
import { PlayerElement } from '../player-element.js';
import { icon } from '../theme/icons.js';
import { answerText } from './answer-text.js';
import { fill } from '../strings/fill.js';

export class QuizResult extends PlayerElement {
  static override properties = ['quiz', 'text', 'course', 'attempt', 'marks', 'keys'];

  declare quiz: Quiz;
  declare text: QuizText;
  declare course: CourseText;
  declare attempt: Attempt;
  declare marks: Marked;
  /** Right answers and rationales may be shown. */
  declare keys: boolean;

  protected override render(): TemplateResult {
    const { words, marks, quiz, course, keys } = this;
    const { correct, of, ratio, passed, missed } = marks;
    return html`<section class="stack">
      <div class="sum">
        <h1 data-arrive="result unit" tabindex="-1">
          ${icon(passed ? 'sound' : 'dont')} ${passed ? words.passed : words.notYet}
        </h1>
        <p>
          ${fill(words.scoreLine, { correct, of, percent: Math.floor(ratio * 100) })}
          ${fill(words.neededLine, { percent: quiz.passMark })}
        </p>
      </div>
      <table>
        <caption class="label">
          ${words.byObjective}
        </caption>
        <thead>
          <tr class="hidden">
            <th scope="col">${words.objective}</th>
            <th scope="col">${words.right}</th>
          </tr>
        </thead>
        <tbody>
          ${[...marks.byObjective].map(
            ([id, tally]) =>
              html`<tr>
                <th scope="row">${course.objectives[id] ?? id}</th>
                <td>${this.#bar(tally.correct / tally.of)}<span>${tally.correct}/${tally.of}</span></td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        missed.length
          ? html`<div>
              <h2>${words.missed}</h2>
              <ul class="missed">
                ${missed.map(
                  (point) =>
                    html`<li>
                      ${point.startsWith('dont-') ? `${words.dont}: ` : ''}${course.points[point] ?? point}
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
      ${keys ? this.#answers() : html`<p class="quiet small">${words.keysLater}</p>`}
    </section>`;
  }

  #bar(ratio: number): TemplateResult {
    return html`<svg viewBox="-1 -1 62 10" aria-hidden="true">
      ${svg`<rect class="all" width="60" height="8" rx="4"/><rect class="part" width=${Math.round(ratio * 60)} height="8" rx="4"/>`}
    </svg>`;
  }

  #answers(): TemplateResult {
    return html`<div>
      <h2>${this.words.answers}</h2>
      ${itemsOn(this.quiz, this.attempt).map((item, i) => this.#answer(item, i))}
    </div>`;
  }

  #answer(item: Item, i: number): TemplateResult | typeof nothing {
    const { words, attempt } = this;
    const text = this.text.items[item.id];
    const [key = noResponse] = correctResponses(item, attempt.profession);
    const right = isRight(attempt, item);
    if (!text) return nothing;
    const lines = (response = noResponse): TemplateResult =>
      html`<ul>
        ${answerText(item, text, response, words).map((line) => html`<li>${line}</li>`)}
      </ul>`;
    return html`<details class="answer">
      <summary>
        <b>${i + 1}</b> <span class="stem">${text.setting} ${text.stem}</span>
        <span class=${right ? 'right' : 'wrong'}
          >${icon(right ? 'sound' : 'dont')} ${right ? words.isRight : words.isWrong}</span
        >
      </summary>
      <h3>${words.yourAnswer}</h3>
      ${lines(attempt.answers[item.id]?.response)}
      ${
        right
          ? nothing
          : html`<h3>${words.rightAnswer}</h3>
              ${lines(key)}`
      }
      ${optionWhys(text, item.options)}
    </details>`;
  }
}

customElements.define('quiz-result', QuizResult);
