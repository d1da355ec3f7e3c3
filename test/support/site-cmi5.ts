/** A cmi5 LMS on loopback: a package's own bytes, and an LRS at another origin, as it often is. What it holds outlives the browser. */
import { createServer } from 'node:http';
import { LATE_STATE, RecorderCmi5 } from './recorder-cmi5.js';
import type { Registration } from './recorder-cmi5.js';
import { bodyOf, listening, servePackage } from './site.js';
import { xapiProblems } from './xapi.js';

export interface SiteCmi5 {
  /** Origins of the package and of the LRS. */
  readonly url: string;
  readonly lrs: string;
  /** Address of a new launch of the one registration. */
  readonly launch: () => string;
  readonly registration: Registration;
  /** What the course did wrong, over all launches. */
  readonly mistakes: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** The recorder's own address, as its launches name it. */
const HOST = 'https://lms.example';

/** What lets a page of another origin ask. */
const cors = [
  ['access-control-allow-origin', '*'],
  ['access-control-allow-methods', 'GET, PUT, POST'],
  ['access-control-allow-headers', 'authorization, content-type, x-experience-api-version'],
] as const;

export async function serveCmi5(files: ReadonlyMap<string, Uint8Array>, masteryScore: number): Promise<SiteCmi5> {
  const options = { masteryScore, validate: xapiProblems };
  const registration: Registration = { statements: [], documents: new Map() };
  const launches: RecorderCmi5[] = [];
  /** By fetch path, and by token once that is fetched: the last requests of one launch may come after the next. */
  const known = new Map<string, RecorderCmi5>();
  const host = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', HOST);
    if (!servePackage(files, decodeURIComponent(pathname), response)) response.writeHead(404).end();
  });
  const store = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', HOST);
    for (const [name, value] of cors) response.setHeader(name, value);
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    void bodyOf(request).then(async (body) => {
      const { method = 'GET', headers } = request;
      const lms = known.get(headers.authorization ?? pathname);
      const init: RequestInit = { method, body, headers: headers as Record<string, string> };
      const answer = await lms?.fetch(`${HOST}${pathname}${search}`, init);
      const text = (await answer?.text()) ?? '';
      const token = text.startsWith('{"auth-token"')
        ? (JSON.parse(text) as Record<string, string>)['auth-token']
        : null;
      if (lms && typeof token === 'string') known.set(`Basic ${token}`, lms);
      response.writeHead(answer?.status ?? 401, { 'content-type': 'application/json' }).end(text);
    });
  });
  const url = `http://127.0.0.1:${await listening(host)}`;
  const lrs = `http://127.0.0.1:${await listening(store)}`;
  return {
    url,
    lrs,
    launch() {
      const lms = new RecorderCmi5(options, registration);
      launches.push(lms);
      const query = new URLSearchParams(lms.query);
      known.set(new URL(query.get('fetch') ?? '').pathname, lms);
      for (const name of ['endpoint', 'fetch']) query.set(name, (query.get(name) ?? '').replace(HOST, lrs));
      return `${url}/package/index.html?${query.toString()}`;
    },
    registration,
    mistakes: () => launches.flatMap(({ violations }) => violations.filter((one) => one !== LATE_STATE)),
    close: async () => {
      for (const server of [host, store]) await new Promise((resolve) => server.close(resolve));
    },
  };
}
