/** Validation against the control documents, as the command does it, with the raw words of the validator. */
import { schemaCheck } from '../../src/cli/schema-check.js';
import { textOf } from '../../src/toolkit/files.js';
import type { SchemaSet } from '../../src/toolkit/verify/schema.js';
import { controls } from './samples.js';

export const check = await schemaCheck(controls);

/** What the schemas of `set` have against a manifest. */
export const complaints = (set: SchemaSet, manifest: Uint8Array): readonly string[] =>
  check(set, textOf(manifest) ?? '').map(({ message }) => message.trim());
