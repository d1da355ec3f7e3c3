import { assert, aTimeout, expect } from '@open-wc/testing';
import { all, focused, one, play, visibleText, type Played } from './support.js';

let played: Played;
const inRoom = async (): Promise<void> => {
  played = await play();
  await played.press('Continue');
  await played.press('Into the room');
};
afterEach(() => {
  played.host.remove();
});

describe('a conversation', () => {
  it('opens on a page, goes on to the premise, and into the room', async () => {
    played = await play();
    assert.equal(visibleText(one(played.host, 'h1')), 'Before you begin');
    await expect(played.host).to.be.accessible();
    await played.press('Continue');
    assert.equal(focused(), one(played.host, 'h1', 'Priya and the notification'));
    await expect(played.host).to.be.accessible();
    await played.press('Into the room');
    assert.equal(focused()?.getAttribute('aria-label'), 'The coat comes off');
  });

  it('can be read without pictures', async () => {
    await inRoom();
    document.documentElement.dataset.pictures = 'off';
    await expect(played.host).to.be.accessible();
    document.documentElement.dataset.pictures = 'on';
  });

  it('answers a digit key, moves focus to what it led to, and says it once', async () => {
    await inRoom();
    await played.key('1');
    assert.include(visibleText(focused() ?? document.body), 'Was that weird?');
    assert.equal(played.said(), 'Priya: Oh god. Was that weird? Priya laughs, then checks your face.');
    assert.lengthOf(all(played.host, 'reply-choice button'), 3);
    await expect(played.host).to.be.accessible();
  });

  it('leaves digits with a modifier, and those without a reply, alone', async () => {
    await inRoom();
    await played.key('9');
    focused()?.dispatchEvent(new KeyboardEvent('keydown', { key: '1', ctrlKey: true, bubbles: true, composed: true }));
    assert.lengthOf(all(played.host, 'lesson-turn'), 1);
  });

  it('keeps earlier turns: the same elements, not drawn again', async () => {
    await inRoom();
    await played.key('1');
    const [first] = all(played.host, 'lesson-turn');
    await played.key('2');
    let changes = 0;
    const seen = new MutationObserver((records) => (changes += records.length));
    if (first) seen.observe(first, { subtree: true, childList: true, characterData: true });
    await played.key('1');
    assert.equal(all(played.host, 'lesson-turn')[0], first);
    assert.equal(changes, 0);
  });

  it('folds the rationale of all but the newest turn', async () => {
    await inRoom();
    await played.key('1');
    await played.key('2');
    assert.deepEqual(
      all(played.host, 'reply-rationale details').map((one) => one.hasAttribute('open')),
      [false, true],
    );
    assert.deepEqual(all(played.host, 'reply-rationale summary').map(visibleText), ['Sound', 'Try another way']);
  });

  it('shows affect, attention and words in the portrait', async () => {
    await inRoom();
    await played.key('1');
    await played.key('2');
    const portrait = one(played.host, 'client-portrait');
    assert.equal(portrait.getAttribute('affect'), 'hurt');
    assert.equal(portrait.getAttribute('look'), 'down');
    assert.equal(
      all(played.host, 'client-portrait svg')[0]?.getAttribute('aria-label'),
      'Priya pulls her sleeves over her hands and studies the carpet.',
    );
  });

  it('ends with a scene, a look back, and one press to the moment worth another try', async () => {
    await inRoom();
    for (const key of ['1', '2', '3']) await played.key(key);
    assert.match(played.said(), /delete my whole account.*The conversation ends: At the door\.$/);
    assert.include(visibleText(one(played.host, '.another .line')), 'it threw me a little');
    assert.lengthOf(all(played.host, '.way li'), 3);
    await expect(played.host).to.be.accessible();
    await played.press('Go back to this moment');
    assert.lengthOf(all(played.host, 'lesson-turn'), 2);
    assert.equal(focused()?.getAttribute('aria-label'), 'Was that weird?');
    await played.press('Return to the first way');
    assert.lengthOf(all(played.host, 'lesson-ending'), 1);
  });

  it('tells the session after the paint, and not before', async () => {
    await inRoom();
    await aTimeout(50);
    const before = played.session.reports.length;
    await played.key('1');
    await aTimeout(50);
    assert.equal(played.session.reports.length, before + 1);
    assert.equal(played.session.reports.at(-1)?.location, 'priya/weird');
  });

  it('comes back to the same turn', async () => {
    await inRoom();
    await played.key('1');
    await aTimeout(50);
    const saved = played.session.reports.at(-1)?.suspendData ?? '';
    played.host.remove();
    played = await play(undefined, saved);
    assert.lengthOf(all(played.host, 'lesson-turn'), 2);
    assert.notInclude(visibleText(played.host), 'could not be read');
  });

  it('says so when the saved place cannot be read', async () => {
    played = await play(undefined, 'garbage');
    assert.include(all(played.host, '.notice').map(visibleText).join(), 'could not be read');
  });
});

describe('the frame', () => {
  it('tells of trouble with saving once, offers to try again, and closes', async () => {
    played = await play();
    played.session.become({ kind: 'unsaved', since: Date.now() });
    await played.key('x');
    assert.match(played.said(), /^Not saved since/);
    await played.press('Try again');
    assert.equal(played.said(), 'Saved');
    await played.press('Save and exit');
    assert.equal(focused(), one(played.host, 'h1', 'Your place is saved'));
    await expect(played.host).to.be.accessible();
  });

  it('promises to save nothing where nothing is saved, and says how it ended', async () => {
    played = await play();
    for (const kind of ['untracked', 'elsewhere'] as const) {
      played.session.become({ kind });
      await played.key('x');
      assert.deepEqual(all(played.host, 'footer button').map(visibleText), ['Exit']);
    }
    played.session.become({ kind: 'ended', how: 'saving' });
    await played.key('x');
    one(played.host, 'h1', 'Saving…');
    assert.isEmpty(all(played.host, 'footer button'));
    played.session.become({ kind: 'ended', how: 'kept' });
    await played.key('x');
    one(played.host, 'h1', 'The last part has not arrived yet');
    assert.match(played.said(), /kept in this browser/);
  });

  it('never writes a style attribute, which the page’s policy would refuse', async () => {
    await inRoom();
    await played.key('1');
    assert.lengthOf(all(played.host, '[style]'), 0);
  });
});
