/** Ways to find things as a learner would: by element and by words. */
import { nextFrame } from '@open-wc/testing';
import { split } from '../../src/course/course-json.js';
import type { PlayerElement } from '../../src/player/player-element.js';
import { mount, type PageData } from '../../src/player/mount.js';
import type { Rest, Views } from '../../src/player/rest.js';
import { sheets } from '../../src/player/styles.js';
import * as views from '../../src/player/views.js';
import { pageData, quietSession, type QuietSession } from './fixture.js';

export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

export function one(root: ParentNode, selector: string, words = ''): HTMLElement {
  const found = all(root, selector).find((element) => visibleText(element).includes(words));
  if (!(found instanceof HTMLElement)) throw new Error(`no ${selector} “${words}”`);
  return found;
}

export const visibleText = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

export const focused = (): Element | null => document.activeElement;

/** Until everything below `root` is drawn. */
export async function drawn(root: ParentNode): Promise<void> {
  for (let i = 0; i < 5; i++) {
    for (const element of all(root, '*')) await (element as Partial<PlayerElement>).updateComplete;
  }
  await nextFrame();
}

export interface Played {
  readonly host: HTMLElement;
  readonly session: QuietSession;
  readonly press: (words: string) => Promise<void>;
  readonly key: (key: string) => Promise<void>;
  /** What the live region says. */
  readonly said: () => string;
}

/** The build puts the styles into a file beside the page; here they are adopted once. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(sheets.player + sheets.later);
document.adoptedStyleSheets = [sheet];

const there = (): Promise<Views> => Promise.resolve(views);

export async function play(data: PageData = pageData, suspendData = '', rest = there): Promise<Played> {
  const host = document.createElement('div');
  document.body.append(host);
  document.documentElement.style.setProperty('--calm', '0ms');
  const session = quietSession(suspendData);
  // As a package brings it: the outline first, the logic together with the views.
  const { outline, logic } = split(data.course);
  const both = (): Promise<Rest> => rest().then((there) => ({ views: there, logic }));
  mount(host, { data: { ...data, course: outline }, rest: both, session, drawn: () => undefined });
  // The frame, the cover and the page come one after the other.
  for (let i = 0; i < 20 && !host.querySelector('.page')?.firstElementChild; i++) await nextFrame();
  await drawn(host);
  return {
    host,
    session,
    press: async (words) => {
      const button = one(host, 'button', words);
      button.focus();
      button.click();
      await drawn(host);
    },
    key: async (key) => {
      (focused() ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      await drawn(host);
    },
    said: () => visibleText(one(host, '[role=status]')),
  };
}
