import { resolve } from 'node:path';
import { bytesOf } from '../toolkit/files.js';
import { jsonSchemas } from '../toolkit/schema/json-schema.js';
import type { Command } from './command.js';
import { home, writeFiles } from './disk.js';

export const schemasCommand: Command = {
  name: 'schemas',
  about: 'writes the JSON Schemas that editors complete and check with',
  words: [],
  options: { out: { type: 'string', value: 'DIR', about: 'where they are written (schema/ of the toolkit)' } },
  run: ({ cwd, values, print }) => {
    const { out } = values;
    const folder = typeof out === 'string' ? resolve(cwd, out) : resolve(home, 'schema');
    const schemas = jsonSchemas();
    writeFiles(folder, new Map([...schemas].map(([name, text]) => [name, bytesOf(text)])));
    print([...schemas.keys()].join('\n'));
    return 0;
  },
};
