/** Puts the parts together on a course page: its data, a session with the LMS, and the player. */
import { breath } from '../browser/moments.js';
import { unbased } from '../packed/base64.js';
import { mount } from '../player/mount.js';
import type { PageData } from '../player/mount.js';
import { fetchRest } from '../player/rest.js';
import { browserEnv } from '../tracking/browser-env.js';
import { defaultOptions } from '../tracking/env.js';
import type { Env } from '../tracking/env.js';
import type { Session } from '../tracking/port.js';

/** JSON as the toolkit puts it into a page: deflated (RFC 1951), in base64. */
async function inflated(text: string): Promise<unknown> {
  const stream = new Blob([unbased(text)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).json();
}

/** Reads the page's data, opens the session and shows the course. The toolkit's page template holds both elements. */
export async function run(open: (env: Env) => Promise<Session>): Promise<void> {
  const source = document.getElementById('course');
  const host = document.getElementById('player');
  if (!source || !host) return;
  const { views, styles } = document.currentScript?.dataset ?? {};
  const data = (await inflated(source.textContent)) as PageData;
  const { course, logic } = data;
  // Reading, asking the LMS and drawing are tasks of their own: none keeps the browser for long.
  await breath();
  let drawn = (): void => undefined;
  const page = new Promise<void>((resolve) => (drawn = resolve));
  const env = browserEnv(window, course.id, { ...defaultOptions, ...course.reporting });
  // An LMS may block the page for long: it is told nothing while the course is being drawn.
  const session = await open({ ...env, afterPaint: (run) => void page.then(() => env.afterPaint(run)) });
  await breath();
  mount(host, { data, rest: () => fetchRest(document, { views, styles, logic }), session, drawn });
}
