import { problem } from '../../problems/problem.js';
import { launchedBy, type ManifestRule } from '../manifest.js';
import { all, placeOf } from '../tree.js';

/** `adlcp:scormtype` in 1.2, `adlcp:scormType` in 2004, and its two values. */
export const scormType: ManifestRule = function* ({ source, root, version }) {
  const launched = launchedBy(root);
  const wanted = version === '2004' ? 'adlcp:scormType' : 'adlcp:scormtype';
  for (const resource of all(root, 'resource')) {
    const found = Object.keys(resource.attributes).find((name) => /(?:^|:)scormtype$/i.test(name));
    const name = resource.attributes.identifier ?? '';
    if (found === undefined) {
      if (launched.has(name)) yield problem('no-scorm-type', placeOf(source, resource), { name, wanted });
      continue;
    }
    const at = placeOf(source, resource, found);
    if (version && found.replace(/^.*:/, '') !== wanted.replace(/^.*:/, ''))
      yield problem('scorm-type-case', at, { found, wanted, version });
    const value = resource.attributes[found] ?? '';
    if (value !== 'sco' && value !== 'asset') yield problem('scorm-type', at, { value });
  }
};
