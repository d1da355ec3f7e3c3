import { assert, expect, fixture, html } from '@open-wc/testing';
import { browserSpeech } from '../../src/player/read-aloud/speech.js';
import type { ReadAloud } from '../../src/player/read-aloud/read-aloud.js';
import '../../src/player/read-aloud/read-aloud.js';
import { onScreen } from '../../src/player/read-aloud/spoken.js';
import { extras } from '../../src/player/strings/extras.en.js';
import { en } from '../../src/player/strings/en.js';
import { all, drawn, one, play, visibleText } from './support.js';

/** Speaks nothing, and remembers what it was given. */
class FakeUtterance extends EventTarget {
  lang = '';
  rate = 1;
  voice: unknown = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {
    super();
  }
}

// The store of this origin is shared by all tests that run at the same time.
Storage.prototype.getItem = () => '{"voice":"ben","rate":1.2}';

const voices = [
  { name: 'Ana', voiceURI: 'ana', lang: 'es-MX' },
  { name: 'Ben', voiceURI: 'ben', lang: 'en_GB' },
];
const spoken: FakeUtterance[] = [];
let cancelled = 0;
const synthesiser = {
  getVoices: () => voices,
  speak: (utterance: FakeUtterance) => spoken.push(utterance),
  cancel: () => cancelled++,
};
const fake = { speechSynthesis: synthesiser, SpeechSynthesisUtterance: FakeUtterance } as never;
const show = (speech = browserSpeech(fake), at = 0): Promise<ReadAloud> =>
  fixture(
    html`<read-aloud
      .words=${{ ...en, ...extras }}
      .language=${'en'}
      .source=${() => document.querySelector('#page')}
      .at=${at}
      .speech=${speech}
    ></read-aloud>`,
  );
const press = async (element: Element): Promise<void> => {
  element.querySelector('button')?.click();
  await drawn(document.body);
};

beforeEach(() => {
  spoken.length = 0;
  cancelled = 0;
  const page = document.createElement('div');
  page.id = 'page';
  page.innerHTML = '<p>One thing. And <b>another</b>?</p><p class="hidden">unseen</p>';
  document.body.append(page);
});
afterEach(() => {
  document.querySelector('#page')?.remove();
});

describe('reading aloud', () => {
  it('starts only when asked, with the voice and speed of the settings', async () => {
    const button = await show();
    assert.lengthOf(spoken, 0);
    await expect(button).to.be.accessible();
    await press(button);
    assert.deepEqual(
      spoken.map(({ text, lang, rate, voice }) => [text, lang, rate, voice]),
      ['One thing.', 'And another?'].map((text) => [text, 'en_GB', 1.2, voices[1]]),
    );
    assert.equal(visibleText(button), 'Stop reading');
    spoken.at(-1)?.onend?.();
    await drawn(document.body);
    assert.equal(visibleText(button), 'Read aloud');
  });

  it('stops when asked, when the screen changes, and when it goes', async () => {
    const button = await show();
    for (const how of ['asked', 'changed', 'gone'] as const) {
      await press(button);
      const before = cancelled;
      if (how === 'asked') await press(button);
      if (how === 'changed') button.at = 1;
      if (how === 'gone') button.remove();
      await drawn(document.body);
      assert.equal(cancelled, before + 1);
      assert.equal(button.reading, false);
    }
  });

  it('is not there where the browser cannot speak', async () => {
    assert.lengthOf((await show(browserSpeech({}))).querySelectorAll('button'), 0);
  });

  it('offers voices of the language, and can be pressed again after an error', async () => {
    assert.deepEqual(
      browserSpeech(fake)
        ?.voices('es')
        .map(({ name }) => name),
      ['Ana'],
    );
    const button = await show();
    await press(button);
    spoken[0]?.onerror?.();
    await drawn(document.body);
    assert.equal(button.reading, false);
  });

  it('stands above every unit, reads what is on screen, and stops with every change of state', async () => {
    const played = await play();
    const above = (): readonly Element[] => {
      const found = [...played.host.querySelectorAll<ReadAloud>('read-aloud')];
      for (const one of found) one.speech = browserSpeech(fake);
      return found;
    };
    const titles = all(played.host, 'nav ol button').map((button) => visibleText(button));
    assert.isAbove(titles.length, 2);
    for (const title of titles) {
      await played.press(title);
      const [button = played.host, ...more] = above();
      assert.lengthOf(more, 0);
      spoken.length = 0;
      await drawn(played.host);
      await press(button);
      assert.include(spoken.map(({ text }) => text).join(' '), visibleText(one(played.host, 'main h1')));
    }
    await played.press('Priya and the notification');
    const [button = played.host] = above();
    await drawn(played.host);
    await press(button);
    assert.equal(visibleText(button), 'Stop reading');
    await played.press('Into the room');
    assert.equal(visibleText(button), 'Read aloud');
    await played.press('Your progress');
    assert.lengthOf(above(), 0);
    played.host.remove();
  });

  it('reads the item on screen; in a conversation what the last reply led to and what can be said; or else the page', async () => {
    const played = await play();
    assert.include(onScreen(played.host.querySelector('main') ?? played.host)[0], 'Before you begin');
    await played.press('Priya and the notification');
    await played.press('Into the room');
    await played.key('1');
    const said = onScreen(played.host);
    assert.include(said[0] === 'Priya' ? said[1] : said[0], 'Oh god');
    assert.include(said.join(' '), 'Not weird. People get curious');
    assert.notInclude(said.join(' '), 'Your follow request came through');
    await played.press('Friend requests, answered');
    await played.press('Begin');
    const item = onScreen(played.host).join(' ');
    for (const option of played.host.querySelectorAll('legend, .rest button'))
      assert.include(item, visibleText(option).slice(0, 12));
    played.host.remove();
  });
});
