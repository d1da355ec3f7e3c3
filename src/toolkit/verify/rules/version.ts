import { problem } from '../../problems/problem.js';
import type { ManifestRule, Version } from '../manifest.js';
import { placeOf } from '../tree.js';

/** What Moodle and others know; anything else is silently taken for 1.2. */
const versions: Readonly<Record<Version, readonly string[]>> = {
  '1.2': ['1.2'],
  '2004': ['CAM 1.3', '2004 3rd Edition', '2004 4th Edition'],
};

const namespaces = ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'http://www.imsglobal.org/xsd/imscp_v1p1'];

/** The namespace, and what the metadata calls the standard. */
export const version: ManifestRule = function* ({ source, root, version: found }) {
  if (!found)
    yield problem('unknown-namespace', placeOf(source, root, 'xmlns'), {
      value: root.attributes.xmlns ?? '',
      element: root.tag,
      known: namespaces.join('" or "'),
    });
  const known = (found ? versions[found] : Object.values(versions).flat()).join(' or ');
  const metadata = root.children.find(({ name }) => name === 'metadata');
  const schema = metadata?.children.find(({ name }) => name === 'schema');
  if (schema && schema.text !== 'ADL SCORM')
    yield problem('schema-name', placeOf(source, schema), { value: schema.text });
  const element = metadata?.children.find(({ name }) => name === 'schemaversion');
  if (!element) yield problem('no-schema-version', placeOf(source, metadata ?? root), { known });
  else if (!known.split(' or ').includes(element.text))
    yield problem('schema-version', placeOf(source, element), { value: element.text, known });
};
