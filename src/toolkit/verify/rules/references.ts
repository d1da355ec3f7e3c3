import { problem, type Problem } from '../../problems/problem.js';
import { listed, nearest } from '../../problems/suggest.js';
import { launchedBy, type ManifestRule, type ManifestSubject } from '../manifest.js';
import { all, placeOf } from '../tree.js';

function* organizations({ source, root }: ManifestSubject): Iterable<Problem> {
  const names = all(root, 'organization').map(({ attributes }) => attributes.identifier ?? '');
  const [group] = all(root, 'organizations');
  const [first] = names;
  const at = placeOf(source, group ?? root);
  if (first === undefined) yield problem('no-organization', at, {});
  if (names.length > 1) yield problem('several-organizations', at, { count: names.length });
  if (!group || first === undefined) return;
  const preset = group.attributes.default;
  if (preset === undefined) yield problem('no-default', at, { name: first });
  else if (!names.includes(preset))
    yield problem('dangling-default', placeOf(source, group, 'default'), { name: preset, known: listed(names) });
}

/** The default organization and what items refer to exist, and something can be launched. No schema sees this. */
export const references: ManifestRule = function* (subject) {
  const { source, root } = subject;
  yield* organizations(subject);
  const resources = new Map(all(root, 'resource').map((one) => [one.attributes.identifier ?? '', one]));
  const known = [...resources.keys()];
  for (const element of [...all(root, 'item'), ...all(root, 'dependency')]) {
    const name = element.attributes.identifierref;
    if (name === undefined || resources.has(name)) continue;
    yield problem('dangling-ref', placeOf(source, element, 'identifierref'), {
      name,
      near: nearest(name, known),
      known: listed(known),
    });
  }
  const launched = [...launchedBy(root)].flatMap((name) => resources.get(name) ?? []);
  for (const resource of launched) {
    if (resource.attributes.href === undefined)
      yield problem('resource-without-href', placeOf(source, resource), { name: resource.attributes.identifier ?? '' });
  }
  const dangling = [...launchedBy(root)].some((name) => !resources.has(name));
  if (launched.length === 0 && !dangling && all(root, 'organization').length > 0)
    yield problem('nothing-to-launch', placeOf(source, all(root, 'organizations')[0] ?? root), {});
};
