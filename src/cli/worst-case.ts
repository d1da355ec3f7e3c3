import { worstCase } from '../course/saved/worst-case.js';
import { check } from '../toolkit/check.js';
import { limitsOf } from '../toolkit/package/suspend-data.js';
import { courseFolder, courseOption, type Command } from './command.js';
import { readCourse } from './disk.js';
import { report } from './report.js';

export const worstCaseCommand: Command = {
  name: 'worst-case',
  about: 'prints how long saved progress can become, against what each standard that packages are made for takes',
  words: [],
  options: courseOption,
  run: (call) => {
    const { problems, sources, result } = check(readCourse(courseFolder(call)));
    if (!result) return report(problems, sources, call);
    const size = worstCase(result.compiled.course);
    const limits = limitsOf(result.packages.standards);
    for (const { standard, limit } of limits) {
      const against =
        limit === null
          ? 'characters, no limit set by the standard'
          : `of ${limit} characters${size > limit ? ': TOO LONG' : ''}`;
      call.print(`${standard.padEnd(24)}suspend_data: at most ${size} ${against}`);
    }
    return limits.some(({ limit }) => limit !== null && size > limit) ? 1 : 0;
  },
};
