/** cmi5.xml: what its schema misses, or says in a way that helps nobody. */
import { problem, type Problem } from '../../problems/problem.js';
import { listed, nearest } from '../../problems/suggest.js';
import { isAbsolute } from '../../manifest/record.js';
import { fileOf, type ManifestRule, type ManifestSubject } from '../manifest.js';
import { all, placeOf, type Element } from '../tree.js';
import { otherCase } from './listed.js';
import { isWithin } from './mastery-score.js';
import { flaw } from './names.js';

const moveOn: readonly string[] = ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'];

/** Those of the course, which have an id; blocks and units only refer to them. */
const objectivesOf = (root: Element): readonly Element[] =>
  root.children.filter(({ name }) => name === 'objectives').flatMap((list) => all(list, 'objective'));

function* ids({ source, root }: ManifestSubject): Iterable<Problem> {
  const elements = [...['course', 'block', 'au'].flatMap((name) => all(root, name)), ...objectivesOf(root)];
  const seen = new Map<string, number>();
  for (const element of [...elements].sort((a, b) => a.start - b.start)) {
    const { id } = element.attributes;
    if (id === undefined) continue;
    const at = placeOf(source, element, 'id');
    const before = seen.get(id);
    if (!isAbsolute(id)) yield problem('not-absolute', at, { value: id });
    if (before !== undefined) yield problem('duplicate-id', at, { name: id, line: before });
    else seen.set(id, at.line);
  }
}

function* objectives({ source, root }: ManifestSubject): Iterable<Problem> {
  const known = objectivesOf(root).flatMap(({ attributes: { id } }) => id ?? []);
  for (const element of all(root, 'objective')) {
    const name = element.attributes.idref;
    if (name !== undefined && !known.includes(name))
      yield problem('dangling-objective', placeOf(source, element, 'idref'), {
        name,
        near: nearest(name, known),
        known: listed(known, 6),
      });
  }
}

function* address({ source, files }: ManifestSubject, au: Element): Iterable<Problem> {
  const url = au.children.find(({ name }) => name === 'url');
  if (!url || url.text === '') {
    yield problem('no-url', placeOf(source, url ?? au), {});
    return;
  }
  const file = fileOf(url.text);
  const why = file === undefined ? '' : flaw(file);
  if (file === undefined || files.has(file)) return;
  if (why !== '') yield problem('bad-href', placeOf(source, url), { file, why });
  else yield problem('start-missing', placeOf(source, url), { file, near: otherCase(file, files) });
}

const namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

function* namespaced({ source, root }: ManifestSubject): Iterable<Problem> {
  const [, prefix] = /^(.*):/.exec(root.tag) ?? [];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const value = root.attributes[name] ?? '';
  if (value !== namespace)
    yield problem('unknown-namespace', placeOf(source, root, name), { value, element: root.tag, known: namespace });
}

export const courseStructure: ManifestRule = function* (subject) {
  const { source, root } = subject;
  yield* namespaced(subject);
  yield* ids(subject);
  yield* objectives(subject);
  for (const au of all(root, 'au')) {
    const { moveOn: rule, masteryScore } = au.attributes;
    if (rule !== undefined && !moveOn.includes(rule))
      yield problem('move-on', placeOf(source, au, 'moveOn'), { value: rule, known: moveOn.join(', ') });
    if (masteryScore !== undefined && !isWithin(masteryScore.trim(), 1))
      yield problem('cmi5-mastery', placeOf(source, au, 'masteryScore'), { value: masteryScore });
    yield* address(subject, au);
  }
};
