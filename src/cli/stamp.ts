import { translateAll } from '../toolkit/content/languages.js';
import { readContent } from '../toolkit/content/read.js';
import { stampedOverlays } from '../toolkit/content/stamps.js';
import { hasErrors, inOrder } from '../toolkit/problems/problem.js';
import { courseFolder, courseOption, type Command } from './command.js';
import { readCourse, writeFiles } from './disk.js';
import { report } from './report.js';

export const stampCommand: Command = {
  name: 'stamp',
  about: 'writes into translations of which source text they were made, where they do not say so yet',
  words: [],
  options: courseOption,
  run: (call) => {
    const folder = courseFolder(call);
    const content = readContent(readCourse(folder));
    const { course, problems, sources } = content;
    if (!course || hasErrors(problems)) {
      const status = report(inOrder(problems), sources, call);
      call.print('Nothing was stamped.');
      return status;
    }
    const old = translateAll(content, course).problems.filter(({ code }) => code === 'out-of-date');
    report(inOrder([...problems, ...old]), sources, call);
    const stamped = stampedOverlays(content);
    writeFiles(folder, stamped);
    for (const name of stamped.keys()) call.print(name);
    if (old.length > 0)
      call.print(
        `${old.length === 1 ? '1 stamp is older than its' : `${old.length} stamps are older than their`} source: delete the line “of:” first.`,
      );
    else if (stamped.size === 0) call.print('Every translation has its stamps.');
    return 0;
  },
};
