import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { verify } from '../toolkit/verify/verify.js';
import type { Command } from './command.js';
import { home, readAt, readFolder } from './disk.js';
import { report } from './report.js';
import { schemaCheck } from './schema-check.js';

export const verifyCommand: Command = {
  name: 'verify',
  about: 'checks a package, made here or elsewhere, as an LMS would read it',
  words: ['ZIP'],
  options: {},
  run: async (call) => {
    const [name = ''] = call.words;
    const path = resolve(call.cwd, name);
    if (!existsSync(path)) {
      call.print(`There is no file ${name}.`);
      return 1;
    }
    const check = await schemaCheck(readFolder(join(home, 'standards')));
    const { problems, sources } = verify(name, readAt(path), check);
    const status = report(problems, sources, call);
    if (problems.length === 0) call.print(`${name}: no problems.`);
    return status;
  },
};
