import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../src/toolkit/schema/json-schema.js';
import { repository } from './samples.js';

it.each([...jsonSchemas()])('schema/%s is current (course schemas writes it)', (name, text) => {
  expect(readFileSync(join(repository, 'schema', name), 'utf8')).toBe(text);
});
