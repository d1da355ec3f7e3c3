import { check } from '../toolkit/check.js';
import { chancesOf } from '../toolkit/figures/chances.js';
import { courseFolder, courseOption, type Command } from './command.js';
import { readCourse } from './disk.js';
import { report } from './report.js';

/** A guesser may pass one attempt in so many at most. */
const oneIn = 10_000;

const odds = (chance: number): string =>
  chance === 0 ? 'never' : `1 in ${Math.floor(1 / chance).toLocaleString('en-US')} (${chance.toExponential(2)})`;

export const chancesCommand: Command = {
  name: 'chances',
  about: 'prints how likely somebody who guesses is to pass each quiz',
  words: [],
  options: courseOption,
  run: (call) => {
    const { problems, sources, result } = check(readCourse(courseFolder(call)));
    if (!result) return report(problems, sources, call);
    let status = 0;
    for (const unit of result.compiled.course.units) {
      if (unit.kind !== 'quiz') continue;
      const { items, needed, attempt, round } = chancesOf(unit);
      const fine = attempt < 1 / oneIn;
      if (!fine) status = 1;
      call.print(`${unit.id}: ${needed} of ${items} right answers pass; the form that is easiest to guess`);
      call.print(
        `  one attempt   ${odds(attempt)}  ${fine ? 'ok' : 'too likely'}: below 1 in ${oneIn.toLocaleString('en-US')}`,
      );
      call.print(`  ${unit.attempts} attempts    ${odds(round)}`);
    }
    return status;
  },
};
