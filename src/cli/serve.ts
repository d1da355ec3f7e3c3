/** The bench on localhost: a site that may change under its pages, which are told so by server-sent events. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { OpenPackage } from '../bench/server/package.js';
import { route, type Live, type Site } from '../bench/server/route.js';

export interface BenchOptions {
  readonly packages: readonly OpenPackage[];
  /** What a watched course folder adds. */
  readonly live?: Live;
  /** The first port to try; 0 for any. */
  readonly port?: number;
  /** The bench page's script; the built one where none is given. */
  readonly script?: Uint8Array;
}

export interface RunningBench {
  /** With a closing slash. */
  readonly url: string;
  /** Serves this from now on, and tells every page that is open. */
  readonly show: (change: Partial<Pick<Site, 'packages' | 'live'>>) => void;
  readonly close: () => Promise<void>;
}

export const defaultPort = 8765;
const HOST = '127.0.0.1';
const PORTS_TO_TRY = 50;
const LAST_PORT = 65_535;

const builtScript = new URL('../../dist/player/bench.js', import.meta.url);

/** Milliseconds after which a page asks again that has lost its server. */
const RETRY = 1000;

class BenchServer {
  readonly http: Server;
  readonly #listening = new Set<ServerResponse>();
  #site: Site;

  constructor(site: Site) {
    this.#site = site;
    this.http = createServer((request, response) => {
      const { method = 'GET', url = '/' } = request;
      if (method === 'GET' && url === '/news' && this.#site.live) {
        this.#listen(response);
        return;
      }
      const { status, headers, body } = route(this.#site, method, url);
      response.writeHead(status, headers);
      response.end(method === 'HEAD' ? undefined : body);
    });
  }

  show(change: Partial<Site>): void {
    this.#site = { ...this.#site, ...change };
    for (const response of this.#listening) response.write(this.#newest());
  }

  #newest(): string {
    return `data: ${JSON.stringify(this.#site.live?.news ?? null)}\n\n`;
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(`retry: ${RETRY}\n${this.#newest()}`);
    this.#listening.add(response);
    response.on('close', () => this.#listening.delete(response));
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function listenFrom(server: Server, first: number): Promise<void> {
  for (let port = first; ; port += 1) {
    try {
      await listen(server, port);
      return;
    } catch (error) {
      if (first === 0 || port === Math.min(first + PORTS_TO_TRY, LAST_PORT) || !isTaken(error)) throw error;
    }
  }
}

/** Serves the site on that port or the next free one, to this machine only. */
export async function startBench({ packages, live, port = defaultPort, script }: BenchOptions): Promise<RunningBench> {
  const site = { packages, script: script ?? (await readFile(builtScript)), ...(live && { live }) };
  const server = new BenchServer(site);
  const { http } = server;
  await listenFrom(http, port);
  const address = http.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://localhost:${taken}/`,
    show: (change) => server.show(change),
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
