/** The door to the player: restores where the learner stood and shows the course, in the language that suits them. */
import { decode } from '../course/saved/decode.js';
import type { Session } from '../tracking/port.js';
import { afterPaint } from './after-paint.js';
import './course-player/course-player.js';
import { Store } from './course-player/store.js';
import { Texts } from './course-player/texts.js';
import { Device } from './device.js';
import { preferred } from './language.js';
import type { PageData } from './page-data.js';
import { applySettings, readSettings } from './settings-panel/settings.js';

export type { PageData } from './page-data.js';

/** Milliseconds that the first screen waits for its language, and for styles that not every first screen needs. */
const patience = 4000;

export interface Mounted {
  readonly data: PageData;
  /** Address of the styles that the course's first page can do without. */
  readonly later: string | undefined;
  readonly session: Session;
}

/** Resolves when the sheet is there, or will not come. */
function styled(document: Document, address: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
  return new Promise((done) => (link.onload = link.onerror = done));
}

/** Shows the course in `host`, which becomes its only content. */
export function mount(host: HTMLElement, { data, later, session }: Mounted): void {
  const { course } = data;
  const { ownerDocument: document } = host;
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  const { suspendData, language } = session.launch;
  const { state, lost } = decode(course, suspendData, seed, Date.now());
  if (lost.some(({ kind }) => kind === 'unreadable' || kind === 'newer')) {
    console.warn('saved state could not be read', suspendData);
  }
  applySettings(readSettings(), document.documentElement);
  const device = new Device(course.id);
  const player = document.createElement('course-player');
  player.device = device;
  player.session = session;
  player.texts = new Texts(data, document);
  player.store = new Store(course, state, session);
  player.lost = lost.length > 0;
  const show = (): void => host.replaceChildren(player);
  const first = preferred(course.languages, [device.recall('language'), language, ...navigator.languages]);
  const [opening] = course.units;
  const needed: Promise<unknown>[] = [];
  if (first !== data.text.language) needed.push(player.speak(first));
  if (later !== undefined) {
    // The opening page can do without, so that it is painted first.
    if (opening?.kind === 'page' && opening.id === state.unit) afterPaint(() => void styled(document, later));
    else needed.push(styled(document, later));
  }
  if (needed.length === 0) show();
  else void Promise.race([Promise.all(needed), new Promise((late) => setTimeout(late, patience))]).then(show);
}
