/** A whole course by the accessibility tree alone, as somebody hears it: roles and names in order, and every announcement once. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chosen, correctResponses, judgementOf, matchOf, noResponse } from '../../src/course/response.js';
import { replay } from '../../src/course/run.js';
import type { Item, Key, Lesson, Quiz } from '../../src/course/types.js';
import { launchChromium } from '../../src/measure/chromium.js';
import { en } from '../../src/player/strings/en.js';
import { fill } from '../../src/player/strings/fill.js';
import { pathTo } from '../support/paths.js';
import { shipped } from '../support/shipped.js';
import { builtZip, serve } from '../support/site.js';
import type { Site } from '../support/site.js';
import { faults, Reader } from './tree-reader.js';
import type { Node } from './tree-reader.js';

const ours = shipped();
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

let site: Site;
let browser: Browser;
let page: Page;
let reader: Reader;
let screens = 0;
const found: string[] = [];

beforeAll(async () => {
  site = await serve(builtZip('web'));
  browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1121, height: 799 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  reader = await Reader.of(page);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Reads the screen, and notes what is wrong with it. */
async function listen(where: string): Promise<readonly Node[]> {
  const nodes = await reader.read();
  screens += 1;
  found.push(...faults(nodes, en.skip).map((fault) => `${where}: ${fault}`));
  return nodes;
}

/** Reads until the screen has this heading of level 1. */
async function arrive(title: string): Promise<readonly Node[]> {
  for (let tries = 0; tries < 100; tries++) {
    const nodes = await reader.read();
    if (nodes.some(({ role, level, name }) => role === 'heading' && level === 1 && name.includes(title)))
      return listen(title);
  }
  throw new Error(`no heading “${title}”`);
}

const inMain = ({ around }: Node): boolean => around.some(({ role }) => role === 'main');

function control(nodes: readonly Node[], role: string, name: string | RegExp): Node {
  const node = nodes.findLast(
    (one) => inMain(one) && one.role === role && (typeof name === 'string' ? one.name === name : name.test(one.name)),
  );
  if (!node)
    throw new Error(`no ${role} ${String(name)} among ${nodes.map((one) => `${one.role} ${one.name}`).join(' | ')}`);
  return node;
}

async function press(nodes: readonly Node[], name: string | RegExp): Promise<void> {
  await reader.activate(control(nodes, 'button', name));
}

/** Replies are the buttons of the list that asks what to say. The answer is heard once, and the focus stands on it. */
async function converse(lesson: Lesson, premise: readonly Node[]): Promise<void> {
  const text = ours.units[lesson.id];
  if (text?.kind !== 'lesson') throw new Error('no text');
  const { name } = text.client;
  await press(premise, en.begin);
  const path = pathTo(lesson, 'strong');
  let nodes = await listen(`${lesson.id}, begun`);
  for (const [n, key] of path.entries()) {
    const { place } = replay(lesson, path.slice(0, n));
    const scene = text.places[place.id];
    if (place.kind !== 'scene' || scene?.kind !== 'scene') throw new Error('the path leaves the lesson');
    expect(nodes.filter(({ role, name: said }) => role === 'region' && said.includes(name))).toHaveLength(1);
    await reader.heard();
    if (place.worked) await press(nodes, en.next);
    else {
      const words = plain(scene.replies[key]?.say ?? '');
      const reply = nodes.find(
        ({ role, name: say, around }) =>
          role === 'button' && say.includes(words) && around.some((list) => list.name === en.whatDoYouSay),
      );
      if (!reply) throw new Error(`“${words}” is not offered`);
      await reader.activate(reply);
    }
    nodes = await listen(`${lesson.id}, turn ${n + 1}`);
    const { turns } = replay(lesson, path.slice(0, n + 1));
    const hear = plain(scene.replies[key]?.lands[turns.at(-1)?.landing ?? 0]?.hear ?? '');
    const heard = await reader.heard();
    expect(heard, `${lesson.id}, turn ${n}`).toHaveLength(1);
    expect(heard[0]).toContain(hear);
    const focus = nodes.filter(({ focused, role }) => focused && role !== 'RootWebArea');
    expect(focus.map((one) => one.name)).toEqual([fill(en.turn, { n: n + 1 })]);
  }
  await press(nodes, /^Continue to/);
}

/** The item that these words belong to. */
function itemIn(quiz: Quiz, nodes: readonly Node[]): Item {
  const text = ours.units[quiz.id];
  const stem = nodes.find(({ role, level }) => role === 'heading' && level === 1)?.name;
  const heard = nodes.map(({ name }) => name).join('\n');
  const item = Object.values(quiz.items).find(({ id }) => {
    const words = text?.kind === 'quiz' ? text.items[id] : undefined;
    return (
      words &&
      plain(words.stem) === stem &&
      heard.includes(plain(words.setting ?? '')) &&
      Object.values(words.options).every((one) => heard.includes(plain(one.text)))
    );
  });
  if (!item) throw new Error(`no item asks “${stem ?? ''}”`);
  return item;
}

async function answer(quiz: Quiz, item: Item): Promise<void> {
  const text = ours.units[quiz.id];
  const words = text?.kind === 'quiz' ? text.items[item.id] : undefined;
  if (!words) throw new Error('no text');
  const [right = noResponse] = correctResponses(item, 'other');
  const option = (key: Key | undefined): string => plain(words.options[key ?? ('' as Key)]?.text ?? '');
  const choose = async (role: string, group: string, name: string): Promise<void> => {
    const node = (await reader.read()).find(
      (one) => one.role === role && one.name.includes(name) && one.around.some((around) => around.name === group),
    );
    if (!node) throw new Error(`no ${role} “${name}” in “${group}”`);
    await reader.activate(node);
    const after = (await reader.read()).find(({ backend }) => backend === node.backend);
    expect(after?.checked, `${item.id}: ${name}`).toBe(true);
  };
  switch (item.kind) {
    case 'choice':
    case 'line':
    case 'select':
      for (const key of chosen(right))
        await choose(item.kind === 'select' ? 'checkbox' : 'radio', plain(words.stem), option(key));
      return;
    case 'sort':
      for (const key of item.options)
        await choose('radio', option(key), judgementOf(right, key) === '+' ? en.sound : en.dont);
      return;
    case 'match':
      for (const prompt of item.prompts)
        await choose('radio', plain(words.prompts?.[prompt] ?? ''), option(matchOf(right, prompt)));
      return;
    case 'order':
      for (const [n, key] of chosen(right).entries()) {
        await reader.heard();
        await press(await reader.read(), option(key));
        await reader.read();
        expect(await reader.heard()).toEqual([fill(en.movedTo, { n: n + 1, of: item.options.length })]);
      }
  }
}

async function sit(quiz: Quiz, start: readonly Node[]): Promise<void> {
  await press(start, en.sit);
  for (let n = 1; ; n++) {
    const nodes = await listen(`question ${n}`);
    const item = itemIn(quiz, nodes);
    await answer(quiz, item);
    const after = await listen(`question ${n}, answered`);
    const last = !after.some(({ role, name }) => role === 'button' && name === en.following);
    await press(after, last ? en.overview : en.following);
    if (last) break;
  }
  await press(await arrive(en.overviewTitle), en.submit);
  const sure = await listen('handing in');
  expect(sure.find(({ focused, role }) => focused && role !== 'RootWebArea')?.name ?? en.confirm).toContain(en.confirm);
  await reader.heard();
  await press(sure, en.confirmYes);
  const result = await arrive(en.passed);
  const heard = await reader.heard();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toContain(en.passed);
  await press(result, /^Continue to/);
}

async function rate(nodes: readonly Node[]): Promise<void> {
  const groups = new Map<number, Node>();
  for (const node of nodes.filter(({ role }) => role === 'radio')) {
    const group = node.around.find(({ role }) => role === 'group');
    expect(group?.name).not.toBe('');
    groups.set(group?.backend ?? 0, node);
  }
  for (const node of groups.values()) await reader.activate(node);
  for (const node of nodes.filter(({ role }) => role === 'spinbutton')) await reader.write(node, '60');
}

it('is passed by what the accessibility tree says, and each change is said once', { timeout: 240_000 }, async () => {
  await page.goto(`${site.url}/package/index.html`);
  for (const unit of ours.course.units) {
    const nodes = await arrive(ours.text.titles[unit.id] ?? '');
    if (unit.kind === 'lesson') await converse(unit, nodes);
    else if (unit.kind === 'quiz') await sit(unit, nodes);
    else if (unit.kind === 'survey') {
      await reader.heard();
      await press(nodes, en.submit);
      const missing = await listen(`${unit.id}, with answers missing`);
      expect(await reader.heard()).toHaveLength(1);
      await rate(missing);
      await press(await listen(`${unit.id}, filled in`), en.submit);
      if (unit.beside) await press(await listen(`${unit.id}, beside`), en.goOn);
    } else if (unit.kind === 'practice') {
      await reader.write(control(nodes, 'textbox', /./), 'My own line.');
      await press(nodes, en.compare);
      const models = await listen(`${unit.id}, compared`);
      await reader.activate(control(models, 'checkbox', /./));
      await press(await listen(`${unit.id}, ticked`), en.goOn);
    } else if (unit.kind === 'sheet' && unit.sheet === 'certificate') {
      await reader.write(control(nodes, 'textbox', en.certificate.name), 'A. Learner');
      const paper = await listen('certificate');
      expect(paper.some(({ role, name }) => role === 'StaticText' && name === 'A. Learner')).toBe(true);
      await press(paper, en.goOn);
    } else {
      await press(nodes, en.goOn);
      if (unit === ours.course.units.at(-1)) break;
    }
  }
  console.log(`accessibility tree: ${screens} screens read`);
  expect(found).toEqual([]);
});
