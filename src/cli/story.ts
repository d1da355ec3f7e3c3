/** `course story`: pictures of all lessons. */
import { join, relative, resolve } from 'node:path';
import { check } from '../toolkit/check.js';
import { below } from '../toolkit/files.js';
import { storyFiles } from '../toolkit/story/page.js';
import { courseFolder, courseOption, type Command } from './command.js';
import { readCourse } from './disk.js';
import { remake } from './remake.js';
import { report } from './report.js';
import { simulationFile } from './simulate.js';
import { readSimulation } from './simulation.js';

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
    const shown = relative(cwd, out) || '.';
    const refused = remake(out, below('report', files), ['report/story'], shown);
    if (refused !== undefined) {
      print(refused);
      return 1;
    }
    if (!simulation) print('Without visited counts; “npx course simulate” makes them.');
    else if (simulation.fingerprint !== compiled.course.fingerprint)
      print('Without visited counts: the content has changed since “npx course simulate” was last run.');
    for (const name of files.keys()) print(`${shown}/report/${name}`);
    return 0;
  },
};
