import { assert, expect } from '@open-wc/testing';
import { aroundData } from './fixture-around.js';
import { all, drawn, focused, one, play, visibleText, type Played } from './support.js';

let played: Played;
const open = async (title: string): Promise<void> => {
  await played.press(title);
};
const inputs = (root = ''): HTMLInputElement[] => all(played.host, `${root} input`) as HTMLInputElement[];
const press = async (input: HTMLElement | undefined): Promise<void> => {
  input?.click();
  await drawn(played.host);
};
const speak = async (language: string): Promise<void> => {
  const select = one(played.host, 'header select') as HTMLSelectElement;
  select.focus();
  select.value = language;
  select.dispatchEvent(new Event('change'));
  for (let i = 0; i < 20 && document.documentElement.lang !== language; i++) {
    await new Promise((done) => setTimeout(done, 20));
    await drawn(played.host);
  }
};

beforeEach(async () => {
  localStorage.clear();
  played = await play(aroundData);
});
afterEach(() => {
  played.host.remove();
  document.documentElement.lang = 'en';
});

describe('a page', () => {
  it('asks for the profession, and answers quick checks at once', async () => {
    await press(inputs('.profession')[1]);
    assert.equal(inputs('.profession')[1]?.checked, true);
    const right = all(played.host, 'page-check label').find((label) => visibleText(label).includes('we read about'));
    await press(right?.querySelector('input') ?? undefined);
    assert.lengthOf(all(played.host, '.told'), 0);
    await press(one(played.host, 'page-check button', 'Check'));
    assert.include(visibleText(one(played.host, '.told')), 'It leans on what he knows.');
    assert.lengthOf(all(played.host, '.told'), 1);
    assert.equal(focused(), one(played.host, '.told p', 'That is right.'));
    await expect(played.host).to.be.accessible();
  });

  it('has nothing chosen before the learner chooses, and then what was let stand', async () => {
    const chosen = (): readonly boolean[] => inputs('.profession').map(({ checked }) => checked);
    assert.notInclude(chosen(), true);
    await press(one(played.host, '.go-on'));
    await open('Codes and consent');
    assert.deepEqual(chosen(), [false, false, false, false, true]);
  });

  it('leaves an unfinished check unchecked, and says so', async () => {
    await press(one(played.host, 'page-check button', 'Check'));
    assert.lengthOf(all(played.host, '.told'), 0);
    assert.equal(visibleText(one(played.host, 'page-check [role=alert]')), 'Choose your answer first.');
    await press(inputs('page-check')[0]);
    assert.lengthOf(all(played.host, 'page-check [role=alert]'), 0);
  });

  it('explains a term beside it, and gives focus back', async () => {
    const link = one(played.host, 'a.term');
    link.focus();
    await press(link);
    const dialog = played.host.querySelector('dialog[open]');
    assert.include(visibleText(dialog ?? link), 'Feelings brought along.');
    assert.isTrue(dialog?.contains(focused()));
    await expect(played.host).to.be.accessible();
    await press(one(played.host, 'term-note button'));
    assert.equal(focused(), link);
  });

  it('has all terms on a page beside the course', async () => {
    await open('Glossary');
    assert.equal(focused(), one(played.host, 'h1', 'Glossary'));
    await expect(played.host).to.be.accessible();
    await played.press('Back to');
    assert.equal(visibleText(one(played.host, 'h1')), 'Codes and consent');
  });
});

describe('a survey', () => {
  it('wants its numbers, shows the earlier ones beside, and keeps free text on the device', async () => {
    await open('How sure are you?');
    await press(one(played.host, 'button', 'Hand in'));
    assert.include(visibleText(one(played.host, '[role=alert]')), '1 answer is');
    assert.equal(focused(), inputs('survey-view')[0]);
    assert.equal(visibleText(one(played.host, 'legend .still')), 'Still open');
    await press(inputs('survey-view')[3]);
    assert.lengthOf(all(played.host, '.still'), 0);
    await press(one(played.host, 'button', 'Hand in'));
    assert.equal(visibleText(one(played.host, 'h1')), 'And now?');
    await press(inputs('#question-a')[8]);
    await press(inputs('#question-b')[2]);
    const minutes = one(played.host, '[type=number]') as HTMLInputElement;
    minutes.value = '90';
    minutes.dispatchEvent(new Event('change'));
    await drawn(played.host);
    const words = one(played.host, 'textarea') as HTMLTextAreaElement;
    words.value = 'Thank you';
    words.dispatchEvent(new Event('input'));
    await press(one(played.host, 'button', 'Hand in'));
    assert.equal(focused()?.id, 'beside');
    assert.include(visibleText(one(played.host, '.beside')), 'Higher than before: 1.');
    assert.deepEqual(all(played.host, '.beside td').map(visibleText), ['3', '8']);
    await expect(played.host).to.be.accessible();
    await press(one(played.host, 'survey-view .primary'));
    assert.equal(visibleText(one(played.host, 'h1')), 'Your opening line');
    await new Promise((done) => setTimeout(done, 50));
    assert.notInclude(JSON.stringify(played.session.reports), 'Thank you');
    await open('And now?');
    assert.equal((one(played.host, 'textarea') as HTMLTextAreaElement).value, 'Thank you');
  });
});

describe('a practice', () => {
  it('compares, with a line or without, and ticks', async () => {
    await open('Your opening line');
    const area = one(played.host, 'textarea') as HTMLTextAreaElement;
    area.value = 'Hello';
    area.dispatchEvent(new Event('input'));
    assert.include(visibleText(one(played.host, '#device')), 'stays on this device');
    assert.lengthOf(all(played.host, 'figure'), 0);
    await press(one(played.host, 'button', 'Compare'));
    assert.lengthOf(all(played.host, 'figure'), 2);
    assert.equal(focused()?.id, 'models');
    await press(inputs('practice-view')[1]);
    assert.equal(inputs('practice-view')[1]?.checked, true);
    await expect(played.host).to.be.accessible();
    await new Promise((done) => setTimeout(done, 50));
    assert.notInclude(JSON.stringify(played.session.reports), 'Hello');
    await press(one(played.host, '.go-on'));
    assert.equal(visibleText(one(played.host, 'h1')), 'Your certificate');
  });
});

describe('a sheet', () => {
  it('certifies completion, says nothing of credit, and keeps no licence', async () => {
    await open('Your certificate');
    const [name, licence] = inputs('certificate-sheet');
    assert.equal(name?.value, 'Ada Ng');
    if (licence) {
      licence.value = 'MH 1';
      licence.dispatchEvent(new Event('input'));
    }
    await drawn(played.host);
    const paper = visibleText(one(played.host, '.paper'));
    assert.match(
      paper,
      /Certificate of completion.*Ada Ng.*License MH 1.*Can I add you\?.*Certificate [0-9A-Z]{4}-[0-9A-Z]{4}/,
    );
    assert.notMatch(paper, /credit|hour|score/i);
    assert.notInclude(JSON.stringify(localStorage), 'MH 1');
    await expect(played.host).to.be.accessible();
  });

  it('is a card, accessibly', async () => {
    await open('The conversation on one page');
    assert.include(visibleText(one(played.host, '.paper')), 'Your request came.');
    await expect(played.host).to.be.accessible();
  });

  it('makes a paragraph of choices', async () => {
    await open('Your policy paragraph');
    assert.equal(
      visibleText(one(played.host, '#paragraph')),
      'I do not connect online. I have no page. Please ask me.',
    );
    await press(inputs('policy-sheet')[1]);
    assert.equal(visibleText(one(played.host, '#paragraph')), 'I do not connect online. I have a page. Please ask me.');
    await open('Your opening line');
    await open('Your policy paragraph');
    assert.include(visibleText(one(played.host, '#paragraph')), 'I have a page.');
    await press(one(played.host, 'button', 'Copy'));
    await new Promise((done) => setTimeout(done, 50));
    await drawn(played.host);
    assert.match(visibleText(one(played.host, '.paper [role=status]')), /Copied|Ctrl/);
    await expect(played.host).to.be.accessible();
  });
});

describe('the language', () => {
  it('changes where one stands, with focus kept, and is remembered', async () => {
    await open('Your opening line');
    await speak('es');
    assert.equal(visibleText(one(played.host, 'h1')), 'Your opening line (es)');
    assert.equal(document.documentElement.lang, 'es');
    assert.equal(document.documentElement.dir, 'ltr');
    assert.equal(focused(), one(played.host, 'header select'));
    assert.include(visibleText(one(played.host, '#device')), 'se queda en este dispositivo');
    await expect(played.host).to.be.accessible();
    assert.equal(localStorage.getItem('around/language'), 'es');
  });

  it('is accessible on every screen in Spanish', async () => {
    await speak('es');
    for (const { id } of aroundData.course.units) {
      const title = `${aroundData.text.titles[id] ?? ''} (es)`;
      await open(title);
      await expect(played.host).to.be.accessible();
    }
    await open('Glosario');
    await expect(played.host).to.be.accessible();
  });

  it('falls back to the source for a part that cannot be fetched, and says so', async () => {
    played.host.remove();
    const es = aroundData.files.es;
    if (!es) throw new Error('no Spanish');
    const [first] = aroundData.course.units;
    const units = Object.fromEntries(Object.entries(es.units).filter(([id]) => id !== first?.id));
    played = await play({ ...aroundData, files: { ...aroundData.files, es: { ...es, units } } });
    await speak('es');
    assert.equal(visibleText(one(played.host, 'h1')), 'Codes and consent');
    assert.equal(one(played.host, 'h1').closest('[lang]')?.getAttribute('lang'), 'en');
    assert.include(visibleText(one(played.host, '.notice')), 'no se pudo traer en español');
    await expect(played.host).to.be.accessible();
  });

  it('stays as it was where a language cannot be fetched', async () => {
    played.host.remove();
    played = await play({
      ...aroundData,
      files: { ...aroundData.files, es: { course: 'blob:nowhere', units: {} } },
    });
    await speak('es');
    assert.equal(document.documentElement.lang, 'en');
    const region = one(played.host, '[role=status]', 'Spanish could not be fetched');
    const before = region.textContent;
    await speak('es');
    assert.include(played.said(), 'Spanish could not be fetched');
    assert.notEqual(region.textContent, before, 'what is said again is announced again');
  });
});

describe('a conversation', () => {
  it('can be paused, which covers it, and gone back to', async () => {
    await open('Priya and the notification');
    await played.press('Into the room');
    const pause = one(played.host, 'button', 'Pause');
    pause.focus();
    await press(pause);
    const dialog = played.host.querySelector('dialog[open]');
    assert.match(visibleText(dialog ?? pause), /supervision.*988/);
    await expect(played.host).to.be.accessible();
    await press(dialog?.querySelector('button') ?? undefined);
    assert.isNull(played.host.querySelector('dialog[open]'));
    assert.equal(focused(), pause);
  });

  it('can be read without pictures', async () => {
    await open('Priya and the notification');
    await press(inputs('.premise')[0]);
    assert.equal(document.documentElement.dataset.pictures, 'off');
    await expect(played.host).to.be.accessible();
    await press(inputs('.premise')[0]);
  });

  it('draws no old turn again', async () => {
    await open('Priya and the notification');
    await played.press('Into the room');
    await played.key('1');
    const first = all(played.host, 'lesson-turn')[0] as Element & { render: () => unknown };
    let renders = 0;
    const render = first.render.bind(first);
    first.render = () => {
      renders++;
      return render();
    };
    await played.key('2');
    assert.equal(renders, 1, 'its rationale folds');
    await played.key('1');
    assert.equal(renders, 1);
  });
});
