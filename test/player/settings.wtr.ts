import { assert, expect, fixture, html } from '@open-wc/testing';
import type { Speech } from '../../src/player/read-aloud/speech.js';
import { applySettings, readSettings } from '../../src/player/settings-panel/settings.js';
import '../../src/player/settings-panel/settings-panel.js';
import { settingsStyles } from '../../src/player/settings-panel/settings-panel.styles.js';
import { extras } from '../../src/player/strings/extras.en.js';
import { en } from '../../src/player/strings/en.js';
import { palettes } from '../../src/theme/palettes.js';
import { all, drawn, one } from './support.js';

const root = document.documentElement;
/** In place of the store of this origin, which is shared by all tests that run at the same time. */
let kept: string | null = null;
let full = false;
Storage.prototype.getItem = () => kept;
Storage.prototype.setItem = (_key, value) => {
  if (full) throw new Error('no room');
  kept = value;
};
const speech: Speech = {
  voices: () => [{ name: 'Ana', voiceURI: 'ana', lang: 'en-GB', default: true, localService: true }],
  changed: () => undefined,
  say: () => undefined,
  stop: () => undefined,
};
async function shown(own: Speech | null = speech): Promise<HTMLElement> {
  const panel = await fixture<HTMLElement>(
    html`<settings-panel .words=${{ ...en, ...extras }} .language=${'en'} .speech=${own}></settings-panel>`,
  );
  one(panel, 'summary').click();
  await drawn(panel);
  await drawn(panel);
  return panel;
}

async function choose(panel: HTMLElement, label: string, option: string): Promise<void> {
  const select = one(panel, 'label', label).querySelector('select');
  if (!select) throw new Error(label);
  select.selectedIndex = [...select.options].findIndex((one) => one.text === option);
  select.dispatchEvent(new Event('change'));
  await drawn(panel);
}

before(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(settingsStyles.cssText);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
});
afterEach(() => {
  kept = null;
  full = false;
  applySettings(readSettings(), root);
});

describe('settings', () => {
  it('are kept, applied to the document, and read again', async () => {
    const panel = await shown();
    await choose(panel, 'Colors', 'High contrast');
    await choose(panel, 'Text size', '150 %');
    await choose(panel, 'Voice', 'Ana');
    await choose(panel, 'Speed', '85 %');
    one(panel, 'label', 'No movement').querySelector('input')?.click();
    assert.deepEqual(readSettings(), {
      theme: 'contrast',
      size: 150,
      still: true,
      plain: false,
      voice: 'ana',
      rate: 0.85,
    });
    assert.deepEqual(Object.fromEntries(Object.entries(root.dataset)), {
      theme: 'contrast',
      text: '150',
      motion: 'off',
      pictures: 'on',
    });
    const style = getComputedStyle(root);
    assert.include([palettes.contrast.ink, palettes.contrastDark.ink], style.getPropertyValue('--ink'));
    assert.equal(style.getPropertyValue('--calm'), '0ms');
    assert.equal(parseFloat(style.fontSize), 27);
    panel.style.background = 'var(--raised)';
    await expect(panel).to.be.accessible();
    assert.equal((await shown()).querySelectorAll('select')[0]?.selectedIndex, 3);
  });

  for (const odd of ['garbage', 'null', '{"theme":"pink","size":3,"still":"yes","voice":7,"rate":9}']) {
    it(`are the usual where ${odd} was kept`, () => {
      kept = odd;
      assert.deepEqual(readSettings(), { theme: 'system', size: 100, still: false, plain: false, voice: '', rate: 1 });
    });
  }

  it('last as long as the page where nothing can be kept', async () => {
    full = true;
    const panel = await shown();
    await choose(panel, 'Colors', 'Dark');
    assert.equal(root.dataset.theme, 'dark');
    assert.equal(readSettings().theme, 'dark');
    full = false;
    await choose(panel, 'Colors', 'Light');
    assert.include(kept, 'light');
  });

  it('offer no voices where the browser has none', async () => {
    assert.lengthOf(all(await shown(null), 'select'), 2);
  });

  it('tell the keys', async () => {
    assert.lengthOf(all(await shown(), 'kbd'), extras.settings.help.length);
  });
});
