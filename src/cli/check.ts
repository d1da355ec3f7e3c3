import { check, type Checked } from '../toolkit/check.js';
import type { Around } from '../toolkit/content/content.js';
import { checkBy } from '../toolkit/crew/check.js';
import { inOrder } from '../toolkit/problems/problem.js';
import { proseProblems } from '../toolkit/prose/prose.js';
import { contrastLine } from '../toolkit/theme/figures.js';
import { against } from './against.js';
import { courseFolder, courseOption, type Call, type Command } from './command.js';
import { recruitedFor, withCrew } from './crew.js';
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
    const folder = courseFolder(call);
    const older = call.values.against;
    const workers = typeof older === 'string' ? undefined : recruitedFor(folder);
    const files = readCourse(folder);
    const options = { today: new Date().toISOString().slice(0, 10), prose: call.values.fast !== true };
    if (workers) {
      const checked = await withCrew(workers, files, { ...options, texts: false }, (crew, frame) =>
        checkBy(crew, files, frame, options),
      );
      return tell(checked, call);
    }
    const checked = check(files, options);
    const { problems, sources, result } = checked;
    const words = result && options.prose ? await proseProblems(result.contents, files) : [];
    const status = tell({ ...checked, problems: inOrder([...problems, ...words]) }, call);
    return result && typeof older === 'string'
      ? Math.max(status, await against(older, { ...result, sources }, call))
      : status;
  },
};

/** Prints what was found; the exit status it asks for. */
function tell({ problems, sources, result }: Checked<Around>, call: Call): number {
  const status = report(problems, sources, call);
  if (result) {
    const { course } = result.compiled;
    call.print(
      `${problems.length === 0 ? 'No problems. ' : ''}${course.units.length} units, version ${course.version}, content ${course.fingerprint}.`,
    );
    call.print(contrastLine(result.theme));
  }
  return status;
}
