/** Serves what is measured on loopback, compressed or not, and counts what was asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Material } from './material.js';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

export interface Sized {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Bytes as they are and as two compressions would send them, at their best settings. */
export function sized(bytes: Uint8Array): Sized {
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

export interface Host {
  readonly url: string;
  /** Names of files asked for since the last `reset` and before `until`, in milliseconds since 1970. */
  readonly asked: (until: number) => readonly string[];
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

export async function host({ files, start }: Material, compress: boolean): Promise<Host> {
  let asked: (readonly [name: string, at: number])[] = [];
  const packed = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const bytes = files.get(name);
    if (!bytes) {
      response.writeHead(404).end();
      return;
    }
    asked.push([name, Date.now()]);
    const type = types[name.split('.').pop()?.toLowerCase() ?? ''] ?? 'application/octet-stream';
    const squeeze = compress && /text|json|svg|javascript/.test(type);
    if (squeeze && !packed.has(name)) packed.set(name, brotliCompressSync(bytes));
    response.writeHead(200, {
      'content-type': type,
      'cache-control': 'no-store',
      ...(squeeze && { 'content-encoding': 'br' }),
    });
    response.end(packed.get(name) ?? bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${start}`,
    asked: (until) => asked.flatMap(([name, at]) => (at < until ? [name] : [])),
    reset: () => (asked = []),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
