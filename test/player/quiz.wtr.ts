import { assert, expect } from '@open-wc/testing';
import { all, drawn, focused, one, play, visibleText, type Played } from './support.js';

let played: Played;
beforeEach(async () => {
  played = await play();
  await played.press('Friend requests, answered');
  const begin = all(played.host, 'quiz-view')[0];
  if (begin) one(begin, 'button', 'Begin').click();
  await drawn(played.host);
});
afterEach(() => {
  played.host.remove();
});

const kind = (): string =>
  all(played.host, 'item-choice, item-line, item-select, item-sort, item-order, item-match')[0]?.localName ?? '';
const pick = async (input: Element | undefined): Promise<void> => {
  (input as HTMLInputElement).click();
  await drawn(played.host);
};

async function answer(): Promise<void> {
  const name = kind();
  if (name === 'item-order') {
    while (all(played.host, '.rest button').length > 0) await pick(all(played.host, '.rest button')[0]);
  } else if (name === 'item-sort' || name === 'item-match') {
    for (const group of all(played.host, name)[0]?.querySelectorAll('fieldset') ?? []) {
      await pick(group.querySelector('input') ?? undefined);
    }
  } else await pick(all(played.host, 'quiz-item .options input')[0]);
}

async function answerAll(): Promise<void> {
  for (let n = 1; n <= 6; n++) {
    await answer();
    if (n < 6) await played.press('Next');
  }
  await played.press('Overview');
}

describe('a quiz', () => {
  it('shows every kind of item accessibly, and goes back and forth with answers kept', async () => {
    const kinds = new Set<string>();
    for (let n = 1; n <= 6; n++) {
      kinds.add(kind());
      await expect(played.host).to.be.accessible();
      await answer();
      if (n < 6) await played.press('Next');
    }
    assert.deepEqual([...kinds].sort(), [
      'item-choice',
      'item-line',
      'item-match',
      'item-order',
      'item-select',
      'item-sort',
    ]);
    await played.press('Back');
    assert.equal(visibleText(one(played.host, '.top .label')), 'Question 5 of 6');
    await played.press('Overview');
    assert.deepEqual(all(played.host, '.status').map(visibleText), Array(6).fill('answered'));
  });

  it('says what is open, and goes there', async () => {
    await played.press('Flag for later');
    await played.press('Overview');
    assert.notInclude(visibleText(played.host.querySelector('course-player') ?? played.host), 'Hand in');
    assert.lengthOf(all(played.host, '.flagged'), 1);
    assert.include(all(played.host, '.stem').map(visibleText).join(), 'Twelve minutes before the end');
    await played.press('Go to the first of them');
    assert.equal(visibleText(one(played.host, '.top .label')), 'Question 1 of 6');
    assert.include(focused()?.getAttribute('data-arrive'), 'item');
  });

  it('asks before handing in, and shows no keys before a pass or the last attempt', async () => {
    await answerAll();
    await played.press('Hand in');
    assert.equal(focused()?.id, 'sure');
    await expect(played.host).to.be.accessible();
    await played.press('Not yet');
    await played.press('Hand in');
    await played.press('Yes, hand in');
    assert.equal(focused()?.localName, 'h1');
    assert.match(played.said(), /of 6 right\.$/);
    assert.lengthOf(all(played.host, 'quiz-result details'), 0);
    await expect(played.host).to.be.accessible();
    for (let again = 0; again < 2; again++) {
      await played.press('Take a fresh set');
      await answerAll();
      await played.press('Hand in');
      await played.press('Yes, hand in');
    }
    assert.lengthOf(all(played.host, 'quiz-result details'), 6);
    await expect(played.host).to.be.accessible();
    assert.isNotEmpty(all(played.host, '.missed li').filter((li) => visibleText(li).startsWith('A don’t: ')));
    await played.press('Priya and the notification');
    await played.press('Into the room');
    for (const key of ['1', '2', '3']) await played.key(key);
    assert.include(visibleText(one(played.host, 'lesson-view')), 'The quiz is open again.');
    await played.press('Continue to “Friend requests, answered”');
    await played.press('Take a fresh set');
  });

  it('orders by press, keeps focus with what was moved, and says the place', async () => {
    while (kind() !== 'item-order') await played.press('Next');
    await answer();
    const second = visibleText(all(played.host, 'item-order ol:first-of-type li span')[0] ?? played.host);
    assert.notEqual(second, '');
    const { id } = all(played.host, 'button[id^=up-]')[2] ?? played.host;
    const up = (): HTMLButtonElement => one(played.host, `#${id}`) as HTMLButtonElement;
    up().focus();
    up().click();
    await drawn(played.host);
    assert.equal(focused(), up());
    assert.equal(played.said(), 'Place 2 of 4');
    up().click();
    await drawn(played.host);
    assert.equal(up().disabled, true);
    assert.equal(focused()?.id, id.replace('up', 'down'));
    const out = all(played.host, 'button[id^=out-]')[0] as HTMLButtonElement;
    const placed = out.id.replace('out', 'place');
    out.click();
    await drawn(played.host);
    assert.equal(focused()?.id, placed);
  });
});
