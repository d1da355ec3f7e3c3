import type { PointId } from '../course/types.js';
import { check } from '../toolkit/check.js';
import { coverage, isDont } from '../toolkit/figures/coverage.js';
import { normsOf } from '../toolkit/norms.js';
import { courseFolder, courseOption, type Command } from './command.js';
import { readCourse } from './disk.js';
import { report } from './report.js';

export const matrixCommand: Command = {
  name: 'matrix',
  about: 'prints which lesson shows and which item assesses each teaching point',
  words: [],
  options: courseOption,
  run: (call) => {
    const { problems, sources, result } = check(readCourse(courseFolder(call)));
    if (!result) return report(problems, sources, call);
    const { course, texts } = result.compiled;
    const points = Object.keys(texts[course.languages[0] ?? '']?.course.points ?? {}) as PointId[];
    const lessons = course.units.filter(({ kind }) => kind === 'lesson').map(({ id }) => id);
    const input = [...result.contents.values()][0]?.course?.input;
    const norms = normsOf(input?.norms);
    const wide = Math.max(...points.map(({ length }) => length)) + 2;
    const missed: string[] = [];
    call.print(''.padEnd(wide) + [...lessons, 'items'].join('  '));
    for (const [point, covered] of coverage(course, points)) {
      const marks = lessons.map((id) => (covered.lessons.includes(id) ? '●' : '·').padEnd(id.length));
      const least = isDont(point) ? Math.max(norms.itemsPerDont, norms.itemsPerPoint) : norms.itemsPerPoint;
      const enough = covered.lessons.length >= norms.lessonsPerPoint && covered.items.length >= least;
      if (!enough) missed.push(point);
      call.print(
        `${point.padEnd(wide)}${[...marks, String(covered.items.length).padStart(5)].join('  ')}${enough ? '' : '  too few'}`,
      );
    }
    call.print(
      `${points.length} teaching points, each in at least ${norms.lessonsPerPoint} lessons and ${norms.itemsPerPoint} items (don’ts: ${norms.itemsPerDont}): ${
        missed.length === 0 ? 'yes' : `not ${missed.join(', ')}`
      }.`,
    );
    return missed.length === 0 ? 0 : 1;
  },
};
