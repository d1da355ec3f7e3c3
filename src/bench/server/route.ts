/** Request in, reply out: nothing here opens a file, so that no path can lead out of a package. */
import type { News } from '../news.js';
import { contentType } from './content-type.js';
import type { OpenPackage } from './package.js';
import { icon, page, policy } from './page.js';

export interface Site {
  readonly packages: readonly OpenPackage[];
  /** The bundled bench page. */
  readonly script: Uint8Array;
  /** What a watched course folder adds. */
  readonly live?: Live;
}

export interface Live {
  readonly news: News;
  /** JSON; undefined before the first build. */
  readonly outline: Uint8Array | undefined;
  /** Files of the stories' page, `story.html` first, drawn when they are asked for. */
  readonly stories: () => ReadonlyMap<string, Uint8Array>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const utf8 = new TextEncoder();

function reply(
  status: number,
  type: string,
  body: string | Uint8Array,
  more: Readonly<Record<string, string>> = {},
): Reply {
  const bytes = typeof body === 'string' ? utf8.encode(body) : body;
  const headers = {
    'Content-Type': type,
    'Content-Length': String(bytes.length),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...more,
  };
  return { status, headers, body: bytes };
}

const plain = (status: number, words: string, more: Readonly<Record<string, string>> = {}): Reply =>
  reply(status, contentType('.txt'), `${words}\n`, more);

const address = (id: string, name: string): string =>
  ['', 'package', id, ...name.split('/')].map(encodeURIComponent).join('/');

/** `launch` may carry a query or fragment, which stays as it is. */
function launchAddress({ id, launch }: OpenPackage): string {
  const [, name = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(launch) ?? [];
  return address(id, name) + rest;
}

function benchPage({ packages, live }: Site): Reply {
  const listed = packages.map((one) => ({ id: one.id, title: one.title, launch: launchAddress(one) }));
  return reply(200, contentType('.html'), page({ packages: listed, news: live?.news ?? null }), {
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'no-referrer',
  });
}

function packaged({ packages }: Site, path: string): Reply {
  const [, id, name] = /^\/package\/([^/]+)\/(.+)$/s.exec(path) ?? [];
  const bytes = packages.find((one) => one.id === id)?.files.get(name ?? '');
  return bytes === undefined ? plain(404, 'Not in the package') : reply(200, contentType(name ?? ''), bytes);
}

function ofCourse({ live }: Site, path: string): Reply | undefined {
  if (path === '/outline.json' && live?.outline) return reply(200, contentType(path), live.outline);
  const name = /^\/stories\/(.+)$/s.exec(path)?.[1];
  const bytes = name === undefined ? undefined : live?.stories().get(name);
  return bytes && reply(200, contentType(path), bytes);
}

/** `target` is the request line's, with its query. For HEAD the caller leaves the body out. */
export function route(site: Site, method: string, target: string): Reply {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'GET and HEAD only', { Allow: 'GET, HEAD' });
  let path: string;
  try {
    path = decodeURIComponent(target.replace(/[?#].*$/s, ''));
  } catch {
    return plain(400, 'Malformed address');
  }
  if (path === '/') return benchPage(site);
  if (path === '/bench.js') return reply(200, contentType(path), site.script);
  if (path === '/icon.svg') return reply(200, contentType(path), icon);
  if (path.startsWith('/package/')) return packaged(site, path);
  return ofCourse(site, path) ?? plain(404, 'Nothing here');
}
