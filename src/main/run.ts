/** Puts the parts together on a course page: its data, a session with the LMS, and the player. */
import { read } from '../course/course-json.js';
import { mount } from '../player/mount.js';
import type { PageData } from '../player/mount.js';
import { browserEnv } from '../tracking/browser-env.js';
import { defaultOptions } from '../tracking/env.js';
import type { Env } from '../tracking/env.js';
import type { Session } from '../tracking/port.js';

/** JSON as the toolkit puts it into a page: deflated (RFC 1951), in base64. */
async function inflated(text: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).json();
}

/** Reads the page's data, opens the session and shows the course. The toolkit's page template holds both elements. */
export async function run(open: (env: Env) => Promise<Session>): Promise<void> {
  const source = document.getElementById('course');
  const host = document.getElementById('player');
  if (!source || !host) return;
  const later = document.currentScript?.dataset.later;
  const data = (await inflated(source.textContent)) as PageData;
  const { id, reporting } = read(data.course);
  mount(host, { data, later, session: await open(browserEnv(window, id, { ...defaultOptions, ...reporting })) });
}
