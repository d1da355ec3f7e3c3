/** Puts the parts together on a course page: its data, a session with the LMS, and the player. */
import { mount } from '../player/mount.js';
import type { PageData } from '../player/mount.js';
import { browserEnv } from '../tracking/browser-env.js';
import { defaultOptions } from '../tracking/env.js';
import type { Env } from '../tracking/env.js';
import type { Session } from '../tracking/port.js';

/** Reads the page's data, opens the session and shows the course. The toolkit's page template holds both elements. */
export async function run(open: (env: Env) => Promise<Session>): Promise<void> {
  const source = document.getElementById('course');
  const host = document.getElementById('player');
  if (!source || !host) return;
  const data = JSON.parse(source.textContent) as PageData;
  const { id, reporting } = data.course;
  mount(host, data, await open(browserEnv(window, id, { ...defaultOptions, ...reporting })));
}
