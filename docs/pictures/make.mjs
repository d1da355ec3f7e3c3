/** Makes the pictures of docs/authoring.md again, from a new course: `npm run build && node docs/pictures/make.mjs`. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';

register();
const { launchChromium } = await import('../../src/measure/chromium.ts');
const { commands } = await import('../../src/cli/commands.ts');
const { run } = await import('../../src/cli/run.ts');

const picture = (name) => fileURLToPath(new URL(`${name}.png`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const course = join(folder, 'small-talks');
const lesson = join(course, 'lessons/first-talk.yaml');

/** What a command prints, with its colours. */
async function printed(...args) {
  const lines = [];
  const print = (text) => lines.push(text);
  await run(commands, args, { cwd: folder, print, complain: print, colours: true });
  return lines.join('\n');
}

/** The bench on the course; `url` is where. */
async function onTheBench() {
  const bin = fileURLToPath(new URL('../../bin/course.js', import.meta.url));
  const bench = spawn(process.execPath, [bin, 'start', '--no-open'], {
    cwd: course,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const url = await new Promise((found, failed) => {
    bench.once('exit', () => failed(new Error(said)));
    bench.stdout.on('data', (text) => {
      said += text;
      const at = / at (http:\S+)/.exec(said)?.[1];
      if (at) found(at);
    });
  });
  return { url, end: () => bench.kill() };
}

const colours = { 31: '#ff9d94', 33: '#f2c46d', 2: '#9fb0aa' };
function terminal(text) {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const html = escaped
    .split(`${String.fromCharCode(27)}[`)
    .map((part) =>
      part.replace(
        /^(\d+)m(.*)$/s,
        (_, code, words) => `<span style="color:${colours[code] ?? 'inherit'}">${words}</span>`,
      ),
    )
    .join('');
  return `<body style="margin:0"><pre style="font:14px/1.5 monospace;margin:0;padding:16px 20px;background:#16231f;color:#eef2ee;white-space:pre-wrap">${html}</pre>`;
}

const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1200, height: 860 }, reducedMotion: 'reduce' });
page.setDefaultTimeout(20_000);

await printed('new', 'course', 'small-talks');
const bench = await onTheBench();
try {
  await page.goto(bench.url);
  await page.getByLabel('Unit').selectOption({ label: 'First talk' });
  await page.getByLabel('Scene').selectOption({ label: 'Someone who listens (who-are-you)' });
  await page.getByText('Set state:').click();
  await page.locator('label', { hasText: 'Alliance' }).locator('select').selectOption('1');
  await wait(500);
  await page.locator('section.panel', { hasText: 'Go to' }).screenshot({ path: picture('go-to') });

  await page.getByRole('button', { name: 'Go there' }).click();
  const stage = page.frameLocator('iframe').first();
  await stage.getByText('It is lopsided. My part is', { exact: false }).click();
  await wait(1500);
  const frame = await page.locator('iframe').first().boundingBox();
  await page.screenshot({ path: picture('reply'), clip: { ...frame, height: 450 } });

  const good = readFileSync(lesson, 'utf8');
  writeFileSync(lesson, good.replace('next: not-sure', 'next: not-shure'));
  await page.getByText('No scene or ending is called').waitFor();
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: picture('problem'), clip: { x: 0, y: 0, width: 1200, height: 250 } });

  await page.setViewportSize({ width: 900, height: 220 });
  await page.goto('about:blank');
  await page.setContent(terminal(`$ npx course check\n${await printed('check', '--course', course)}`));
  await page.locator('pre').screenshot({ path: picture('check') });
  writeFileSync(lesson, good);

  await printed('story', '--course', course, '--out', join(course, 'dist'));
  await page.setViewportSize({ width: 1000, height: 1900 });
  await page.goto(pathToFileURL(join(course, 'dist/report/story.html')).href);
  const { x, y, width, height } = await page.locator('.story').first().boundingBox();
  await page.screenshot({ path: picture('story'), clip: { x, y: y + height - 640, width, height: 640 } });
} finally {
  bench.end();
  await browser.close();
  rmSync(folder, { recursive: true });
}
