/** Every sentence that `verify` says, each with its remedy. */
import { error, warning } from './message.js';

export const packageMessages = {
  // The zip
  'not-a-zip': error(
    'This is not a zip file that can be read.',
    'Make the zip anew; it may have been cut off on its way.',
  ),
  'broken-entry': error(
    '{file} cannot be unpacked: {why}.',
    'Make the zip anew, with the usual compression and no password.',
  ),
  'twice-in-zip': error(
    '{file} is in the zip twice.',
    'Make the zip anew from a folder: which of the two counts differs from LMS to LMS.',
  ),
  'name-not-utf8': error(
    'The name {file} is not UTF-8.',
    'Rename the file with letters of a–z and digits, and zip again.',
  ),
  'name-not-marked': warning(
    'The name {file} is not marked as UTF-8 in the zip: some LMSs garble it.',
    'Rename the file with letters of a–z and digits, or use a zip tool that writes UTF-8 names.',
  ),
  'case-twins': error('{file} and {other} differ in capitals only.', 'Rename one: on many servers they are one file.'),
  'forbidden-file': error(
    '{file} has a type that LMSs refuse.',
    'Take it out: Docebo and others reject packages with {kind} files.',
  ),
  'odd-file': warning('{file} does not belong in a package.', 'Zip without it.'),
  'bad-name': error(
    'The name {file} is not portable: {why}.',
    'Rename it, and zip again with a tool that writes names as folder/file.',
  ),
  // The manifest as a file
  'no-manifest': error(
    'There is no imsmanifest.xml (SCORM) or cmi5.xml at the root of the package.',
    '[[Found: {found}. ]]Zip the content of the folder, not the folder.',
  ),
  'manifest-case': error('{found} is not written as LMSs look for it.', 'Name it {wanted}, in small letters.'),
  'plain-web': warning(
    'There is no manifest: a web server can serve this, an LMS cannot import it.',
    'For an LMS, use the package of its standard; it has imsmanifest.xml or cmi5.xml at its root.',
  ),
  'not-readable': error(
    'This file is not text in its encoding ({encoding}).',
    'Save it as UTF-8, with encoding="UTF-8" in its first line.',
  ),
  'manifest-too-big': error(
    '{file} is too big to be read ({size} MB).',
    'A manifest has some kilobytes; make the package anew.',
  ),
  'not-a-manifest': error(
    'The first element is <{found}>, not <{wanted}>.',
    'Write the manifest into this file, or make it anew.',
  ),
  'unknown-namespace': error('“{value}” is not the namespace of <{element}>.', 'Write xmlns="{known}".'),
  // What schemas say
  'schema-unexpected': error(
    '<{element}> does not belong here.',
    '[[Expected here: {expected}. ]]Elements have an order: put it into its place, or take it out.',
  ),
  'schema-incomplete': error('<{element}> lacks something.', '[[Expected here: {expected}. ]]Add it.'),
  'schema-attribute': error(
    '<{element}> has no attribute “{attribute}”.',
    'Take it out, or correct its spelling and prefix.',
  ),
  'schema-attribute-missing': error('<{element}> has to have the attribute “{attribute}”.', 'Add {attribute}="…".'),
  'schema-value': error('This value of {what} is not possible: {detail}.', 'Write one that the standard knows.'),
  'schema-other': error(
    'The schema of the standard objects: {detail}.',
    'Correct this line, or make the manifest anew with its tool.',
  ),
  'schema-not-in-package': error(
    'schemaLocation names {file}, which is not in the package.',
    'Add the control document at this path, or take it out of schemaLocation.',
  ),
  // SCORM: what schemas miss
  'schema-name': error('<schema> is “{value}”.', 'Write <schema>ADL SCORM</schema>.'),
  'schema-version': error(
    '“{value}” is not a version of SCORM.',
    'Write {known}, exactly so: LMSs tell the standard by it.',
  ),
  'no-schema-version': error(
    'The metadata has no <schemaversion>.',
    'Add <schemaversion>{known}</schemaversion>: LMSs tell the standard by it.',
  ),
  'dangling-default': error('The default organization “{name}” does not exist.', 'There is: {known}.'),
  'no-default': warning('No organization is the default one.', 'Write <organizations default="{name}">.'),
  'no-organization': error('There is no organization.', 'Add one: an LMS starts what its items refer to.'),
  'several-organizations': warning(
    'There are {count} organizations; many LMSs show only the default one.',
    'Put everything into one organization.',
  ),
  'dangling-ref': error(
    'identifierref “{name}” names no resource.',
    '[[Did you mean “{near}”? ]][[There are: {known}.]]',
  ),
  'duplicate-id': error('“{name}” is the identifier of two things; the other is in line {line}.', 'Give each its own.'),
  'nothing-to-launch': error(
    'No item refers to a resource that can be launched.',
    'Give an item the identifierref of a resource with an href.',
  ),
  'resource-without-href': error(
    'The resource “{name}” is launched but has no href.',
    'Add href="…": the page that an LMS opens.',
  ),
  'start-missing': error(
    'The start page {file} is not in the package.',
    '[[Its name there is “{near}”: upper and lower case count. ]]Add the file, or correct the address.',
  ),
  'no-scorm-type': warning(
    'The launched resource “{name}” has no {wanted}: an LMS takes it for a plain file and tracks nothing.',
    'Add {wanted}="sco".',
  ),
  'scorm-type-case': error('“{found}” is not the attribute of this version.', 'SCORM {version} spells it “{wanted}”.'),
  'scorm-type': error(
    '“{value}” is neither “sco” nor “asset”.',
    'Write “sco” for what is launched and reports, in small letters.',
  ),
  'mastery-score': error(
    'A mastery score of “{value}” is not a number between 0 and 100.',
    'Write a percentage, such as 80, or leave it out.',
  ),
  'mastery-set': warning(
    'The manifest sets a mastery score.',
    'Moodle then overwrites the status at the end, even of an unfinished attempt. Leave it out and let the course report its status.',
  ),
  'mastery-2004': warning(
    'SCORM 2004 has no masteryscore; LMSs pass it over.',
    'Take it out; a pass mark stands in imsss:minNormalizedMeasure.',
  ),
  'normalized-measure': error(
    'minNormalizedMeasure “{value}” is not a number between 0 and 1.',
    'Write 0.8 for 80 percent.',
  ),
  'measure-missing': warning(
    'satisfiedByMeasure is on without a minNormalizedMeasure: then only 100 percent satisfies.',
    'Add <imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>, or set satisfiedByMeasure="false".',
  ),
  'not-listed': warning(
    'The manifest does not list {file}.',
    'Add <file href="{file}"/> to a resource: some LMSs deliver only what is listed.',
  ),
  'not-in-package': error(
    'The manifest lists {file}, which is not in the package.',
    '[[Its name there is “{near}”: upper and lower case count. ]]Add the file, or take the line out.',
  ),
  'bad-href': error(
    'The address {file} is not portable: {why}.',
    'Write it relative to the manifest, with / between folders.',
  ),
  // cmi5: what schemas miss
  'not-absolute': error(
    'The id “{value}” is not an absolute IRI.',
    'Begin it with a scheme, such as https://example.com/courses/….',
  ),
  'dangling-objective': error(
    'idref “{name}” names no objective of the course.',
    '[[Did you mean “{near}”? ]][[There are: {known}.]]',
  ),
  'move-on': error('moveOn “{value}” does not exist.', 'Write one of {known}, exactly so.'),
  'cmi5-mastery': error('A masteryScore of “{value}” is not a number between 0 and 1.', 'Write 0.8 for 80 percent.'),
  'no-url': error('The assignable unit has no url.', 'Add <url>index.html</url>: the page that an LMS opens.'),
} as const;
