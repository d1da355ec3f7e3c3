/** `course dossier`: everything that an application for continuing education asks for. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { check } from '../toolkit/check.js';
import { textOf } from '../toolkit/files.js';
import { dossierOf } from '../toolkit/report/dossier.js';
import { courseFolder, courseOption, type Command } from './command.js';
import { readCourse, writeFiles } from './disk.js';
import { report } from './report.js';

const textAt = (path: string): string | undefined => (existsSync(path) ? textOf(readFileSync(path)) : undefined);

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
    writeFiles(join(out, 'report'), dossier.files, ['dossier']);
    const { missing } = dossier.facts;
    if (missing.length > 0) print('Not filled in:');
    for (const { field, file, what } of missing) print(`  ${file}  ${field}: ${what}`);
    for (const name of dossier.files.keys()) print(`${relative(cwd, out) || '.'}/report/${name}`);
    return 0;
  },
};
