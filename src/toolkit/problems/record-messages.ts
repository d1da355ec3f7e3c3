/** Every sentence that `check` says about the catalogue record, imsmanifest.xml. */
import { error } from './message.js';

export const recordMessages = {
  'xml-syntax': error('This is not valid XML: {detail}.', 'Correct it here, or a little before.'),
  'record-missing': error('The catalogue record has no {what}.', 'Add {example}.'),
  'record-value': error(
    '“{value}” cannot be {what}: {possible}, since it becomes part of a file’s name.',
    'Such as {example}.',
  ),
  'record-iri': error(
    '“{value}” is not an absolute address.',
    'Begin it with a scheme, such as https://example.com/courses/….',
  ),
} as const;
