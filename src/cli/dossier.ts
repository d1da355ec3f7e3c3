/** `course dossier`: everything that an application for continuing education asks for. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { check } from '../toolkit/check.js';
import { below, textOf } from '../toolkit/files.js';
import { dossierOf } from '../toolkit/report/dossier.js';
import { courseFolder, courseOption, type Command } from './command.js';
import { readAt, readCourse } from './disk.js';
import { remake } from './remake.js';
import { report } from './report.js';

const textAt = (path: string): string | undefined => (existsSync(path) ? textOf(readAt(path)) : undefined);

export const dossierCommand: Command = {
  name: 'dossier',
  about: 'writes what a provider attaches to an application for continuing education',
  words: [],
  options: {
    ...courseOption,
    out: { type: 'string', default: 'dist', value: 'DIR', about: 'where report/dossier.html is written' },
  },
  run: (call) => {
    const { cwd, values, print } = call;
    const folder = courseFolder({ cwd, values });
    const { problems, sources, result } = check(readCourse(folder));
    if (!result) return report(problems, sources, call);
    const dossier = dossierOf(result, {
      accessibility: textAt(join(folder, 'docs/accessibility.md')),
      changes: textAt(join(folder, 'CHANGELOG.md')),
    });
    if (!dossier) return 1;
    const out = resolve(cwd, String(values.out));
    const shown = relative(cwd, out) || '.';
    const refused = remake(out, below('report', dossier.files), ['report/dossier'], shown);
    if (refused !== undefined) {
      print(refused);
      return 1;
    }
    const { missing } = dossier.facts;
    if (missing.length > 0) print('Not filled in:');
    for (const { field, file, what } of missing) print(`  ${file}  ${field}: ${what}`);
    for (const name of dossier.files.keys()) print(`${shown}/report/${name}`);
    return 0;
  },
};
