import { assert, expect } from '@open-wc/testing';
import type { PageText } from '../../src/course/text.js';
import type { UnitId } from '../../src/course/types.js';
import { Texts } from '../../src/player/course-player/texts.js';
import { en } from '../../src/player/strings/en.js';
import { pageData } from './fixture.js';
import { all, drawn, focused, one, play, visibleText } from './support.js';

const id = 'late' as UnitId;
const late: PageText = { kind: 'page', checks: {}, title: 'Late', bodyHtml: '<p>Here now.</p>' };
const file = (body: string): string => URL.createObjectURL(new Blob([body], { type: 'text/javascript' }));
const from = (files: Readonly<Record<string, string>>): Texts =>
  new Texts(
    {
      text: pageData.text,
      words: en,
      lengths: {},
      units: {},
      languages: [],
      files: { en: { course: null, units: files } },
    },
    document,
  );
const good = file(`document.currentScript.unit=${JSON.stringify({ [id]: late })}`);

describe('texts', () => {
  it('fetches a file once, however often it is asked for', async () => {
    const texts = from({ [id]: good });
    await Promise.all([texts.load(id), texts.load(id)]);
    assert.deepEqual(texts.get(id), { text: late, language: 'en' });
    assert.lengthOf(document.head.querySelectorAll('script[src^=blob]'), 0);
  });

  for (const [what, files] of [
    ['a missing file', { [id]: 'blob:nowhere' }],
    ['a file without a unit', { [id]: file('void 0') }],
    ['no address', {}],
  ] as const) {
    it(`fails on ${what}, and can be asked again`, async () => {
      const texts = from(files);
      for (let i = 0; i < 2; i++)
        assert.equal(
          await texts.load(id).then(
            () => 'there',
            () => 'failed',
          ),
          'failed',
        );
    });
  }

  it('shows a calm notice with a way to try again', async () => {
    const first = pageData.course.units[0]?.id ?? id;
    const units = Object.fromEntries(Object.entries(pageData.units).filter(([unit]) => unit !== first));
    const played = await play({
      ...pageData,
      units,
      files: { en: { course: null, units: { [first]: 'blob:nowhere' } } },
    });
    await new Promise((done) => setTimeout(done, 50));
    await drawn(played.host);
    assert.include(visibleText(one(played.host, '.over p')), 'Nothing is lost');
    await expect(played.host).to.be.accessible();
    await played.press('Try again');
    assert.lengthOf(all(played.host, '.over'), 1);
    played.host.remove();
  });

  it('moves the focus to a unit whose text comes late, once it is there', async () => {
    const [, second] = pageData.course.units;
    if (!second) throw new Error('no second unit');
    const text = pageData.units[second.id];
    const address = file(`document.currentScript.unit=${JSON.stringify({ [second.id]: text })}`);
    const units = Object.fromEntries(Object.entries(pageData.units).filter(([unit]) => unit !== second.id));
    const append = document.body.append.bind(document.body);
    document.body.append = (...nodes) =>
      nodes[0] instanceof HTMLScriptElement ? void setTimeout(() => append(...nodes), 150) : append(...nodes);
    const played = await play({
      ...pageData,
      units,
      files: { en: { course: null, units: { [second.id]: address } } },
    });
    await played.press(pageData.text.titles[second.id] ?? '');
    assert.lengthOf(all(played.host, 'lesson-view'), 0);
    await new Promise((done) => setTimeout(done, 250));
    document.body.append = append;
    await drawn(played.host);
    assert.isTrue(focused()?.matches('lesson-view [data-arrive~=unit]'));
    played.host.remove();
  });
});
