/** `npm run bench -- [options] course.zip [other.zip …]`: launches courses in headless Chromium and prints what they cost. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { decide } from './decide.js';
import type { Decisions } from './decide.js';
import { figures } from './figures.js';
import type { Figures } from './figures.js';
import { host } from './host.js';
import type { Host } from './host.js';
import { launch } from './launch.js';
import type { Conditions, Launched } from './launch.js';
import { readCourse } from '../cli/disk.js';
import { ingredients } from '../cli/ingredients.js';
import { check } from '../toolkit/check.js';
import type { CompiledCourse } from '../toolkit/compile/course.js';
import type { Files } from '../toolkit/files.js';
import { bigCourse } from './big-course.js';
import { around, longTalk, withLessonOf } from './made.js';
import { material } from './material.js';
import type { Material } from './material.js';
import { inkStory, plainPage } from './peers.js';
import { table } from './table.js';
import { times } from './times.js';
import { wayThrough } from './way.js';

const usage = `Usage: npm run bench -- [options] [COURSE …]

COURSE is a zip or a folder made by any tool; without one, the newest SCORM 1.2 package in dist/ is taken.
  --runs N        launches of each course (5)
  --cpu N         times slower than this machine (4)
  --megabits N    network, 0 for none (1.6)
  --latency N     milliseconds there and back (150)
  --commit N      milliseconds that an LMS commit blocks (300)
  --decisions N   presses in a conversation, 0 for none (500)
  --peers         also a plain page and a bare ink story, made of this course's own text
  --scenes N      also the course with a generated lesson of so many scenes, such as 10000, in place of its first
  --turns N       also with a talk of so many turns, such as 240, in place of it
  --times         also how long the commands check and build take on this course
  --compress      serve with brotli, as few LMSs do
  --out FILE      where the figures go as JSON (dist/report/bench.json)`;

const options = {
  runs: { type: 'string', default: '5' },
  cpu: { type: 'string', default: '4' },
  megabits: { type: 'string', default: '1.6' },
  latency: { type: 'string', default: '150' },
  commit: { type: 'string', default: '300' },
  decisions: { type: 'string', default: '500' },
  peers: { type: 'boolean', default: false },
  scenes: { type: 'string', default: '0' },
  turns: { type: 'string', default: '0' },
  times: { type: 'boolean', default: false },
  compress: { type: 'boolean', default: false },
  out: { type: 'string', default: 'dist/report/bench.json' },
  help: { type: 'boolean', default: false },
} as const;

function fail(message: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

function parsed() {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = parsed();
if (values.help) {
  console.log(usage);
  process.exit(0);
}

type Amount = 'runs' | 'cpu' | 'megabits' | 'latency' | 'commit' | 'decisions' | 'scenes' | 'turns';

function amount(name: Amount, least: number): number {
  const value = Number(values[name]);
  return Number.isFinite(value) && value >= least
    ? value
    : fail(`--${name} takes a number of ${least} or more, not “${values[name]}”.`);
}

const runs = Math.floor(amount('runs', 1));
const wanted = Math.floor(amount('decisions', 0));
const conditions: Conditions = {
  cpu: amount('cpu', 1),
  megabits: amount('megabits', 0),
  latency: amount('latency', 0),
  commitTakes: amount('commit', 0),
};

function ours(): readonly string[] {
  try {
    return readdirSync('dist')
      .filter((name) => name.endsWith('-scorm12.zip'))
      .map((name) => `dist/${name}`)
      .slice(-1);
  } catch {
    return [];
  }
}

async function measured(browser: Browser, one: Material, at: Host): Promise<Figures> {
  const launches: Launched[] = [];
  for (let run = 0; run < runs; run++) {
    const launched = await launch(browser, at, conditions);
    launches.push(launched);
    await launched.page.context().close();
  }
  const decided = async (cpu: number, count: number): Promise<Decisions | null> => {
    if (count === 0) return null;
    const launched = await launch(browser, at, { ...conditions, cpu, megabits: 0 });
    const decisions = await decide(launched, wayThrough(one), count);
    await launched.page.context().close();
    return decisions;
  };
  const decisions = await decided(conditions.cpu, wanted);
  return figures(one, launches, decisions, await decided(1, Math.min(wanted, 50)));
}

const paths = positionals.length > 0 ? positionals : ours();
if (paths.length === 0) fail('There is no package in dist/: run npm run build first, or name a zip.');

function compiledOf(files: Files): CompiledCourse {
  const { result } = check(files);
  return result?.compiled ?? fail('The course has errors, so nothing can be made of it: npm run check');
}

function peers(): readonly Material[] {
  const units = Object.values(Object.values(compiledOf(readCourse('.')).texts)[0]?.units ?? {});
  const lesson = units.find(({ kind }) => kind === 'lesson');
  return [plainPage(units), ...(lesson?.kind === 'lesson' ? [inkStory(lesson)] : [])];
}

/** Our player around courses that are made to be measured. */
function made(built: Material | undefined): readonly Material[] {
  const [scenes, turns] = [amount('scenes', 0), amount('turns', 0)];
  if (!built || scenes + turns === 0) return [];
  const input = ingredients({ values: { course: '.' }, words: [], cwd: '.', print: console.error, colours: false });
  if (!input) return process.exit(2);
  const { files } = input;
  const own = compiledOf(files);
  const talk = (): Material => around(input, built, `${turns} turns`, longTalk(own, turns));
  const big = (): Material => {
    const other = compiledOf(bigCourse({ lessons: 1, scenes, items: 100 }, files));
    return around(input, built, `${scenes} scenes`, withLessonOf(own, other));
  };
  return [...(scenes > 0 ? [big()] : []), ...(turns > 0 ? [talk()] : [])];
}

const named = paths.map(material).map((one) => (typeof one === 'string' ? fail(one) : one));
const materials = [...named, ...made(named[0]), ...(values.peers ? peers() : [])];

const browser = await launchChromium();
const all: Figures[] = [];
for (const one of materials) {
  const at = await host(one, values.compress);
  console.error(`Measuring ${one.name}: ${runs} launches …`);
  all.push(await measured(browser, one, at));
  await at.close();
}
const version = browser.version();
await browser.close();

const took = values.times ? times() : null;

console.log(table(all));
for (const [name, seconds] of Object.entries(took ?? {})) console.log(`course ${name}: ${seconds.toFixed(1)} s`);
mkdirSync(values.out.replace(/[^/]*$/, '') || '.', { recursive: true });
writeFileSync(
  values.out,
  `${JSON.stringify({ browser: version, conditions, runs, compressed: values.compress, courses: all, seconds: took }, null, 2)}\n`,
);
console.log(`\n${values.out}`);
