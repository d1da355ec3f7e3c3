import { problem, type Problem } from '../../problems/problem.js';
import { at, type Path } from '../../source/yaml.js';
import type { CourseSubject, Rule } from '../rule.js';

/** What has to be there once hours are given. */
const forCredit: readonly Path[] = [
  ['provider', 'name'],
  ['provider', 'number'],
  ['provider', 'credit-type'],
  ['provider', 'statements'],
  ['provider', 'signatory'],
  ['review', 'author'],
  ['review', 'reviewer'],
  ['review', 'date'],
];

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function* credit({ course, compiled, norms }: CourseSubject): Iterable<Problem> {
  const hours = course.input.provider?.hours ?? 0;
  if (hours === 0) return;
  const place = at(course.source, ['provider', 'hours']);
  for (const path of forCredit) {
    const [block = '', key = ''] = path;
    const value: unknown = Reflect.get((course.input as Readonly<Record<string, object>>)[block] ?? {}, key);
    if (isEmpty(value)) yield problem('credit-needs', at(course.source, path, 'key'), { key: path.join('.') });
  }
  const items = compiled.course.units
    .flatMap((unit) => (unit.kind === 'quiz' && unit.credited ? unit.blueprint : []))
    .reduce((sum, { count }) => sum + count, 0);
  const [least, most] = norms.itemsPerHour;
  const ratio = items / hours;
  if (ratio < least || ratio > most)
    yield problem('items-per-hour', place, { items, hours, ratio: ratio.toFixed(1), least, most });
}

/** What every approver of continuing education asks for, where course.yaml speaks of a provider or a review; the rest only once credit hours are given. */
export const continuingEducation: Rule<CourseSubject> = function* (subject) {
  const { content, course, units, norms } = subject;
  if (course.input.provider === undefined && course.input.review === undefined) return;
  const quizzes = units.filter(({ unit }) => unit.kind === 'quiz');
  for (const { unit, index } of quizzes) {
    if (unit.kind !== 'quiz' || unit.passMark >= norms.passMark) continue;
    yield problem('pass-mark', at(course.source, ['units', index, 'pass-mark']), {
      mark: unit.passMark,
      least: norms.passMark,
    });
  }
  const list = at(course.source, ['units'], 'key');
  if (quizzes.length > 0) {
    const last = Math.max(...quizzes.map(({ index }) => index));
    const asked = units.some(
      ({ unit, index }) =>
        unit.kind === 'survey' && index > last && unit.questions.some(({ scale }) => scale === 'agreement'),
    );
    if (!asked) yield problem('no-evaluation', list, {});
    if (!content.references || !units.some(({ unit }) => unit.id === 'references'))
      yield problem('no-references', list, {});
  }
  yield* credit(subject);
};
