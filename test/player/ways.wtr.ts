/** The way from part to part, and what a survey's minutes take. */
import { assert } from '@open-wc/testing';
import type { PageData } from '../../src/player/mount.js';
import { aroundData } from './fixture-around.js';
import { all, drawn, focused, one, play, visibleText, type Played } from './support.js';

let played: Played;
const open = (title: string): Promise<void> => played.press(title);
const inputs = (root = ''): HTMLInputElement[] => all(played.host, `${root} input`) as HTMLInputElement[];
const press = async (input: HTMLElement | undefined): Promise<void> => {
  input?.click();
  await drawn(played.host);
};

beforeEach(async () => {
  localStorage.clear();
  played = await play(aroundData);
});
afterEach(() => played.host.remove());

describe('the way on', () => {
  it('leads from the last part that was left to how far one is', async () => {
    played.host.remove();
    const [page] = aroundData.course.units;
    if (!page) throw new Error('no page');
    played = await play({ ...aroundData, course: { ...aroundData.course, units: [page] } });
    await press(one(played.host, '.go-on'));
    assert.equal(focused(), one(played.host, 'progress-page h1'));
  });

  it('names what a part waits for, and counts it where that is much', async () => {
    played.host.remove();
    const needs = (id: string, count: number): PageData => {
      const { course } = aroundData;
      const all = course.units.map((unit) => unit.id);
      const units = course.units.map((unit) => (unit.id === id ? { ...unit, needs: all.slice(0, count) } : unit));
      return { ...aroundData, course: { ...course, units } };
    };
    played = await play(needs('certificate', 2));
    assert.equal(visibleText(one(played.host, '.opens')), 'Opens after: “Codes and consent” · “How sure are you?”');
    played.host.remove();
    played = await play(needs('certificate', 4));
    assert.equal(visibleText(one(played.host, '.opens')), 'Opens after 4 more parts');
  });
});

describe('minutes', () => {
  const field = (): HTMLInputElement => one(played.host, '[type=number]') as HTMLInputElement;
  const type = async (value: string): Promise<string> => {
    field().value = value;
    field().dispatchEvent(new Event('change'));
    await drawn(played.host);
    return field().value;
  };

  it('are the nearest whole number there is, and can be taken back', async () => {
    await open('And now?');
    assert.equal(visibleText(one(played.host, '#range-c')), 'minutes, from 0 to 600');
    for (const [typed, taken] of [
      ['99999', '600'],
      ['-5', '0'],
      ['2.5', '3'],
      ['', ''],
    ] as const)
      assert.equal(await type(typed), taken);
    await press(one(played.host, 'button', 'Hand in'));
    assert.include(visibleText(one(played.host, '#question-c label')), 'Still open');
  });

  it('are compared with nothing where there was nothing before', async () => {
    await open('And now?');
    await press(inputs('#question-a')[8]);
    await press(inputs('#question-b')[2]);
    await type('90');
    await press(one(played.host, 'button', 'Hand in'));
    assert.lengthOf(all(played.host, '#beside'), 0);
    assert.equal(visibleText(one(played.host, 'h1')), 'Your opening line');
  });
});
