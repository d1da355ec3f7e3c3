import { check } from '../toolkit/check.js';
import { atReadingSpeed, mergener, timesOf, type Load } from '../toolkit/figures/times.js';
import { normsOf } from '../toolkit/norms.js';
import { courseFolder, courseOption, type Command } from './command.js';
import { readCourse } from './disk.js';
import { report } from './report.js';

export const timesCommand: Command = {
  name: 'times',
  about: 'prints words and minutes of the shortest, a typical and the full way through',
  words: [],
  options: courseOption,
  run: (call) => {
    const { problems, sources, result } = check(readCourse(courseFolder(call)));
    if (!result) return report(problems, sources, call);
    const { difficulty } = normsOf([...result.contents.values()][0]?.course?.input.norms);
    const row = (what: string, load: Load): string =>
      [
        `  ${what.padEnd(24)}`,
        String(Math.round(load.words)).padStart(7),
        String(load.questions).padStart(10),
        String(Math.round(mergener(load, difficulty))).padStart(10),
        String(Math.round(atReadingSpeed(load))).padStart(13),
      ].join('');
    for (const { language, shortest, typical, full } of timesOf(result.compiled)) {
      call.print(`${language.padEnd(26)}  words questions  Mergener  words ÷ 6,000`);
      call.print(row('shortest passing path', shortest));
      call.print(row('typical path', typical));
      call.print(row('full reading', full));
    }
    call.print(
      `Minutes. Mergener: 0.9 × (−22.3 + 0.00209 × words + 2.78 × questions + 15.5 × difficulty ${difficulty}).`,
    );
    return 0;
  },
};
