/** The manifests of SCORM 2004 packages (Content Aggregation Model 1.3.1 and 1.1, section 3.4), one part, no sequencing of ours. */
import { bytesOf } from '../files.js';
import type { ManifestInput, PackageStandard } from '../package/standard.js';
import { lom, lomNamespace } from './lom.js';
import { masteryOf, scaled } from './mastery.js';
import { xml, type Element } from './xml.js';

type Edition = '3rd' | '4th';

const namespaces: readonly (readonly [prefix: string, namespace: string, schema: string])[] = [
  ['', 'http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  [':adlcp', 'http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  [':adlseq', 'http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  [':adlnav', 'http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
  [':imsss', 'http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  [':lom', lomNamespace, 'lom.xsd'],
];

/** Without a measure and an id unless the LMS shall judge: Moodle takes a measure for the pass mark, whatever satisfiedByMeasure says. */
function sequencing({ compiled, options }: ManifestInput): Element {
  const mastery = options.masteryScore ? masteryOf(compiled.course) : undefined;
  return {
    'imsss:objectives': {
      'imsss:primaryObjective': {
        '@satisfiedByMeasure': String(mastery !== undefined),
        ...(mastery !== undefined && { 'imsss:minNormalizedMeasure': scaled(mastery) }),
      },
    },
    'imsss:deliveryControls': { '@completionSetByContent': 'true', '@objectiveSetByContent': 'true' },
  };
}

/** The order of the children is the standard's; no schema checks it. */
function item(edition: Edition, input: ManifestInput): Element {
  const hidden = { 'adlnav:navigationInterface': { 'adlnav:hideLMSUI': ['previous', 'continue'] } };
  return {
    '@identifier': 'course',
    '@identifierref': 'course-files',
    '@isvisible': 'true',
    title: input.record.title,
    ...(edition === '4th' && { 'adlcp:completionThreshold': { '@completedByMeasure': 'false' } }),
    'imsss:sequencing': sequencing(input),
    ...(input.options.hideNavigation && { 'adlnav:presentation': hidden }),
  };
}

function manifest(edition: Edition, input: ManifestInput): Element {
  const { record, content } = input;
  const { identifier, version, title } = record;
  return {
    '@identifier': identifier,
    '@version': version,
    ...Object.fromEntries(namespaces.map(([prefix, namespace]) => [`@xmlns${prefix}`, namespace])),
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@xsi:schemaLocation': namespaces.map(([, namespace, schema]) => `${namespace} ${schema}`).join(' '),
    metadata: { schema: 'ADL SCORM', schemaversion: `2004 ${edition} Edition`, 'lom:lom': lom(record) },
    organizations: {
      '@default': 'organization',
      organization: {
        '@identifier': 'organization',
        '@adlseq:objectivesGlobalToSystem': 'false',
        ...(edition === '4th' && { '@adlcp:sharedDataGlobalToSystem': 'false' }),
        title,
        item: item(edition, input),
        'imsss:sequencing': { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } },
      },
    },
    resources: {
      resource: {
        '@identifier': 'course-files',
        '@type': 'webcontent',
        '@adlcp:scormType': 'sco',
        '@href': 'index.html',
        file: content.map((href) => ({ '@href': href })),
      },
    },
  };
}

const standard = (edition: Edition, id: PackageStandard['id']): PackageStandard => ({
  id,
  player: 'scorm2004',
  controls: id,
  manifest: (input) => new Map([['imsmanifest.xml', bytesOf(xml('manifest', manifest(edition, input)))]]),
});

export const scorm2004Third = standard('3rd', 'scorm2004-3');
export const scorm2004Fourth = standard('4th', 'scorm2004-4');
