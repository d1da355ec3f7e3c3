/** The door to the player: restores where the learner stood and shows the course, in the language that suits them. */
import { decode } from '../course/saved/decode.js';
import type { Session } from '../tracking/port.js';
import './course-player/course-player.js';
import { opensAlone } from './course-player/opening.js';
import { Store } from './course-player/store.js';
import { Texts } from './course-player/texts.js';
import { Device } from './device.js';
import { preferred } from './language.js';
import type { PageData } from './page-data.js';
import type { Views } from './rest.js';
import { applySettings, readSettings } from './settings-panel/settings.js';

export type { PageData } from './page-data.js';

/** Milliseconds that the first screen waits for its language, its text, and views that not every first screen needs. */
const patience = 4000;

export interface Mounted {
  readonly data: PageData;
  /** Fetches what the course's first page can do without. */
  readonly rest: () => Promise<Views>;
  readonly session: Session;
}

/** Shows the course in `host`, which becomes its only content. */
export function mount(host: HTMLElement, { data, rest, session }: Mounted): void {
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
  player.rest = rest;
  player.texts = new Texts(data, document);
  player.store = new Store(course, state, session);
  player.lost = lost.length > 0;
  const show = (): void => host.replaceChildren(player);
  const first = preferred(course.languages, [device.recall('language'), language, ...navigator.languages]);
  const needed = [first === data.text.language ? player.texts.load(state.unit) : player.speak(first)];
  if (!opensAlone(course, state.unit)) needed.push(player.prepare());
  void Promise.race([Promise.allSettled(needed), new Promise((late) => setTimeout(late, patience))]).then(show);
}
