/** `course start`: the course folder on the bench, built anew at every save. */
import { join, resolve } from 'node:path';
import process from 'node:process';
import { noNews, type News } from '../bench/news.js';
import type { Checked } from '../toolkit/check.js';
import { courseFolder, courseOption, type Call, type Command } from './command.js';
import { readCourse } from './disk.js';
import { ingredients } from './ingredients.js';
import { startLive } from './live.js';
import { openBrowser } from './open-browser.js';
import { progressOn } from './progress.js';
import { report } from './report.js';
import { defaultPort } from './serve.js';
import { simulationFile } from './simulate.js';
import { readSimulation } from './simulation.js';

const terminal = (): boolean => process.stdout.isTTY && process.stdin.isTTY;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** What became of a save, in one line. */
export function summary({ changed, took, problems, tally, build }: News, before: string): string {
  const what = changed.length === 0 ? 'The course' : changed.slice(0, 3).join(', ') + (changed.length > 3 ? ', …' : '');
  if (build !== before) return `${what}: built in ${seconds(took)}, ${problems.length === 0 ? 'no problems' : tally}.`;
  return `${what}: not built. ${build === '' ? 'There is nothing on the bench yet.' : 'The last good build stays on the bench.'}`;
}

export const startCommand: Command = {
  name: 'start',
  about: 'shows the course in an LMS of its own, and every change of its files as soon as it is saved',
  words: [],
  options: {
    ...courseOption,
    out: { type: 'string', default: 'dist', value: 'DIR', about: 'where “npx course simulate” wrote, for the stories' },
    port: { type: 'string', default: String(defaultPort), value: 'N', about: 'the first port to try' },
    'no-open': { type: 'boolean', default: false, about: 'opens no browser' },
  },
  run: async (call: Call) => {
    const { values, cwd, print } = call;
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      print(`“${String(values.port)}” is no port: a whole number from 0 to 65535 is.`);
      return 2;
    }
    const input = ingredients(call);
    if (!input) return 1;
    const folder = courseFolder({ cwd, values });
    const progress = progressOn();
    let shown = noNews.build;
    const done = (checked: Checked, news: News): void => {
      progress.done();
      report(checked.problems, checked.sources, call);
      print(summary(news, shown));
      shown = news.build;
    };
    const { url } = await startLive({
      folder,
      input,
      read: () => readCourse(folder),
      simulation: () => readSimulation(join(resolve(cwd, String(values.out)), simulationFile)),
      port,
      doing: progress.say,
      tell: (words) => {
        progress.done();
        print(words);
      },
      done,
    });
    print(`The course is on the bench at ${url}  (Ctrl+C ends it)`);
    if (values['no-open'] !== true)
      openBrowser(url, { platform: process.platform, env: process.env, terminal: terminal() });
    return 0;
  },
};
