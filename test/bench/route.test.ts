import { describe, expect, test } from 'vitest';
import { noNews } from '../../src/bench/news.js';
import { openPackage } from '../../src/bench/server/package.js';
import { route } from '../../src/bench/server/route.js';
import { stubZip } from './support.js';

const text = (body: Uint8Array): string => new TextDecoder().decode(body);
const opened = openPackage({ id: 'SCORM12', zip: stubZip({ 'a/b.js': 'let a', 'odd.<name>': 'x' }) });
const site = { packages: [opened], script: new TextEncoder().encode('bench') };

test('a package says how it is launched and what it is called', () => {
  expect(opened).toMatchObject({ launch: 'start here.html', title: 'A <b>stub</b>' });
});

test('a package without a readable manifest is launched at index.html', () => {
  expect(openPackage({ id: 'X', zip: stubZip({ 'imsmanifest.xml': '<' }) })).toMatchObject({
    launch: 'index.html',
    title: 'X',
  });
});

describe('the server', () => {
  test.each([
    ['/package/SCORM12/start%20here.html', 200, 'text/html; charset=utf-8'],
    ['/package/SCORM12/start%20here.html?x=1', 200, 'text/html; charset=utf-8'],
    ['/package/SCORM12/imsmanifest.xml', 200, 'application/xml; charset=utf-8'],
    ['/package/SCORM12/a/b.js', 200, 'text/javascript; charset=utf-8'],
    ['/package/SCORM12/odd.%3Cname%3E', 200, 'application/octet-stream'],
    ['/', 200, 'text/html; charset=utf-8'],
    ['/?package=SCORM12', 200, 'text/html; charset=utf-8'],
    ['/bench.js', 200, 'text/javascript; charset=utf-8'],
    ['/icon.svg', 200, 'image/svg+xml; charset=utf-8'],
    ['/package/SCORM12/', 404, 'text/plain; charset=utf-8'],
    ['/package/SCORM12/A/b.js', 404, 'text/plain; charset=utf-8'],
    ['/package/NONE/a/b.js', 404, 'text/plain; charset=utf-8'],
    ['/package/SCORM12/../../package.json', 404, 'text/plain; charset=utf-8'],
    ['/package/SCORM12/%2e%2e%2f%2e%2e%2fpackage.json', 404, 'text/plain; charset=utf-8'],
    ['/package/SCORM12/..%5c..%5cpackage.json', 404, 'text/plain; charset=utf-8'],
    ['/../etc/passwd', 404, 'text/plain; charset=utf-8'],
    ['/package/constructor/name', 404, 'text/plain; charset=utf-8'],
    ['/%', 400, 'text/plain; charset=utf-8'],
    ['/src/cli/main.ts', 404, 'text/plain; charset=utf-8'],
  ])('answers %s with %d', (target, status, type) => {
    const reply = route(site, 'GET', target);
    expect([reply.status, reply.headers['Content-Type']]).toEqual([status, type]);
    expect(reply.headers).toMatchObject({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    expect(reply.headers['Content-Length']).toBe(String(reply.body.length));
  });

  test('serves the very bytes of the zip, under no policy but their own', () => {
    const reply = route(site, 'GET', '/package/SCORM12/a/b.js');
    expect(reply.body).toEqual(opened.files.get('a/b.js'));
    expect(Object.keys(reply.headers)).not.toContain('Content-Security-Policy');
  });

  test('is read only', () => {
    expect(route(site, 'POST', '/')).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD' } });
  });

  test('gives its own page a strict policy, and names as data that cannot become markup', () => {
    const { headers, body } = route(site, 'GET', '/');
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(text(body)).not.toContain('<b>');
    const data = /id="packages">(.*?)<\/script>/s.exec(text(body))?.[1];
    expect(JSON.parse(data ?? '')).toEqual([
      { id: 'SCORM12', title: 'A <b>stub</b>', launch: '/package/SCORM12/start%20here.html' },
    ]);
  });
});

describe('beside a watched course folder', () => {
  const live = {
    news: { ...noNews, build: 'b1', doing: '</script>' },
    outline: new TextEncoder().encode('{}'),
    stories: () => new Map([['story.html', new TextEncoder().encode('<svg>')]]),
  };
  test.each([
    ['/outline.json', 200],
    ['/stories/story.html', 200],
    ['/stories/none.svg', 404],
    ['/stories/', 404],
  ])('%s answers %d', (target, status) => {
    expect(route({ ...site, live }, 'GET', target).status).toBe(status);
    expect(route(site, 'GET', target).status).toBe(404);
  });

  test('the page knows how the folder stands, as data that cannot become markup', () => {
    const data = (one: typeof site): unknown =>
      JSON.parse(/id="news">(.*?)<\/script>/s.exec(text(route(one, 'GET', '/').body))?.[1] ?? '');
    expect(data({ ...site, live } as typeof site)).toEqual(live.news);
    expect(data(site)).toBeNull();
  });
});
