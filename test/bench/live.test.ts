/** The course folder on the bench while it is edited. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { noNews, type News, type Outline } from '../../src/bench/news.js';
import { readCourse } from '../../src/cli/disk.js';
import { changedFiles, startLive } from '../../src/cli/live.js';
import { progressOn } from '../../src/cli/progress.js';
import type { RunningBench } from '../../src/cli/serve.js';
import { summary } from '../../src/cli/start.js';
import { people } from '../../src/player/portraits/people.js';
import { languages } from '../../src/player/strings/index.js';
import { bytesOf } from '../../src/toolkit/files.js';

const bundle = { js: bytesOf(';'), views: bytesOf(';') };
const player = { scorm12: bundle, scorm2004: bundle, cmi5: bundle, local: bundle };

let folder: string;
let bench: RunningBench;
let news: News;
const told: News[] = [];
const lines: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'live-'));
  cpSync('test/samples/good', folder, { recursive: true });
  bench = await startLive({
    folder,
    input: { files: readCourse(folder), player, controls: new Map(), words: languages, people },
    read: () => readCourse(folder),
    simulation: () => undefined,
    port: 0,
    script: bytesOf(';'),
    doing: () => undefined,
    tell: (words) => void lines.push(words),
    done: (_, newest) => {
      news = newest;
      told.push(newest);
    },
  });
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true });
});

const lesson = 'lessons/ana.yaml';
const path = (name: string): string => join(folder, name);
const original = readFileSync(`test/samples/good/${lesson}`, 'utf8');

async function until(done: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!done()) {
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(news)}`);
    await new Promise((later) => setTimeout(later, 10));
  }
}

/** Saves, and waits for what the next check says. */
async function saved(save: () => void): Promise<News> {
  const before = told.length;
  save();
  await until(() => told.length > before);
  return news;
}

const page = async (address: string): Promise<string> => (await fetch(bench.url + address)).text();

describe('a save', () => {
  afterEach(async () => {
    if (readFileSync(path(lesson), 'utf8') !== original) await saved(() => writeFileSync(path(lesson), original));
  });

  test('is on the bench, checked and built', async () => {
    const before = news.build;
    const launch = await page('package/SCORM12/index.html');
    const after = await saved(() => writeFileSync(path(lesson), original.replace(/title: .*/, 'title: Another title')));
    expect(await page('package/SCORM12/index.html')).not.toBe(launch);
    expect(after).toMatchObject({ changed: [lesson], problems: [], doing: '', tally: '' });
    expect(after.build).not.toBe(before);
    const outline = JSON.parse(await page('outline.json')) as Outline;
    expect(outline).toMatchObject({ build: after.build, course: { fingerprint: after.fingerprint } });
    expect(Object.values(outline.titles)).toContain('Another title');
    expect(await page('stories/story.html')).toContain('Another title');
  });

  test('may be a renaming', async () => {
    const after = await saved(() => {
      writeFileSync(path('lessons/.ana.tmp'), original.replace(/title: .*/, 'title: Renamed'));
      renameSync(path('lessons/.ana.tmp'), path(lesson));
    });
    expect(after.problems).toEqual([]);
    expect(await page('stories/story.html')).toContain('Renamed');
  });

  test('with errors leaves the last good build, and says where they are', async () => {
    const before = news.build;
    const after = await saved(() => writeFileSync(path(lesson), original.replace('verdict: sound', 'verdict: sond')));
    expect(after).toMatchObject({ build: before, tally: '1 error, no warnings' });
    expect(after.problems[0]).toMatchObject({ severity: 'error', words: '“sond” is none of the possible words.' });
    expect(after.problems[0]?.place).toMatch(/^lessons\/ana\.yaml:\d+:\d+$/);
    expect(after.problems[0]?.excerpt).toMatch(/\| +verdict: sond\n.*\^{4}\n {2}hint: Did you mean “sound”/);
    expect((await fetch(`${bench.url}package/SCORM12/index.html`)).status).toBe(200);
    expect((await saved(() => writeFileSync(path(lesson), original))).problems).toEqual([]);
  });

  test('of a file in a folder that is new is noticed', async () => {
    mkdirSync(path('images'));
    await new Promise((later) => setTimeout(later, 200));
    const after = await saved(() => writeFileSync(path('images/one.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>'));
    expect(after.changed).toEqual(['images/one.svg']);
    expect((await saved(() => rmSync(path('images'), { recursive: true }))).changed).toEqual(['images/one.svg']);
  });

  test('of a file that a link leads to is noticed', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'linked-'));
    writeFileSync(join(elsewhere, 'two.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    mkdirSync(path('images'));
    const linked = await saved(() => symlinkSync(join(elsewhere, 'two.svg'), path('images/two.svg')));
    expect(linked.changed).toEqual(['images/two.svg']);
    await new Promise((later) => setTimeout(later, 200));
    const after = await saved(() => writeFileSync(join(elsewhere, 'two.svg'), '<svg/>'));
    expect(after.changed).toEqual(['images/two.svg']);
    await saved(() => rmSync(path('images'), { recursive: true }));
    rmSync(elsewhere, { recursive: true });
  });

  test('that cannot be read is told once, on the terminal and on the page, and when that is over', async () => {
    const { build, problems } = news;
    const now = async (): Promise<string> => page('');
    symlinkSync('loop.md', path('pages/loop.md'));
    const words = 'cannot be read (ELOOP); the last good build stays.';
    await until(() => lines.length > 0);
    expect(await now()).toContain(words);
    await new Promise((later) => setTimeout(later, 1200));
    rmSync(path('pages/loop.md'));
    await until(() => lines.length > 1);
    expect(lines).toEqual([`pages/loop.md ${words}`, 'pages/loop.md can be read again.']);
    expect(await now()).not.toContain(words);
    expect(news).toMatchObject({ build, problems });
  });

  test('of what is no part of the course, or of the very same text, is none', async () => {
    const before = told.length;
    writeFileSync(path('notes.txt'), 'x');
    writeFileSync(path(lesson), original);
    await new Promise((later) => setTimeout(later, 300));
    expect(told.length).toBe(before);
  });
});

test('pages are told by server-sent events, the newest first when they ask', async () => {
  const answer = await fetch(`${bench.url}news`);
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const heard = async (): Promise<News> => {
    const text = (await reader?.read())?.value ?? '';
    return JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? 'null') as News;
  };
  expect(await heard()).toEqual(news);
  writeFileSync(path(lesson), `${original}\n`);
  expect(await heard()).toMatchObject({ doing: `Checking ${lesson}` });
  expect(await heard()).toMatchObject({ doing: '', changed: [lesson] });
  await reader?.cancel();
});

test('what has changed between two readings', () => {
  const files = (entries: Readonly<Record<string, string>>) =>
    new Map(Object.entries(entries).map(([name, text]) => [name, bytesOf(text)]));
  const before = files({ a: '1', b: '2', c: '3' });
  expect(changedFiles(before, files({ d: '4', b: '2', a: '5' }))).toEqual(['a', 'c', 'd']);
  expect(changedFiles(before, before)).toEqual([]);
});

describe('what became of a save, on the terminal', () => {
  const good: News = { ...noNews, build: 'b2', took: 420, changed: ['lessons/ana.yaml'] };
  test.each<[Partial<News>, string]>([
    [{}, 'lessons/ana.yaml: built in 0.42 s, no problems.'],
    [{ changed: [] }, 'The course: built in 0.42 s, no problems.'],
    [{ changed: ['a', 'b', 'c', 'd'] }, 'a, b, c, …: built in 0.42 s, no problems.'],
    [{ build: 'b1' }, 'lessons/ana.yaml: not built. The last good build stays on the bench.'],
  ])('%j', (change, line) => {
    expect(summary({ ...good, ...change }, 'b1')).toBe(line);
  });
  test('with nothing on the bench', () => {
    expect(summary({ ...good, build: '' }, '')).toContain('There is nothing on the bench yet.');
  });
});

test.each([
  [true, '\r\u001b[2KChecking …\r\u001b[2K'],
  [false, 'Checking …\n'],
])('progress is one line that goes again on a terminal (%s), a line each elsewhere', (isTTY, text) => {
  let written = '';
  const progress = progressOn({ isTTY, write: (part: string | Uint8Array) => (written += String(part)) !== '' });
  progress.say('Checking');
  progress.done();
  expect(written).toBe(text);
});
