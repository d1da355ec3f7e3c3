import { assert, expect, fixture, html } from '@open-wc/testing';
import { correctResponses } from '../../src/course/response.js';
import { initialState, type State } from '../../src/course/state.js';
import { step } from '../../src/course/step.js';
import type { CourseEvent } from '../../src/course/events.js';
import type { Key, UnitId } from '../../src/course/types.js';
import type { ActEvent } from '../../src/player/act.js';
import { byObjective, byUnit } from '../../src/player/progress-page/figures.js';
import '../../src/player/progress-page/progress-page.js';
import { extras } from '../../src/player/strings/extras.en.js';
import { en } from '../../src/player/strings/en.js';
import { course, text } from './fixture.js';
import { quiz } from './fixture-quiz.js';
import { all, one, visibleText } from './support.js';

const unit = (id: string): UnitId => id as UnitId;
const after = (events: readonly CourseEvent[], from = initialState(course, 1, 0)): State =>
  events.reduce((state, event) => step(course, state, event).state, from);
const at = 0;
const said = (path: string): CourseEvent[] =>
  path.split('').map((reply) => ({ type: 'replied', reply: reply as Key, at, took: 30_000 }));
const talked = after([{ type: 'opened', unit: unit('priya'), at }, { type: 'begun', at }, ...said('abb')]);
const lengths = { [unit('welcome')]: 401, [unit('priya')]: 2000, [unit('quiz')]: 200 };

document.body.style.background = 'var(--surface)';

describe('progress in numbers', () => {
  it('counts conversations by objective, and questions of the best attempt', () => {
    assert.deepEqual(byObjective(course, talked)[0], {
      id: 'O1',
      talks: { correct: 1, of: 1 },
      questions: null,
    } as never);
    let state = after(
      [
        { type: 'opened', unit: unit('quiz'), at },
        { type: 'sat', at },
      ],
      talked,
    );
    const own = state.units[unit('quiz')];
    const form = own?.kind === 'quiz' ? (own.sitting?.form ?? []) : [];
    state = after(
      form.flatMap((id): CourseEvent[] => {
        const [response] = quiz.items[id] ? correctResponses(quiz.items[id], 'other') : [];
        return response ? [{ type: 'answered', item: id, response, at, took: 6000 }] : [];
      }),
      state,
    );
    state = after([{ type: 'submitted', at }], state);
    for (const { questions } of byObjective(course, state))
      if (questions) assert.equal(questions.correct, questions.of);
    assert.isTrue(byObjective(course, state).some(({ questions }) => questions));
    assert.equal(byUnit(course, state, lengths)[2]?.spent, form.length * 60);
  });

  it('finds the best ending, sums the time of the journal, and estimates what is left', () => {
    const [welcome, priya] = byUnit(course, talked, lengths);
    assert.deepEqual([welcome?.spent, welcome?.left, welcome?.ending], [0, 3, null]);
    // The worked reply is no decision, and not in the journal.
    assert.deepEqual([priya?.spent, priya?.left, priya?.done], [600, 0, true]);
    assert.deepEqual(priya?.ending, { best: 'unfinished', correct: 1, of: 2 });
    const again = after([{ type: 'restarted', at }, ...said('aaa')], talked);
    assert.deepEqual(byUnit(course, again, {})[1]?.ending, { best: 'strong', correct: 2, of: 2 });
  });
});

describe('the progress page', () => {
  it('is two tables that say what their charts show, with a way to each part', async () => {
    const page = await fixture<HTMLElement>(
      html`<progress-page
        .words=${{ ...en, ...extras }}
        .course=${course}
        .state=${talked}
        .text=${text}
        .lengths=${lengths}
      ></progress-page>`,
    );
    assert.include(visibleText(all(page, 'tbody tr')[0] ?? page), '1 of 1');
    assert.include(visibleText(one(page, 'tr', 'Priya')), 'Unfinished business, 1 of 2 endings 1 min done');
    assert.equal(visibleText(one(page, 'tfoot')), 'In all 1 min 4 min');
    assert.lengthOf(all(page, '[style]'), 0);
    await expect(page).to.be.accessible();
    const acts: unknown[] = [];
    page.addEventListener('course-act', (event: ActEvent) => acts.push(event.act));
    one(page, 'button', 'Priya').click();
    assert.deepEqual(acts, [{ type: 'opened', unit: 'priya' }]);
  });
});
