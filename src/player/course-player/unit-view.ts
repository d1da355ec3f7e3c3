/** The view of the unit on screen, with what it needs to know; a page's is `pageView`. */
import { html, type TemplateResult } from 'lit/html.js';
import { outcomeOf, quizOutcome, unitAfter } from '../../course/outcome.js';
import type { CourseText, UnitText } from '../../course/text.js';
import type { Unit } from '../../course/types.js';
import type { Session } from '../../tracking/port.js';
import '../certificate-sheet/certificate-sheet.js';
import { completedAt } from '../certificate-sheet/completed-at.js';
import '../card-sheet/card-sheet.js';
import type { Device } from '../device.js';
import '../lesson-view/lesson-view.js';
import type { NextUnit } from '../lesson-view/lesson-view.js';
import '../policy-sheet/policy-sheet.js';
import '../practice-view/practice-view.js';
import '../quiz-view/quiz-view.js';
import type { Strings } from '../strings/en.js';
import '../survey-view/survey-view.js';
import type { Store } from './store.js';

export interface Shown {
  readonly store: Store;
  readonly words: Strings;
  readonly course: CourseText;
  readonly device: Device;
  readonly session: Session;
  /** Text only, without pictures. */
  readonly bare: boolean;
}

export function unitView(unit: Unit, unitText: UnitText, shown: Shown): TemplateResult {
  const { store, words, course: text, device } = shown;
  const { course, state } = store;
  const own = state.units[unit.id];
  const titled = (one: Unit): NextUnit => ({ id: one.id, title: text.titles[one.id] ?? one.id });
  const next = (): NextUnit | null => {
    const after = unitAfter(course, unit, state);
    return after === unit ? null : titled(after);
  };
  if (unit.kind === 'lesson' && unitText.kind === 'lesson' && own?.kind === 'lesson') {
    const again = course.units.find(({ id }) => {
      const quiz = state.units[id];
      return quiz?.kind === 'quiz' && quiz.roundStart > 0 && quiz.roundStart === quiz.submitted;
    });
    return html`<lesson-view
      .words=${words}
      .lesson=${unit}
      .text=${unitText}
      .progress=${own}
      .points=${text.points}
      .reopened=${!!again}
      .next=${again ? titled(again) : next()}
      .bare=${shown.bare}
    ></lesson-view>`;
  }
  if (unit.kind === 'quiz' && unitText.kind === 'quiz' && own?.kind === 'quiz') {
    const review = course.units.filter(({ kind, id }) => kind === 'lesson' && !own.reviewed.includes(id));
    return html`<quiz-view
      .words=${words}
      .quiz=${unit}
      .text=${unitText}
      .progress=${own}
      .outcome=${quizOutcome(unit, own)}
      .profession=${state.profession}
      .course=${text}
      .review=${review.map(titled)}
      .next=${next()}
    ></quiz-view>`;
  }
  if (unit.kind === 'survey' && unitText.kind === 'survey' && own?.kind === 'survey') {
    const beside = unit.beside && state.units[unit.beside];
    return html`<survey-view
      .words=${words}
      .unit=${unit}
      .text=${unitText}
      .own=${own}
      .earlier=${beside?.kind === 'survey' && Object.keys(beside.given)[0] ? beside.given : null}
      .device=${device}
    ></survey-view>`;
  }
  if (unit.kind === 'practice' && unitText.kind === 'practice' && own?.kind === 'practice') {
    return html`<practice-view
      .words=${words}
      .unit=${unit}
      .text=${unitText}
      .own=${own}
      .device=${device}
    ></practice-view>`;
  }
  if (unitText.kind === 'certificate') {
    return html`<certificate-sheet
      .words=${words}
      .text=${unitText}
      .course=${text}
      .about=${course}
      .learner=${shown.session.launch.learnerName}
      .at=${completedAt(course, state)}
      .score=${outcomeOf(course, state).score}
    ></certificate-sheet>`;
  }
  if (unitText.kind === 'card')
    return html`<card-sheet .words=${words} .text=${unitText} .course=${text}></card-sheet>`;
  if (unitText.kind === 'policy')
    return html`<policy-sheet .words=${words} .unit=${unit} .text=${unitText} .device=${device}></policy-sheet>`;
  return html``;
}
