import { resolve } from 'node:path';
import { translateAll } from '../toolkit/content/languages.js';
import { readContent } from '../toolkit/content/read.js';
import { check } from '../toolkit/check.js';
import { exportBank, formats, type FormatName } from '../toolkit/interchange/formats.js';
import { questionBank } from '../toolkit/interchange/questions.js';
import { hasErrors } from '../toolkit/problems/problem.js';
import { listed, nearest } from '../toolkit/problems/suggest.js';
import { courseFolder, courseOption, type Call, type Command } from './command.js';
import { readCourse, writeFiles } from './disk.js';
import { report } from './report.js';

const misuse = 2;
const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);

function run(call: Call): number {
  const { cwd, values, words, print } = call;
  const [format = ''] = words;
  if (!isFormat(format)) {
    print(`There is no format “${format}”. There are: ${Object.keys(formats).join(', ')}.`);
    return misuse;
  }
  const files = readCourse(courseFolder({ cwd, values }));
  const { problems, sources } = check(files);
  if (hasErrors(problems)) return report(problems, sources, call);
  const content = readContent(files);
  if (!content.course) return report(problems, sources, call);
  const { contents } = translateAll(content, content.course);
  const quizzes = content.course.input.units.flatMap((unit) => ('quiz' in unit ? [unit.quiz] : []));
  const name = typeof values.bank === 'string' ? values.bank : (quizzes[0] ?? '');
  const [source = ''] = contents.keys();
  const language = typeof values.lang === 'string' ? values.lang : source;
  const bank = (contents.get(language) ?? content).banks.get(name);
  if (!bank) {
    const known = [...content.banks.keys()];
    const near = nearest(name, known);
    print(`There is no quizzes/${name}.yaml.${near ? ` Did you mean “${near}”?` : ` There are: ${listed(known)}.`}`);
    return misuse;
  }
  const out = typeof values.out === 'string' ? values.out : `dist/export/${name}.${format}.${language}`;
  const { files: made, notes } = exportBank(
    questionBank(bank, content.course, language),
    format,
    contents.has(language),
  );
  writeFiles(resolve(cwd, out), made);
  print(new TextDecoder().decode(made.get('notes.txt')));
  print(
    `${[...made.keys()].map((file) => `${out}/${file}`).join('\n')}\n${notes.length} notes on what ${format} cannot carry.`,
  );
  return 0;
}

export const exportCommand: Command = {
  name: 'export',
  about: 'writes an item bank for an LMS’s own quiz engine: qti, moodle or gift, with a list of what that cannot carry',
  words: ['FORMAT'],
  options: {
    ...courseOption,
    bank: { type: 'string', value: 'NAME', about: 'quizzes/NAME.yaml (the first quiz of the course)' },
    out: { type: 'string', value: 'DIR', about: 'where it is written (dist/export/NAME.FORMAT.LANGUAGE)' },
    lang: { type: 'string', value: 'TAG', about: 'the language of the texts (the first of the course)' },
  },
  run,
};
