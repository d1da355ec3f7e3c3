/** `course story`: pictures of all lessons. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { check } from '../toolkit/check.js';
import type { Simulation } from '../toolkit/simulate/result.js';
import { storyFiles } from '../toolkit/story/page.js';
import { courseFolder, courseOption, type Command } from './command.js';
import { readCourse, writeFiles } from './disk.js';
import { report } from './report.js';
import { simulationFile } from './simulate.js';

/** What `course simulate` wrote; undefined where it did not, or something else stands there. */
function readSimulation(file: string): Simulation | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Simulation;
  } catch {
    return undefined;
  }
}

export const storyCommand: Command = {
  name: 'story',
  about: 'draws every lesson: scenes, replies by verdict, gates and endings',
  words: [],
  options: {
    ...courseOption,
    out: { type: 'string', default: 'dist', value: 'DIR', about: 'where report/story.html is written' },
  },
  run: (call) => {
    const { cwd, values, print } = call;
    const { problems, sources, result } = check(readCourse(courseFolder({ cwd, values })));
    if (!result) return report(problems, sources, call);
    const { compiled } = result;
    const out = resolve(cwd, String(values.out));
    const simulation = readSimulation(join(out, simulationFile));
    const files = storyFiles(compiled, simulation);
    writeFiles(join(out, 'report'), files, ['story']);
    if (!simulation) print('Without visited counts; “course simulate” makes them.');
    else if (simulation.fingerprint !== compiled.course.fingerprint)
      print('Without visited counts: the content has changed since “course simulate” was last run.');
    for (const name of files.keys()) print(`${relative(cwd, out) || '.'}/report/${name}`);
    return 0;
  },
};
