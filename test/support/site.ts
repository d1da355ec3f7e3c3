/** A site on loopback: a package's own bytes under /package/, an LMS page with a strict recorder around it, and transpiled test support. */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import ts from 'typescript';

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
  readonly store: () => Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

const lmsPage = (recorder: string): string => `<!doctype html><html lang="en"><title>LMS</title>
<style>html,body{margin:0;height:100%}iframe{border:0;display:block;width:100%;height:100vh}</style>
<body><script type="module">
import { ${recorder} as Recorder } from '/support/${recorder.toLowerCase()}.js';
const options = JSON.parse(localStorage.getItem('options') ?? '{}');
// With ?remote the LMS keeps its record on the server, as a real one does: it outlives the browser.
const remote = location.search === '?remote';
const stored = remote ? await (await fetch('/store')).json() : JSON.parse(localStorage.getItem('stored') ?? '{}');
const recorder = new Recorder(options, stored);
window.recorder = recorder;
const sent = (call) => (...args) => {
  const result = call(...args);
  const post = new XMLHttpRequest();
  post.open('POST', '/store', false);
  post.send(JSON.stringify(recorder.stored));
  return result;
};
const commit = '${recorder.endsWith('12') ? 'LMSCommit' : 'Commit'}';
window.${recorder.endsWith('12') ? 'API' : 'API_1484_11'} = remote ? { ...recorder.api, [commit]: sent(recorder.api[commit]) } : recorder.api;
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

export async function serve(files: ReadonlyMap<string, Uint8Array>, recorder = 'Recorder12'): Promise<Site> {
  const requests: string[] = [];
  let store = '{}';
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    const send = (type: string, body: string | Uint8Array): void => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    };
    const file = path.startsWith('/package/') ? files.get(path.slice('/package/'.length)) : undefined;
    const support = /^\/support\/([a-z0-9-]+)\.js$/.exec(path)?.[1];
    if (file) send(types[path.split('.').pop() ?? ''] ?? 'application/octet-stream', file);
    else if (support !== undefined) send('text/javascript', transpiled(support));
    else if (path === '/store' && request.method === 'POST') {
      const parts: Uint8Array[] = [];
      request.on('data', (part: Uint8Array) => parts.push(part));
      request.on('end', () => {
        store = Buffer.concat(parts).toString('utf8');
        response.writeHead(204).end();
      });
    } else if (path === '/store') send('application/json', store);
    else if (path === '/lms') send('text/html; charset=utf-8', lmsPage(recorder));
    else if (path === '/elsewhere') send('text/html', '<!doctype html><title>Elsewhere</title>');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    store: () => JSON.parse(store) as Readonly<Record<string, string>>,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
