import { resolve } from 'node:path';
import { check } from '../toolkit/check.js';
import { inOrder, type Problem } from '../toolkit/problems/problem.js';
import { proseProblems } from '../toolkit/prose/prose.js';
import { contrastLine } from '../toolkit/theme/figures.js';
import { against } from './against.js';
import { courseOption, type Command } from './command.js';
import { readCourse } from './disk.js';
import { isBig, proseApart } from './prose-apart.js';
import { report } from './report.js';

export const checkCommand: Command = {
  name: 'check',
  about: 'lists every problem of the content files',
  words: [],
  options: {
    ...courseOption,
    against: {
      type: 'string',
      value: 'ZIP',
      about: 'what a learner in the middle of that older package would keep and lose',
    },
    fast: { type: 'boolean', default: false, about: 'without spelling, wording and reading grades' },
  },
  run: async (call) => {
    const folder = resolve(call.cwd, String(call.values.course));
    const files = readCourse(folder);
    const wordsToo = call.values.fast !== true;
    const apart = wordsToo && isBig(files) ? proseApart(folder) : undefined;
    const { problems, sources, result } = check(files, { today: new Date().toISOString().slice(0, 10) });
    const prose = (): Promise<readonly Problem[]> =>
      apart?.problems ?? proseProblems(() => (result ? [result.contents] : []), files);
    const words = result && wordsToo ? await prose() : [];
    await apart?.drop();
    const all = inOrder([...problems, ...words]);
    const status = report(all, sources, call);
    if (result) {
      const { course } = result.compiled;
      call.print(
        `${all.length === 0 ? 'No problems. ' : ''}${course.units.length} units, version ${course.version}, content ${course.fingerprint}.`,
      );
      call.print(contrastLine(result.theme));
    }
    const older = call.values.against;
    return result && typeof older === 'string'
      ? Math.max(status, against(older, { ...result, sources }, call))
      : status;
  },
};
