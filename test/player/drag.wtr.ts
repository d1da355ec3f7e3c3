import { assert, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport, resetMouse } from '@web/test-runner-commands';
import { noResponse, type Response } from '../../src/course/response.js';
import type { ItemId } from '../../src/course/types.js';
import type { ActEvent } from '../../src/player/act.js';
import '../../src/player/quiz-item/quiz-item.js';
import { extras } from '../../src/player/strings/extras.en.js';
import { en } from '../../src/player/strings/en.js';
import { quiz, quizText } from './fixture-quiz.js';
import { all, drawn, one, visibleText } from './support.js';

document.body.style.background = 'var(--surface)';

interface Shown {
  readonly host: HTMLElement;
  readonly responses: Response[];
  readonly said: string[];
}

/** An item that keeps what it is told, as the store would. */
async function shown(id: string): Promise<Shown> {
  const item = quiz.items[id as ItemId];
  const words = { ...en, ...extras };
  const host: HTMLElement & { response?: Response } = await fixture(
    html`<quiz-item
      .words=${words}
      .item=${item}
      .text=${quizText.items[id as ItemId]}
      .order=${item?.options ?? []}
      .response=${noResponse}
      .number=${1}
      .of=${6}
      .flagged=${false}
      .previous=${null}
      .following=${null}
    ></quiz-item>`,
  );
  const responses: Response[] = [];
  const said: string[] = [];
  host.addEventListener('course-act', ({ act, say }: ActEvent) => {
    if (act.type !== 'answered') return;
    host.response = act.response;
    responses.push(act.response);
    said.push(say);
  });
  await drawn(host);
  return { host, responses, said };
}

type Point = [number, number];
/** The middle of an element; `down`: as a share of its height. */
async function middle(element: Element, down = 0.5): Promise<Point> {
  element.scrollIntoView({ block: 'center' });
  await drawn(document.body);
  return at(element, down);
}
function at(element: Element, down = 0.5): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height * down)];
}
async function press(element: Element): Promise<void> {
  await sendMouse({ type: 'click', position: await middle(element) });
  await drawn(document.body);
}
async function lift(grip: Element, over: Element, down = 0.5): Promise<void> {
  await sendMouse({ type: 'move', position: await middle(grip) });
  await sendMouse({ type: 'down' });
  const [x, y] = at(over, down);
  await sendMouse({ type: 'move', position: [x, y - 2] });
  await sendMouse({ type: 'move', position: [x, y] });
}
async function drag(grip: Element, over: Element, down = 0.5): Promise<void> {
  await lift(grip, over, down);
  await sendMouse({ type: 'up' });
  await drawn(document.body);
}
const nth = (host: Element, selector: string, n: number): Element => {
  const found = all(host, selector)[n];
  if (!found) throw new Error(`${selector} ${n}`);
  return found;
};

/** High enough that whatever is dragged and its place are both in view. */
before(() => setViewport({ width: 800, height: 900 }));
afterEach(() => resetMouse());

describe('dragging', () => {
  it('sorts into the two places, and says which', async () => {
    const { host, responses, said } = await shown('sort');
    await drag(nth(host, '.grip', 0), nth(host, '[data-drop]', 1));
    await drag(nth(host, '.grip', 1), nth(host, '[data-drop]', 0));
    assert.deepEqual(responses as string[], ['a-', 'a-b+']);
    assert.deepEqual(said, ['A don’t', 'Sound']);
    assert.isTrue(nth(host, 'fieldset:nth-of-type(2) input', 0).matches(':checked'));
    assert.lengthOf(all(host, '[style], [data-lifted], [data-over]'), 0);
    await expect(host).to.be.accessible();
  });

  it('puts in order, before and after, and takes out', async () => {
    const { host, responses, said } = await shown('flow');
    const rest = (n: number): Element => nth(host, '.rest .grip', n);
    const own = (n: number): Element => nth(host, 'ol:not(.rest) li', n);
    await drag(rest(0), own(0));
    const [first = ''] = responses;
    await drag(rest(0), own(0), 0.8);
    await drag(rest(0), own(0), 0.2);
    assert.lengthOf(responses, 3);
    assert.deepEqual([responses[1]?.[0], responses[2]?.[1], responses[2]?.[2]], [first, first, responses[1]?.[1]]);
    await drag(nth(own(0), '.grip', 0), own(2));
    assert.equal(responses.at(-1)?.[2], responses[2]?.[0]);
    assert.equal(said.at(-1), 'Place 3 of 4');
    await drag(nth(own(0), '.grip', 0), nth(host, '.rest', 0));
    assert.lengthOf(responses.at(-1) ?? '', 2);
    assert.equal(said.at(-1), 'Taken out.');
    await expect(host).to.be.accessible();
  });

  it('matches a reason to a prompt', async () => {
    const { host, responses, said } = await shown('match');
    await drag(nth(host, '.grip', 1), nth(host, 'fieldset', 0), 0.2);
    assert.equal(responses[0] as string, '1b');
    assert.match(said[0] ?? '', /^B: /);
    await expect(host).to.be.accessible();
  });

  it('lets go with Escape, and outside of every place', async () => {
    const { host, responses } = await shown('sort');
    await lift(nth(host, '.grip', 0), nth(host, '[data-drop]', 0));
    assert.lengthOf(all(host, '[data-over]'), 1);
    await sendKeys({ press: 'Escape' });
    assert.lengthOf(all(host, '[style], [data-lifted], [data-over]'), 0);
    await sendMouse({ type: 'up' });
    await drag(nth(host, '.grip', 0), nth(host, 'h1', 0));
    assert.lengthOf(responses, 0);
  });
});

describe('tap by tap', () => {
  it('picks by the grip and places by the place', async () => {
    const { host, responses } = await shown('sort');
    await press(nth(host, '.grip', 1));
    assert.isTrue(nth(host, 'fieldset', 1).hasAttribute('data-picked'));
    await press(nth(host, '[data-drop]', 0));
    assert.deepEqual(responses as string[], ['b+']);
    assert.lengthOf(all(host, '[data-picked]'), 0);
  });

  it('leaves again at a second tap, and leaves controls what they are', async () => {
    const { host, responses } = await shown('match');
    const grip = nth(host, '.grip', 1);
    await press(grip);
    await press(grip);
    assert.lengthOf(all(host, '[data-picked]'), 0);
    await press(grip);
    await press(nth(host, 'fieldset label', 0));
    assert.deepEqual(responses as string[], ['1a']);
    await press(nth(host, 'fieldset legend', 1));
    assert.lengthOf(responses, 1);
  });

  it('places one option where another is, by either grip', async () => {
    const { host, responses } = await shown('flow');
    for (let n = 0; n < 4; n++) await press(one(host, '.rest button'));
    const before = responses.at(-1) ?? '';
    await press(nth(host, 'li .grip', 3));
    await press(nth(host, 'li .grip', 0));
    assert.equal(responses.at(-1) as string, `${before[3] ?? ''}${before.slice(0, 3)}`);
    assert.include(visibleText(host), 'drag by the dots');
  });
});
