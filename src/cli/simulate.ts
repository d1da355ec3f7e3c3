/** `course simulate`: bots play the course. */
import { relative, resolve } from 'node:path';
import { check } from '../toolkit/check.js';
import { bytesOf } from '../toolkit/files.js';
import { lessonPace, simulate } from '../toolkit/simulate/simulate.js';
import { tables } from '../toolkit/simulate/tables.js';
import { courseFolder, courseOption, type Command } from './command.js';
import { readCourse, writeFiles } from './disk.js';
import { report } from './report.js';

/** The number in an option; undefined where it is none, or out of bounds. */
function whole(value: unknown, least: number, most: number): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : NaN;
  return number >= least && number <= most ? number : undefined;
}

/** Where `course story` looks for the visited counts. */
export const simulationFile = 'report/simulation.json';

export const simulateCommand: Command = {
  name: 'simulate',
  about: 'lets learners of several habits play the course, and prints what becomes of them',
  words: [],
  options: {
    ...courseOption,
    out: { type: 'string', default: 'dist', value: 'DIR', about: 'where report/simulation.json is written' },
    plays: { type: 'string', default: '10000', value: 'N', about: 'whole courses, shared among the kinds of learners' },
    seed: { type: 'string', default: '1', value: 'N', about: 'the same seed gives the same figures' },
  },
  run: (call) => {
    const { cwd, values, print } = call;
    const plays = whole(values.plays, 1, 10_000_000);
    const seed = whole(values.seed, 0, 2 ** 32 - 1);
    if (plays === undefined || seed === undefined) {
      print('--plays is a whole number from 1, --seed one from 0.');
      return 2;
    }
    const { problems, sources, result } = check(readCourse(courseFolder({ cwd, values })));
    if (!result) return report(problems, sources, call);
    const now = (): number => performance.now();
    const started = now();
    const simulation = simulate(result.compiled, {
      plays,
      seed,
      progress: (done, of, bot) => {
        if (now() - started > 1000 || plays > 2000) print(`… ${bot}, ${done} of ${of}`);
      },
    });
    const seconds = (now() - started) / 1000;
    const out = resolve(cwd, String(values.out));
    writeFiles(out, new Map([[simulationFile, bytesOf(`${JSON.stringify(simulation, null, 1)}\n`)]]));
    print(['', ...tables(simulation), ''].join('\n'));
    print(
      `${seconds.toFixed(1)} s; ${lessonPace(result.compiled, now).toLocaleString('en')} whole lesson plays a second on one core.`,
    );
    print(`${relative(cwd, out) || '.'}/${simulationFile}`);
    return 0;
  },
};
