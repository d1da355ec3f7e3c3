/** A QTI 3.0 package: the manifest, a test with a section for each cell, and a file for each item. */
import { bytesOf, type Files } from '../files.js';
import { xml, type Element } from '../manifest/xml.js';
import { itemIdentifier, qtiItem } from './qti-item.js';
import type { QuestionBank } from './questions.js';
import { wordsIn } from './words.js';

const asi = {
  '@xmlns': 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  '@xsi:schemaLocation':
    'http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
};
const cp = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';

const itemFile = (id: string): string => `items/${id}.xml`;
const testFile = 'test.xml';

const integer = (value: number): Element => ({ '@base-type': 'float', '#text': String(value) });

/** The sum of the scores; whether that is the pass mark. */
function outcomes(bank: QuestionBank): Element {
  if (!bank.quiz) return {};
  const items = bank.cells.reduce((sum, { count }) => sum + count, 0);
  const least = Math.ceil((bank.quiz.passMark * items) / 100);
  const passed = (value: boolean): Element => ({
    'qti-set-outcome-value': {
      '@identifier': 'PASSED',
      'qti-base-value': { '@base-type': 'boolean', '#text': String(value) },
    },
  });
  return {
    'qti-outcome-processing': {
      'qti-set-outcome-value': {
        '@identifier': 'SCORE',
        'qti-sum': { 'qti-test-variables': { '@variable-identifier': 'SCORE' } },
      },
      'qti-outcome-condition': {
        'qti-outcome-if': {
          'qti-gte': { 'qti-variable': { '@identifier': 'SCORE' }, 'qti-base-value': integer(least) },
          ...passed(true),
        },
        'qti-outcome-else': passed(false),
      },
    },
  };
}

function test(bank: QuestionBank): string {
  const sections = bank.cells
    .filter(({ count }) => count > 0)
    .map(({ id, count, questions }): Element => ({
      '@identifier': `section-${id}`,
      '@title': id,
      '@visible': 'false',
      ...(count < questions.length && { 'qti-selection': { '@select': String(count) } }),
      'qti-ordering': { '@shuffle': 'true' },
      'qti-assessment-item-ref': questions.map((one) => ({
        '@identifier': itemIdentifier(one.id),
        '@href': itemFile(one.id),
      })),
    }));
  return xml('qti-assessment-test', {
    ...asi,
    '@identifier': `test-${bank.name}`,
    '@title': bank.title,
    '@xml:lang': bank.language,
    'qti-outcome-declaration': [
      {
        '@identifier': 'SCORE',
        '@cardinality': 'single',
        '@base-type': 'float',
        'qti-default-value': { 'qti-value': '0' },
      },
      ...(bank.quiz ? [{ '@identifier': 'PASSED', '@cardinality': 'single', '@base-type': 'boolean' }] : []),
    ],
    'qti-test-part': {
      '@identifier': 'part',
      '@navigation-mode': 'nonlinear',
      '@submission-mode': 'simultaneous',
      'qti-assessment-section': sections,
    },
    ...outcomes(bank),
  });
}

function manifest(bank: QuestionBank): string {
  const questions = bank.cells.flatMap((cell) => cell.questions);
  const resource = (identifier: string, type: string, href: string, dependencies: readonly string[]): Element => ({
    '@identifier': identifier,
    '@type': type,
    '@href': href,
    file: { '@href': href },
    ...(dependencies.length > 0 && { dependency: dependencies.map((one) => ({ '@identifierref': one })) }),
  });
  const names = questions.map(({ id }) => `resource-${id}`);
  return xml('manifest', {
    '@xmlns': cp,
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@xsi:schemaLocation': `${cp} https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd`,
    '@identifier': `package-${bank.name}-${bank.language}`,
    metadata: { schema: 'QTI Package', schemaversion: '3.0.0' },
    organizations: '',
    resources: {
      resource: [
        resource('resource-of-the-test', 'imsqti_test_xmlv3p0', testFile, names),
        ...questions.map(({ id }, i) => resource(names[i] ?? '', 'imsqti_item_xmlv3p0', itemFile(id), [])),
      ],
    },
  });
}

/** The files of the package, not yet zipped. */
export function qtiFiles(bank: QuestionBank): Files {
  const words = wordsIn(bank.language);
  const items = bank.cells
    .flatMap(({ questions }) => questions)
    .map((one) => [itemFile(one.id), qtiItem(one, bank.language, words)] as const);
  const texts = new Map([['imsmanifest.xml', manifest(bank)], [testFile, test(bank)], ...items]);
  return new Map([...texts].map(([name, text]) => [name, bytesOf(text)]));
}
