import { resolve } from 'node:path';
import { check } from '../toolkit/check.js';
import { inOrder } from '../toolkit/problems/problem.js';
import { proseProblems } from '../toolkit/prose/prose.js';
import { against } from './against.js';
import { courseOption, type Command } from './command.js';
import { readCourse } from './disk.js';
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
    const files = readCourse(resolve(call.cwd, String(call.values.course)));
    const { problems, sources, result } = check(files, { today: new Date().toISOString().slice(0, 10) });
    const words = result && call.values.fast !== true ? await proseProblems(result, files) : [];
    const all = inOrder([...problems, ...words]);
    const status = report(all, sources, call);
    if (result) {
      const { course } = result.compiled;
      call.print(
        `${all.length === 0 ? 'No problems. ' : ''}${course.units.length} units, version ${course.version}, content ${course.fingerprint}.`,
      );
    }
    const older = call.values.against;
    return result && typeof older === 'string'
      ? Math.max(status, against(older, { ...result, sources }, call))
      : status;
  },
};
