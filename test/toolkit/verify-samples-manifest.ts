/** Manifests that their schemas find nothing wrong with, or nothing that helps, and exactly what `verify` has to say of them. */
import { edited } from './package-samples.js';
import {
  bad,
  scorm12,
  with12,
  without,
  renamed,
  mastery,
  measure,
  min,
  organization,
  type BadPackage,
} from './verify-mutations.js';

export const badManifests: readonly BadPackage[] = [
  // SCORM: what a schema misses
  bad(
    'a dangling identifierref',
    edited('scorm12', 'identifierref="course-files"', 'identifierref="course-file"'),
    'imsmanifest.xml:48 dangling-ref',
  ),
  bad(
    'a dangling default',
    edited('scorm12', 'default="organization"', 'default="other"'),
    'imsmanifest.xml:45 dangling-default',
  ),
  bad('no default', edited('scorm12', ' default="organization"', ''), 'imsmanifest.xml:45 no-default'),
  bad(
    'no organization',
    edited('scorm12', /<organization .*<\/organization>/s, ''),
    'imsmanifest.xml:45 no-organization',
  ),
  bad(
    'two organizations',
    edited('scorm12', '</organization>', `</organization>${organization}`),
    'imsmanifest.xml:45 several-organizations',
  ),
  bad(
    'a wrong schemaversion',
    edited('scorm12', '<schemaversion>1.2<', '<schemaversion>SCORM 1.2<'),
    'imsmanifest.xml:5 schema-version',
  ),
  bad(
    'a schemaversion of 2004 written freely',
    edited('scorm2004-4', '2004 4th Edition', '2004 Fourth Edition'),
    'imsmanifest.xml:5 schema-version',
  ),
  bad(
    'no schemaversion',
    edited('scorm12', '<schemaversion>1.2</schemaversion>', ''),
    'imsmanifest.xml:3 no-schema-version',
  ),
  bad(
    'another schema',
    edited('scorm12', '<schema>ADL SCORM<', '<schema>IMS Content<'),
    'imsmanifest.xml:4 schema-name',
  ),
  bad(
    'scormType in 1.2',
    edited('scorm12', 'adlcp:scormtype', 'adlcp:scormType'),
    'imsmanifest.xml:54 scorm-type-case',
  ),
  bad(
    'scormtype in 2004',
    edited('scorm2004-3', 'adlcp:scormType', 'adlcp:scormtype'),
    'imsmanifest.xml:66 scorm-type-case',
  ),
  bad('SCO in capitals', edited('scorm12', 'scormtype="sco"', 'scormtype="SCO"'), 'imsmanifest.xml:54 scorm-type'),
  bad('no scormtype', edited('scorm12', ' adlcp:scormtype="sco"', ''), 'imsmanifest.xml:54 no-scorm-type'),
  bad('a mastery score of 180', mastery('180'), 'imsmanifest.xml:49 mastery-score'),
  bad('a mastery score in words', mastery('eighty'), 'imsmanifest.xml:49 mastery-score'),
  bad('a mastery score', mastery('80'), 'imsmanifest.xml:49 mastery-set'),
  bad(
    'a mastery score in 2004',
    edited(
      'scorm2004-4',
      '<adlcp:completionThreshold',
      '<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:completionThreshold',
    ),
    'imsmanifest.xml:53 mastery-2004',
  ),
  bad('a measure of 80', measure(min('80')), 'imsmanifest.xml:56 normalized-measure'),
  bad('a measure of less than nothing', measure(min('-0.5')), 'imsmanifest.xml:56 normalized-measure'),
  bad('no measure', measure(''), 'imsmanifest.xml:56 measure-missing'),
  bad(
    'a resource without an address',
    edited('scorm12', 'scormtype="sco" href="index.html"', 'scormtype="sco"'),
    'imsmanifest.xml:54 resource-without-href',
  ),
  bad(
    'one identifier for two',
    edited('scorm12', '<item identifier="course" ', '<item identifier="organization" '),
    'imsmanifest.xml:48 duplicate-id',
  ),
  bad('a file that is not listed', with12('extra.txt'), 'imsmanifest.xml:53 not-listed'),
  bad('a start page that is missing', without(scorm12, 'index.html'), 'imsmanifest.xml:54 start-missing'),
  bad(
    'a start page in other capitals',
    renamed(scorm12, (name) => (name === 'index.html' ? 'Index.html' : name)),
    'imsmanifest.xml:54 start-missing',
  ),
  bad(
    'a listed file that is missing',
    edited('scorm12', '<file href="index.html"/>', '<file href="index.html"/><file href="a.css"/>'),
    'imsmanifest.xml:55 not-in-package',
  ),
  bad(
    'an address with a backslash',
    edited('scorm12', '<file href="index.html"/>', '<file href="index.html"/><file href="img\\a.png"/>'),
    'imsmanifest.xml:55 bad-href',
  ),
  bad(
    'an address that leads out',
    edited('scorm12', '<file href="index.html"/>', '<file href="index.html"/><file href="../a.png"/>'),
    'imsmanifest.xml:55 bad-href',
  ),
  // cmi5
  bad(
    'an id that is not absolute',
    edited('cmi5', 'au id="urn:x-course:small-course/au"', 'au id="the-unit"'),
    'cmi5.xml:29 not-absolute',
  ),
  bad(
    'one id for two',
    edited('cmi5', 'au id="urn:x-course:small-course/au"', 'au id="urn:x-course:small-course"'),
    'cmi5.xml:29 duplicate-id',
  ),
  bad('a moveOn of nobody', edited('cmi5', 'moveOn="CompletedAndPassed"', 'moveOn="completed"'), 'cmi5.xml:29 move-on'),
  bad(
    'a cmi5 mastery score in percent',
    edited('cmi5', 'masteryScore="0.8"', 'masteryScore="80"'),
    'cmi5.xml:29 cmi5-mastery',
  ),
  bad(
    'a url to a missing file',
    edited('cmi5', '<url>index.html<', '<url>start.html?x=1<'),
    'cmi5.xml:40 start-missing',
  ),
  bad('a url in other capitals', edited('cmi5', '<url>index.html<', '<url>Index.HTML<'), 'cmi5.xml:40 start-missing'),
  bad('an empty url', edited('cmi5', '<url>index.html</url>', '<url></url>'), 'cmi5.xml:40 no-url'),
  bad(
    'a dangling idref',
    edited(
      'cmi5',
      'idref="urn:x-course:small-course/au/objectives/O1"',
      'idref="urn:x-course:small-course/au/objectives/O7"',
    ),
    'cmi5.xml:37 dangling-objective',
  ),
  bad('a course structure in no namespace', edited('cmi5', / xmlns="[^"]*"/, ''), 'cmi5.xml:2 unknown-namespace'),
  bad(
    'a unit without a title',
    edited('cmi5', /(<au [^>]*>\s*)<title>.*?<\/title>/s, '$1'),
    'cmi5.xml:31 schema-unexpected',
  ),
];
