/** The bench on localhost, over what the build left in dist. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { openPackage, type BenchPackage } from '../bench/server/package.js';
import { route, type Site } from '../bench/server/route.js';

export interface BenchOptions {
  readonly packages: readonly BenchPackage[];
  /** The first port to try; 0 for any. */
  readonly port?: number;
  /** The bench page's script; the built one where none is given. */
  readonly script?: Uint8Array;
}

export interface RunningBench {
  /** With a closing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export const defaultPort = 8765;
const HOST = '127.0.0.1';
const PORTS_TO_TRY = 50;

const builtScript = new URL('../../dist/player/bench.js', import.meta.url);

function serverOf(site: Site): Server {
  return createServer((request, response) => {
    const { status, headers, body } = route(site, request.method ?? 'GET', request.url ?? '/');
    response.writeHead(status, headers);
    response.end(request.method === 'HEAD' ? undefined : body);
  });
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
      if (first === 0 || port - first >= PORTS_TO_TRY || !isTaken(error)) throw error;
    }
  }
}

/** Serves the packages as they are now, on that port or the next free one, to this machine only. */
export async function startBench({ packages, port = defaultPort, script }: BenchOptions): Promise<RunningBench> {
  const server = serverOf({ packages: packages.map(openPackage), script: script ?? (await readFile(builtScript)) });
  await listenFrom(server, port);
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
