/** The first page stands while all other views are on their way. */
import { assert, expect } from '@open-wc/testing';
import type { Views } from '../../src/player/rest.js';
import * as views from '../../src/player/views.js';
import { aroundData } from './fixture-around.js';
import { all, drawn, focused, one, play, visibleText, type Played } from './support.js';

const [first, ...others] = aroundData.course.units;
const [second] = others;
if (first?.kind !== 'page' || !second) throw new Error('the first unit is to be a page');
/** Without quick checks, which are a view of their own. */
const data = { ...aroundData, course: { ...aroundData.course, units: [{ ...first, checks: {} }, ...others] } };
const titleOf = (id: keyof typeof data.text.titles): string => data.text.titles[id] ?? '';
const opening = titleOf(first.id);

let played: Played;
let asked = 0;
let come: (views: Views) => void;
let fail: (why: Error) => void;

async function frames(): Promise<void> {
  await new Promise((done) => setTimeout(done, 60));
  await drawn(played.host);
}

const open = (suspendData = ''): Promise<Played> =>
  play(data, suspendData, () => {
    asked += 1;
    return new Promise((resolve, reject) => {
      come = resolve;
      fail = reject;
    });
  });

beforeEach(async () => {
  localStorage.clear();
  asked = 0;
  played = await open();
  await frames();
});
afterEach(() => played.host.remove());

describe('views that are on their way', () => {
  it('are not missed by the first page, and asked for once', async () => {
    assert.equal(visibleText(one(played.host, 'page-view h1')), opening);
    assert.equal(asked, 1);
    const page = one(played.host, 'page-view');
    come(views);
    await frames();
    assert.equal(one(played.host, 'page-view'), page);
    assert.equal(asked, 1);
  });

  it('show what was gone to meanwhile, with the focus on it', async () => {
    await played.press(titleOf(second.id));
    assert.equal(visibleText(one(played.host, '.over')), data.words.loading);
    await expect(played.host).to.be.accessible();
    come(views);
    await frames();
    assert.lengthOf(all(played.host, '.over'), 0);
    assert.isTrue(focused()?.matches('[data-arrive~=unit]'));
    assert.equal(asked, 1);
  });

  it('open a page beside the course that was asked for meanwhile', async () => {
    await played.press(data.words.glossary);
    assert.equal(visibleText(one(played.host, '.over')), data.words.loading);
    come(views);
    await frames();
    assert.equal(focused(), one(played.host, 'glossary-page h1'));
  });

  it('are asked for again where they could not be fetched, by whoever needs them', async () => {
    fail(new Error('offline'));
    await frames();
    assert.equal(visibleText(one(played.host, 'page-view h1')), opening);
    await played.press(titleOf(second.id));
    assert.equal(asked, 2);
    fail(new Error('offline'));
    await frames();
    assert.include(visibleText(one(played.host, '.over')), data.words.loadFailed);
    await expect(played.host).to.be.accessible();
    await played.press(data.words.retry);
    assert.equal(asked, 3);
    come(views);
    await frames();
    assert.isTrue(focused()?.matches('[data-arrive~=unit]'));
  });
});

describe('somebody who comes back', () => {
  /** Longer than the first screen waits. */
  const patience = 4100;

  /** Saved on the first page, which could be shown without the rest of the course. */
  async function saved(): Promise<string> {
    come(views);
    await frames();
    await played.press(data.words.goOn);
    await played.press(opening);
    await frames();
    return played.session.reports.at(-1)?.suspendData ?? '';
  }

  it('is told nothing wrong while the course is on its way, and nor is the LMS', async () => {
    const before = await saved();
    played.host.remove();
    played = await open(before);
    await new Promise((done) => setTimeout(done, patience));
    await frames();
    assert.equal(visibleText(one(played.host, '.over')), data.words.loading);
    assert.lengthOf(all(played.host, 'nav li'), 0);
    await expect(played.host).to.be.accessible();
    fail(new Error('offline'));
    await frames();
    assert.include(visibleText(one(played.host, '.over')), data.words.loadFailed);
    dispatchEvent(new Event('pagehide'));
    assert.lengthOf(played.session.reports, 0);
    await played.press(data.words.retry);
    come(views);
    await frames();
    assert.equal(visibleText(one(played.host, 'page-view h1')), opening);
    assert.equal(played.session.reports.at(-1)?.suspendData, before);
  }).timeout(8000);
});
