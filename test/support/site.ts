/** A site on loopback: a package's own bytes under /package/, an LMS page with a strict recorder around it, and transpiled test support. */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import ts from 'typescript';
import type { RecorderOptions } from './recorder-faults.js';

type Stored = Readonly<Record<string, string>>;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  xml: 'application/xml',
};

export interface Site {
  readonly url: string;
  /** Paths asked for since the start, in order. */
  readonly requests: readonly string[];
  /** What the LMS at `/lms?remote` has been committed. */
  readonly store: () => Stored;
  /** What the course did wrong there, call by call, over all launches. */
  readonly mistakes: () => readonly unknown[];
  readonly close: () => Promise<void>;
}

/** One message of the LMS at `/lms?remote`. */
interface Message {
  readonly stored: Stored;
  readonly errors: readonly unknown[];
}

const lmsPage = (recorder: string, given: RecorderOptions): string => `<!doctype html><html lang="en"><title>LMS</title>
<style>html,body{margin:0;height:100%}iframe{border:0;display:block;width:100%;height:100vh}</style>
<body><script type="module">
import { ${recorder} as Recorder } from '/support/${recorder.toLowerCase()}.js';
const options = { ...${JSON.stringify(given)}, ...JSON.parse(localStorage.getItem('options') ?? '{}') };
// With ?remote the LMS keeps its record on the server, as a real one does: it outlives the browser.
const remote = location.search === '?remote';
const stored = remote ? await (await fetch('/store')).json() : JSON.parse(localStorage.getItem('stored') ?? '{}');
const recorder = new Recorder(options, stored);
window.recorder = recorder;
const message = () => JSON.stringify({ stored: recorder.stored, errors: recorder.errors });
const sent = (call, send) => (...args) => {
  const result = call(...args);
  send();
  return result;
};
const blocking = () => {
  const post = new XMLHttpRequest();
  post.open('POST', '/store', false);
  post.send(message());
};
// A page that is dismissed may send no blocking request.
const beacon = () => navigator.sendBeacon('/store', message());
const [commit, finish] = [${recorder.endsWith('12') ? "'LMSCommit', 'LMSFinish'" : "'Commit', 'Terminate'"}];
const { api } = recorder;
window.${recorder.endsWith('12') ? 'API' : 'API_1484_11'} = remote
  ? { ...api, [commit]: sent(api[commit], blocking), [finish]: sent(api[finish], beacon) }
  : api;
window.keep = () => localStorage.setItem('stored', JSON.stringify(recorder.stored));
addEventListener('pagehide', () => queueMicrotask(window.keep));
setInterval(window.keep, 50);
const frame = document.createElement('iframe');
frame.src = '/package/index.html';
frame.title = 'Course';
document.body.append(frame);
</script>`;

function transpiled(name: string): string {
  const source = readFileSync(new URL(`./${name}.ts`, import.meta.url), 'utf8');
  return ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
}

/** The newest built zip whose name ends so. */
export function builtZip(suffix: string): ReadonlyMap<string, Uint8Array> {
  const name = readdirSync('dist').find((file) => file.endsWith(`-${suffix}.zip`));
  if (name === undefined) throw new Error(`dist has no …-${suffix}.zip: run npm run build first`);
  return new Map(Object.entries(unzipSync(readFileSync(`dist/${name}`))));
}

/** A whole request's body. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part as Uint8Array);
  return Buffer.concat(parts).toString('utf8');
}

/** Answers where a package's file is asked for; false elsewhere. */
export function servePackage(files: ReadonlyMap<string, Uint8Array>, path: string, response: ServerResponse): boolean {
  const file = path.startsWith('/package/') ? files.get(path.slice('/package/'.length)) : undefined;
  if (file) send(response, types[path.split('.').pop() ?? ''] ?? 'application/octet-stream', file);
  return file !== undefined;
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

/** Port of a server on loopback, once it listens. */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** `options`: what this LMS is like, unless the page's storage says otherwise. */
export async function serve(
  files: ReadonlyMap<string, Uint8Array>,
  recorder = 'Recorder12',
  options: RecorderOptions = {},
): Promise<Site> {
  const requests: string[] = [];
  const mistakes: unknown[] = [];
  let store: Stored = {};
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    const support = /^\/support\/([a-z0-9-]+)\.js$/.exec(path)?.[1];
    if (servePackage(files, path, response)) return;
    if (support !== undefined) send(response, 'text/javascript', transpiled(support));
    else if (path === '/store' && request.method === 'POST') {
      void bodyOf(request).then((body) => {
        const { stored, errors } = JSON.parse(body) as Message;
        store = stored;
        mistakes.push(...errors);
        response.writeHead(204).end();
      });
    } else if (path === '/store') send(response, 'application/json', JSON.stringify(store));
    else if (path === '/lms') send(response, 'text/html; charset=utf-8', lmsPage(recorder, options));
    else if (path === '/elsewhere') send(response, 'text/html', '<!doctype html><title>Elsewhere</title>');
    else response.writeHead(404).end();
  });
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    store: () => store,
    mistakes: () => mistakes,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
