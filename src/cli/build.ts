import { relative, resolve } from 'node:path';
import { build } from '../toolkit/build.js';
import { buildBy } from '../toolkit/crew/build.js';
import { contrastLine } from '../toolkit/theme/figures.js';
import { courseFolder, courseOption, type Command } from './command.js';
import { recruitedFor, withCrew } from './crew.js';
import { ingredients } from './ingredients.js';
import { remake } from './remake.js';
import { report } from './report.js';

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Whole percent, 100 only where nothing is missing. */
const percent = (done: number, of: number): number => (of === 0 ? 100 : Math.floor((done * 100) / of));

export const buildCommand: Command = {
  name: 'build',
  about: 'makes the packages of every standard, the plain web folder and the key sheet',
  words: [],
  options: {
    ...courseOption,
    out: {
      type: 'string',
      default: 'dist',
      value: 'DIR',
      about: 'where they are written; from DIR/web the earlier build goes, and files of others there stop it',
    },
  },
  run: async (call) => {
    const workers = recruitedFor(courseFolder(call));
    const input = ingredients(call);
    if (!input) return 1;
    const { checked, packages, dist } = workers
      ? await withCrew(workers, input.files, { prose: false, texts: true }, (crew, frame) =>
          buildBy(crew, input, frame),
        )
      : build(input);
    const status = report(checked.problems, checked.sources, call);
    if (status !== 0) {
      call.print('Nothing was built.');
      return status;
    }
    const out = resolve(call.cwd, String(call.values.out));
    const shown = relative(call.cwd, out) || '.';
    const refused = remake(out, dist, ['web'], shown);
    if (refused !== undefined) {
      call.print(refused);
      return 1;
    }
    for (const { language, done, of } of checked.result?.completeness ?? [])
      call.print(`${language} ${percent(done, of)} %`);
    if (checked.result) call.print(contrastLine(checked.result.theme));
    for (const { name, zip } of packages) call.print(`${shown}/${name}  ${kilobytes(zip.length)}`);
    call.print(`${shown}/web/index.html`);
    call.print(`${shown}/report/keys.html  what the ids and letters in an LMS’s report stand for`);
    return 0;
  },
};
