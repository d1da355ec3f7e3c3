/** Bad packages, each a good one with one thing wrong, and exactly what `verify` has to say of it: `file:line code`. */
import { bytesOf } from '../../src/toolkit/files.js';
import { edited } from './package-samples.js';
import {
  bad,
  scorm12,
  some,
  with12,
  listing,
  without,
  renamed,
  nameBytes,
  entryOf,
  zipped,
  type BadPackage,
} from './verify-mutations.js';

export const badPackages: readonly BadPackage[] = [
  // The zip
  bad('no zip at all', bytesOf('nothing'), 'some.zip:1 not-a-zip'),
  bad('a zip that is cut off', zipped(scorm12).slice(0, 3000), 'some.zip:1 not-a-zip'),
  bad(
    'a page under a password',
    entryOf(zipped(scorm12), 'index.html', (view, at) => view.setUint16(at + 8, 1, true)),
    'index.html:1 broken-entry',
  ),
  bad(
    'a manifest packed in a way of its own',
    entryOf(zipped(scorm12), 'imsmanifest.xml', (view, at) => view.setUint16(at + 10, 93, true)),
    'imsmanifest.xml:1 broken-entry',
  ),
  bad(
    'a manifest too big',
    entryOf(zipped(scorm12), 'imsmanifest.xml', (view, at) => view.setUint32(at + 24, 99_000_000, true)),
    'imsmanifest.xml:1 manifest-too-big',
  ),
  bad(
    'the same name twice',
    nameBytes(zipped(with12('index.htm_')), 'index.htm_', [...bytesOf('index.html')]),
    'index.html:1 twice-in-zip',
  ),
  bad(
    'a name in Latin-1',
    nameBytes(zipped(with12('caf_.txt')), 'caf_.txt', [99, 97, 102, 0xe9, 46, 116, 120, 116]),
    'café.txt:1 name-not-utf8',
    'imsmanifest.xml:53 not-listed',
  ),
  bad(
    'a name in UTF-8 without saying so',
    nameBytes(zipped(with12('caf__.txt')), 'caf__.txt', [99, 97, 102, 0xc3, 0xa9, 46, 116, 120, 116]),
    'café.txt:1 name-not-marked',
    'imsmanifest.xml:53 not-listed',
  ),
  // Names
  bad('PHP', listing('lib/save.php'), 'lib/save.php:1 forbidden-file'),
  bad('a server’s settings', listing('.htaccess'), '.htaccess:1 forbidden-file'),
  bad('a program', listing('setup.EXE'), 'setup.EXE:1 forbidden-file'),
  bad(
    'JSP and a shell script',
    new Map([...listing('a.jsp'), ['b.sh', some]]),
    'a.jsp:1 forbidden-file',
    'b.sh:1 forbidden-file',
  ),
  bad(
    'what a Mac leaves',
    with12('__MACOSX/._index.html', '.DS_Store'),
    '.DS_Store:1 odd-file',
    '__MACOSX/._index.html:1 odd-file',
  ),
  bad('a backslash', with12('img\\a.png'), 'img\\a.png:1 bad-name'),
  bad('a way out', with12('../a.txt'), '../a.txt:1 bad-name'),
  bad('an absolute name', with12('/a.txt'), '/a.txt:1 bad-name'),
  bad('names that differ in capitals', listing('Index.html'), 'index.html:1 case-twins'),
  // The manifest as a file
  bad('no manifest', without(scorm12, 'imsmanifest.xml'), 'some.zip:1 no-manifest'),
  bad('nothing but a page', new Map([['index.html', some]]), 'some.zip:1 plain-web'),
  bad(
    'a manifest in a folder',
    renamed(scorm12, (name) => `course/${name}`),
    'some.zip:1 no-manifest',
  ),
  bad(
    'a manifest in capitals',
    renamed(scorm12, (name) => (name === 'imsmanifest.xml' ? 'IMSMANIFEST.XML' : name)),
    'IMSMANIFEST.XML:1 manifest-case',
  ),
  bad('a manifest that is no XML', edited('scorm12', '</manifest>', ''), 'imsmanifest.xml:2 xml-syntax'),
  bad(
    'a manifest of nothing',
    new Map([...scorm12, ['imsmanifest.xml', new Uint8Array()]]),
    'imsmanifest.xml:1 xml-syntax',
  ),
  bad(
    'a manifest in another encoding than it says',
    new Map([...scorm12, ['imsmanifest.xml', new Uint8Array([60, 97, 0xff, 62])]]),
    'imsmanifest.xml:1 not-readable',
  ),
  bad(
    'another document under its name',
    new Map([...scorm12, ['imsmanifest.xml', bytesOf('<html/>')]]),
    'imsmanifest.xml:1 not-a-manifest',
  ),
  bad(
    'an endless depth',
    new Map([
      ...scorm12,
      ['imsmanifest.xml', bytesOf(`<manifest>${'<a>'.repeat(200)}${'</a>'.repeat(200)}</manifest>`)],
    ]),
    'imsmanifest.xml:1 xml-syntax',
  ),
  bad(
    'a namespace of nobody',
    edited('scorm12', 'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"', 'xmlns="http://example.com/"'),
    'imsmanifest.xml:2 unknown-namespace',
  ),
  // What a schema sees
  bad(
    'a misspelt attribute',
    edited('scorm12', 'isvisible="true"', 'isvisable="true"'),
    'imsmanifest.xml:48 schema-attribute',
  ),
  bad(
    'a misplaced element',
    edited('scorm12', /<organizations.*<\/organizations>/s, ''),
    'imsmanifest.xml:2 no-organization',
    'imsmanifest.xml:46 schema-unexpected',
  ),
  bad(
    'a missing identifier',
    edited('scorm2004-4', '<item identifier="course" ', '<item '),
    'imsmanifest.xml:51 schema-attribute-missing',
  ),
  bad(
    'a missing child',
    edited('scorm2004-4', /<organization .*<\/organization>/s, '<organization identifier="a"/>'),
    'imsmanifest.xml:48 nothing-to-launch',
    'imsmanifest.xml:48 dangling-default',
    'imsmanifest.xml:49 schema-incomplete',
  ),
  bad(
    'a value of nobody',
    edited('scorm2004-4', 'completionSetByContent="true"', 'completionSetByContent="yes"'),
    'imsmanifest.xml:58 schema-value',
  ),
  bad(
    'delivery controls before objectives',
    edited('scorm2004-3', /(<imsss:objectives>.*<\/imsss:objectives>)\s*(<imsss:deliveryControls [^>]*>)/s, '$2$1'),
    'imsmanifest.xml:54 schema-unexpected',
  ),
  bad(
    'an addition of the 4th edition in the 3rd',
    edited(
      'scorm2004-3',
      '<imsss:sequencing>',
      '<adlcp:completionThreshold completedByMeasure="true"/><imsss:sequencing>',
    ),
    'imsmanifest.xml:53 schema-value',
    'imsmanifest.xml:53 schema-attribute',
  ),
  bad(
    'metadata out of its words',
    edited('scorm2004-4', '<lom:value>yes<', '<lom:value>perhaps<'),
    'imsmanifest.xml:40 schema-value',
  ),
  bad('a missing control document', without(scorm12, 'adlcp_rootv1p2.xsd'), 'imsmanifest.xml:2 schema-not-in-package'),
  bad(
    'a missing import of one',
    without(scorm12, 'ims_xml.xsd'),
    'imscp_rootv1p1p2.xsd:47 schema-not-in-package',
    'imsmd_rootv1p2p1.xsd:11 schema-not-in-package',
  ),
];
