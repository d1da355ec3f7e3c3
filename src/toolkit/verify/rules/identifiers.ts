import { problem } from '../../problems/problem.js';
import type { ManifestRule } from '../manifest.js';
import { all, placeOf, type Element } from '../tree.js';

const named = ['organization', 'item', 'resource'];

/** No two things share an identifier. */
export const identifiers: ManifestRule = function* ({ source, root }) {
  const elements: readonly Element[] = [root, ...named.flatMap((name) => all(root, name))];
  const seen = new Map<string, number>();
  for (const element of [...elements].sort((a, b) => a.start - b.start)) {
    const name = element.attributes.identifier;
    if (name === undefined) continue;
    const before = seen.get(name);
    const at = placeOf(source, element, 'identifier');
    if (before !== undefined) yield problem('duplicate-id', at, { name, line: before });
    else seen.set(name, at.line);
  }
};
