/** Learning object metadata of IEEE 1484.12.1 (LOM 1.0), as SCORM 2004 embeds it. */
import { courseIri, type ByLanguage, type CatalogueRecord } from './record.js';
import type { Element } from './xml.js';

export const lomNamespace = 'http://ltsc.ieee.org/xsd/LOM';

const some = (texts: ByLanguage): boolean => Object.keys(texts).length > 0;
const strings = (texts: ByLanguage): Element => ({
  'lom:string': Object.entries(texts).map(([language, text]) => ({
    ...(language !== 'x-none' && { '@language': language }),
    '#text': text,
  })),
});

export function lom(record: CatalogueRecord): Element {
  const { titles, languages, descriptions, keywords, version, duration, rights } = record;
  return {
    'lom:general': {
      'lom:identifier': { 'lom:catalog': 'URI', 'lom:entry': courseIri(record) },
      'lom:title': strings(titles),
      'lom:language': languages,
      ...(some(descriptions) && { 'lom:description': strings(descriptions) }),
      'lom:keyword': keywords.filter(some).map(strings),
    },
    'lom:lifeCycle': { 'lom:version': { 'lom:string': version } },
    'lom:metaMetadata': { 'lom:metadataSchema': ['LOMv1.0', 'ADLv1.0'] },
    ...(duration !== '' && { 'lom:educational': { 'lom:typicalLearningTime': { 'lom:duration': duration } } }),
    ...(some(rights) && {
      'lom:rights': {
        'lom:copyrightAndOtherRestrictions': { 'lom:source': 'LOMv1.0', 'lom:value': 'yes' },
        'lom:description': strings(rights),
      },
    }),
  };
}
