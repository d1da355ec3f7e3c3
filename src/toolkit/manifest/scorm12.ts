/** The manifest of a SCORM 1.2 package (Content Aggregation Model 1.2, section 2.3). */
import { bytesOf } from '../files.js';
import type { ManifestInput, PackageStandard } from '../package/standard.js';
import { masteryOf } from './mastery.js';
import { courseIri, type ByLanguage, type CatalogueRecord } from './record.js';
import { xml, type Element } from './xml.js';

const imscp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const imsmd = 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1';
const adlcp = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const schemaLocation = [
  [imscp, 'imscp_rootv1p1p2.xsd'],
  [imsmd, 'imsmd_rootv1p2p1.xsd'],
  [adlcp, 'adlcp_rootv1p2.xsd'],
]
  .map((pair) => pair.join(' '))
  .join(' ');

const langstrings = (texts: ByLanguage): Element => ({
  'imsmd:langstring': Object.entries(texts).map(([language, text]) => ({ '@xml:lang': language, '#text': text })),
});
const some = (texts: ByLanguage | undefined): boolean => texts !== undefined && Object.keys(texts).length > 0;

/** LOM 1.2 in the order that its schema wants. */
function lom(record: CatalogueRecord): Element {
  const { titles, languages, descriptions, keywords, version, duration, rights } = record;
  return {
    'imsmd:general': {
      'imsmd:title': langstrings(titles),
      'imsmd:catalogentry': {
        'imsmd:catalog': 'URI',
        'imsmd:entry': langstrings({ 'x-none': courseIri(record) }),
      },
      'imsmd:language': languages,
      ...(some(descriptions) && { 'imsmd:description': langstrings(descriptions) }),
      'imsmd:keyword': keywords.filter(some).map(langstrings),
    },
    'imsmd:lifecycle': { 'imsmd:version': langstrings({ 'x-none': version }) },
    'imsmd:metametadata': { 'imsmd:metadatascheme': 'ADL SCORM 1.2' },
    ...(duration !== '' && { 'imsmd:educational': { 'imsmd:typicallearningtime': { 'imsmd:datetime': duration } } }),
    ...(some(rights) && { 'imsmd:rights': { 'imsmd:description': langstrings(rights) } }),
  };
}

function manifest({ record, compiled, content, options }: ManifestInput): Element {
  const { identifier, version, title } = record;
  const mastery = options.masteryScore ? masteryOf(compiled.course) : undefined;
  const item: Element = {
    '@identifier': 'course',
    '@identifierref': 'course-files',
    '@isvisible': 'true',
    title,
    ...(mastery !== undefined && { 'adlcp:masteryscore': String(mastery) }),
  };
  return {
    '@identifier': identifier,
    '@version': version,
    '@xmlns': imscp,
    '@xmlns:imsmd': imsmd,
    '@xmlns:adlcp': adlcp,
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@xsi:schemaLocation': schemaLocation,
    metadata: { schema: 'ADL SCORM', schemaversion: '1.2', 'imsmd:lom': lom(record) },
    organizations: { '@default': 'organization', organization: { '@identifier': 'organization', title, item } },
    resources: {
      resource: {
        '@identifier': 'course-files',
        '@type': 'webcontent',
        '@adlcp:scormtype': 'sco',
        '@href': 'index.html',
        file: content.map((href) => ({ '@href': href })),
      },
    },
  };
}

export const scorm12: PackageStandard = {
  id: 'scorm12',
  player: 'scorm12',
  controls: 'scorm12',
  manifest: (input) => new Map([['imsmanifest.xml', bytesOf(xml('manifest', manifest(input)))]]),
};
