/** The door to the player: shows the course where the learner stood, in the language that suits them. */
import type { Session } from '../tracking/port.js';
import './course-player/course-player.js';
import { opensAlone } from './course-player/opening.js';
import { Store } from './course-player/store.js';
import { Texts } from './course-player/texts.js';
import { Device } from './device.js';
import { preferred } from './language.js';
import type { PageData } from './page-data.js';
import type { Rest } from './rest.js';
import { applySettings, readSettings } from './settings-panel/settings.js';

export type { PageData } from './page-data.js';

/** Milliseconds that the first screen waits for its language, its text, and views that not every first screen needs. */
const patience = 4000;

export interface Mounted {
  readonly data: PageData;
  /** Fetches what the course's first page can do without. */
  readonly rest: () => Promise<Rest>;
  readonly session: Session;
  /** Called once the first page is drawn, or waits for what has to be fetched. */
  readonly drawn: () => void;
}

/** Shows the course in `host`, which becomes its only content, and opens what was pressed of the shell that stood there. */
export function mount(host: HTMLElement, { data, rest, session, drawn }: Mounted): void {
  const { course } = data;
  const { ownerDocument: document } = host;
  applySettings(readSettings(), document.documentElement);
  const device = new Device(course.id);
  const player = document.createElement('course-player');
  player.device = device;
  player.session = session;
  player.rest = rest;
  player.drawn = drawn;
  const texts = (player.texts = new Texts(data, document));
  const store = (player.store = new Store(course, session));
  const show = (): void => {
    host.append(player);
  };
  const first = preferred(course.languages, [
    device.recall('language'),
    session.launch.language,
    ...navigator.languages,
  ]);
  const needed = [first === data.text.language ? texts.load(store.state.unit) : player.speak(first)];
  if (!opensAlone(store)) {
    needed.push(player.prepare());
    drawn();
  }
  void Promise.race([Promise.allSettled(needed), new Promise((late) => setTimeout(late, patience))]).then(show);
}
