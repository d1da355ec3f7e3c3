/** Every exported QTI item in a QTI 3 player, in a browser: it loads, and scores right and wrong answers as the course does. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCourse } from '../../src/cli/disk.js';
import { launchChromium } from '../../src/measure/chromium.js';
import { readContent } from '../../src/toolkit/content/read.js';
import { qtiItem } from '../../src/toolkit/interchange/qti-item.js';
import { questionBank, rightOrders, type Question } from '../../src/toolkit/interchange/questions.js';
import { wordsIn } from '../../src/toolkit/interchange/words.js';
import { repository } from './samples.js';

const content = readContent(readCourse(repository));
const { course } = content;
const questions = course
  ? [...content.banks.values()].flatMap((bank) =>
      questionBank(bank, course, 'en').cells.flatMap((cell) => cell.questions),
    )
  : [];

const modules = createRequire(import.meta.url);
const script = (name: string): string => readFileSync(modules.resolve(name), 'utf8');

/** Runs in the page: `play(xml, value)` loads an item with a response and hands it in. */
const harness = `
  window.play = async (xml, cardinality, value) => {
    const within = (promise) => Promise.race([promise, new Promise((_, no) => setTimeout(() => no(new Error('too slow')), 5000))]);
    // A player that is given the same item again does not say that it is ready: each attempt has a player of its own.
    const attempt = async (before) => {
      window.shown?.$destroy();
      document.body.innerHTML = '<div id="app"></div>';
      const player = await within(new Promise((ok) => {
        const on = { notifyQti3PlayerReady: ok, notifyQti3ItemReady: () => window.ready(), notifyQti3EndAttemptCompleted: (data) => window.done(data) };
        window.shown = new Vue({ render: (h) => h(qti3Player, { props: { suppressAlertMessages: true }, on }) }).$mount('#app');
      }));
      const ready = new Promise((ok) => { window.ready = ok; });
      const sessionControl = { max_attempts: 0, show_feedback: false, validate_responses: false };
      const pnp = { textAppearance: { colorStyle: 'qti3-player-color-default' } };
      player.loadItemFromXml(xml, { guid: String(Math.random()), status: 'interacting', pnp, sessionControl, ...(before && { state: before }) });
      await within(ready);
      const done = new Promise((ok) => { window.done = ok; });
      player.endAttempt('next');
      return (await within(done)).state;
    };
    // What an attempt without an answer leaves is what the player takes back, then with an answer.
    const before = structuredClone(await attempt());
    const variable = before.responseVariables.find(({ identifier }) => identifier === 'RESPONSE');
    variable.value = value;
    if (cardinality === 'ordered') variable.state = { ...variable.state, order: value };
    const state = await attempt(before);
    const valueOf = (list, name) => list.find(({ identifier }) => identifier === name)?.value ?? null;
    return { score: valueOf(state.outcomeVariables, 'SCORE'), feedback: valueOf(state.outcomeVariables, 'FEEDBACK'), response: valueOf(state.responseVariables, 'RESPONSE') };
  };
`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.setContent('<div id="app"></div>');
  for (const content of [script('vue/dist/vue.min.js'), script('qti3-item-player/dist/qti3Player.umd.min.js'), harness])
    await page.addScriptTag({ content });
}, 60_000);
afterAll(() => browser.close());

type Value = string | readonly string[];
interface Outcome {
  readonly score: number;
  readonly feedback: string;
  readonly response: Value;
}
interface Answers {
  readonly cardinality: string;
  readonly right: readonly Value[];
  readonly wrong: Value;
}

/** Responses in QTI's words, worked out from the item and not from its XML. */
function answersTo({ item }: Question): Answers {
  const o = (key: string): string => `option-${key}`;
  const other = (keys: readonly string[]): string => item.options.find((key) => !keys.includes(key)) ?? '';
  switch (item.kind) {
    case 'choice':
    case 'line':
      return { cardinality: 'single', right: [o(item.correct)], wrong: o(other([item.correct])) };
    case 'select':
      return {
        cardinality: 'multiple',
        right: [item.correct.map(o), item.correct.map(o).reverse()],
        wrong: item.correct.slice(1).map(o),
      };
    case 'order': {
      const right = rightOrders(item.correct).map((keys) => keys.map(o));
      return { cardinality: 'ordered', right, wrong: [...(right[0] ?? [])].reverse() };
    }
    case 'sort': {
      const as = (key: string, sound: boolean): string => `${o(key)} ${sound ? 'sound' : 'dont'}`;
      return {
        cardinality: 'multiple',
        right: [item.options.map((key) => as(key, item.sound.includes(key)))],
        wrong: item.options.map((key) => as(key, true)),
      };
    }
    case 'match': {
      const right = item.prompts.map((key) => `prompt-${key} ${o(item.correct[key] ?? '')}`);
      return { cardinality: 'multiple', right: [right], wrong: right.slice(1) };
    }
  }
}

it('has something to try', () => expect(questions.length).toBeGreaterThan(60));

it.each(questions.map((one) => [one.id, one] as const))('%s', async (_, question) => {
  const xml = qtiItem(question, 'en', wordsIn('en'));
  const { cardinality, right, wrong } = answersTo(question);
  // Several answers are a set, unless they are an order.
  const held = (value: Value): Value =>
    cardinality === 'multiple' && typeof value !== 'string' ? [...value].sort() : value;
  const play = async (value: Value): Promise<Outcome> =>
    page.evaluate(`window.play(${[xml, cardinality, value].map((one) => JSON.stringify(one)).join(', ')})`);
  for (const value of right) {
    const { score, response, feedback } = await play(value);
    expect([score, held(response)], JSON.stringify(value)).toEqual([1, held(value)]);
    expect(xml).toContain(`outcome-identifier="FEEDBACK" identifier="${feedback}"`);
  }
  const { score, response } = await play(wrong);
  expect([score, held(response)]).toEqual([0, held(wrong)]);
});
