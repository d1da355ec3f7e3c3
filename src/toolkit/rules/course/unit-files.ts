import { nameOf } from '../../compile/unit-base.js';
import type { Content, CourseFile } from '../../content/content.js';
import { misnamed, type Files } from '../../files.js';
import { problem, type Problem, type Span } from '../../problems/problem.js';
import { listed, nearest } from '../../problems/suggest.js';
import type { UnitInput } from '../../schema/course.js';
import type { PageKind } from '../../schema/page.js';
import { at } from '../../source/yaml.js';
import type { Rule } from '../rule.js';

const folders = {
  lesson: ['lessons', '.yaml'],
  quiz: ['quizzes', '.yaml'],
  page: ['pages', '.md'],
  survey: ['pages', '.yaml'],
  practice: ['pages', '.yaml'],
  sheet: ['pages', '.yaml'],
} as const;
type Kind = keyof typeof folders;

const kinds = Object.keys(folders) as Kind[];
const kindOf = (unit: UnitInput): Kind => kinds.find((kind) => kind in unit) ?? 'page';
const unitKind = (kind: PageKind): Kind => (kind === 'survey' || kind === 'practice' ? kind : 'sheet');

/** Names of files that are there and of the right shape. */
export type Names = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;
type There = Pick<Content, 'pages' | 'yamlPages' | 'broken'> & { readonly lessons: Names; readonly banks: Names };

interface Subject {
  readonly content: There;
  readonly course: CourseFile;
  readonly files: Files;
}

const start = (file: string) => ({ file, line: 1, column: 1, length: 1 });

function filesFor(kind: Kind, content: There): Names {
  if (kind === 'lesson') return content.lessons;
  if (kind === 'quiz') return content.banks;
  return kind === 'page' ? content.pages : content.yamlPages;
}

function missing(file: string, at: Span, files: Files, near: string): Problem {
  const other = misnamed(file, files);
  return other === undefined
    ? problem('missing-file', at, { file, near })
    : problem('misnamed-file', at, { file, other });
}

/** Every unit has its file, and no unit comes twice. */
function* present({ content, course, files }: Subject, used: Map<string, number>): Iterable<Problem> {
  for (const [i, unit] of course.input.units.entries()) {
    const kind = kindOf(unit);
    const name = nameOf(unit);
    const [folder, extension] = folders[kind];
    const file = `${folder}/${name}${extension}`;
    const place = at(course.source, ['units', i, kind]);
    const twice = used.get(name);
    if (twice !== undefined) yield problem('name-twice', place, { what: 'unit', name, line: twice });
    used.set(name, place.line);
    const there = filesFor(kind, content);
    if (!there.has(name) && !content.broken.has(file))
      yield missing(file, place, files, nearest(name, [...there.keys()]));
    const found = folder === 'pages' && extension === '.yaml' ? content.yamlPages.get(name)?.input.kind : undefined;
    if (found !== undefined && unitKind(found) !== kind)
      yield problem('wrong-kind', place, { file, found, wanted: kind, instead: unitKind(found), name });
    if (!('page' in unit) || unit.checks === undefined) continue;
    const bank = `quizzes/${unit.checks}.yaml`;
    if (!content.banks.has(unit.checks) && !content.broken.has(bank))
      yield missing(
        bank,
        at(course.source, ['units', i, 'checks']),
        files,
        nearest(unit.checks, [...content.banks.keys()]),
      );
  }
}

/** Units that a unit refers to stand before it. */
function* references({ course }: Subject): Iterable<Problem> {
  const before = new Set<string>();
  for (const [i, unit] of course.input.units.entries()) {
    const { needs = [] } = unit;
    const named = needs === 'required' ? [] : needs.map((name, j) => ({ name, path: ['units', i, 'needs', j] }));
    if ('survey' in unit && unit.beside !== undefined)
      named.push({ name: unit.beside, path: ['units', i, 'beside'] as never });
    for (const { name, path } of named) {
      if (before.has(name)) continue;
      yield problem('unknown-unit', at(course.source, path), {
        name,
        near: nearest(name, [...before]),
        known: listed([...before], 20),
      });
    }
    before.add(nameOf(unit));
  }
}

function* unused({ content, course }: Subject, used: ReadonlyMap<string, number>): Iterable<Problem> {
  const checks = new Set(
    course.input.units.flatMap((unit) => ('page' in unit && unit.checks !== undefined ? [unit.checks] : [])),
  );
  for (const kind of ['lesson', 'quiz', 'page'] as const) {
    const [folder, extension] = folders[kind];
    for (const name of filesFor(kind, content).keys()) {
      if (used.has(name) || (kind === 'quiz' && checks.has(name))) continue;
      yield problem('unused-file', start(`${folder}/${name}${extension}`), { kind, name });
    }
  }
  for (const [name, { input }] of content.yamlPages) {
    if (!used.has(name))
      yield problem('unused-file', start(`pages/${name}.yaml`), { kind: unitKind(input.kind), name });
  }
}

/** Every unit has its file, every file its unit; no unit comes twice, and units refer to earlier ones. */
export const unitFiles: Rule<Subject> = function* (subject) {
  const used = new Map<string, number>();
  yield* present(subject, used);
  yield* references(subject);
  yield* unused(subject, used);
};
