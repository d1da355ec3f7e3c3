import { assert } from '@open-wc/testing';
import { sheets } from '../../src/player/styles.js';
import { all, drawn, focused, one, play } from './support.js';

const later = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

describe('habits', () => {
  it('goes on at what was said last, in view and with focus', async () => {
    const first = await play();
    await first.press('Priya and the notification');
    await first.press('Into the room');
    await first.key('1');
    await later();
    const saved = first.session.reports.at(-1)?.suspendData ?? '';
    first.host.remove();
    const { host } = await play(undefined, saved);
    await later();
    await drawn(host);
    assert.equal(focused(), all(host, '[data-arrive=landed]').at(-1) ?? null);
    assert.isNotNull(focused());
    host.remove();
  });

  it('comes back to what was said last from anywhere else, too', async () => {
    const { host, press, key } = await play();
    await press('Priya and the notification');
    await press('Into the room');
    await press('Glossary');
    await press('Back to');
    assert.equal(focused(), one(host, '[data-arrive=turn]'));
    await key('1');
    for (const [away, back] of [
      ['Before you begin', 'Priya and the notification'],
      ['Glossary', 'Back to'],
    ] as const) {
      await press(away);
      await press(back);
      assert.equal(focused(), all(host, '[data-arrive=landed]').at(-1) ?? null);
      assert.isNotNull(focused());
    }
    host.remove();
  });

  it('begins at the top of anything else, and leaves focus where it is', async () => {
    const { host } = await play();
    await later();
    assert.equal(focused(), document.body);
    host.remove();
  });

  it('tells which keys do what, and what is to go in each part', async () => {
    const { host, press } = await play();
    one(host, 'settings-panel summary').click();
    await later();
    await drawn(host);
    assert.isAbove(all(host, 'settings-panel dt').length, 3);
    await press('Your progress');
    assert.include(one(host, 'progress-page').textContent, 'To go');
    host.remove();
  });

  it('lets nothing stick to the top in a frame that is narrow for its text', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheets.player);
    const around = (rules: CSSRuleList, outer: readonly string[]): readonly string[] =>
      [...rules].flatMap((rule) => {
        const here = [...outer, rule instanceof CSSContainerRule ? rule.conditionText : ''];
        const inner =
          rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule ? around(rule.cssRules, here) : [];
        return rule instanceof CSSStyleRule && rule.selectorText.endsWith('header') && rule.style.position === 'sticky'
          ? [here.join(' ')]
          : inner;
      });
    const found = around(sheet.cssRules, []);
    assert.lengthOf(found, 1);
    assert.match(found[0] ?? '', /\(min-width: 62rem\)/);
  });
});
