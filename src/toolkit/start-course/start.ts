/** Something to begin with: a lesson, a bank or a whole course that runs, with comments that teach the format. */
import { bytesOf, textOf, type Files } from '../files.js';
import { jsonSchemas } from '../schema/json-schema.js';

export const kinds = ['lesson', 'bank', 'course'] as const;
export type Kind = (typeof kinds)[number];

export const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word);

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a unit may be called so: its files and every report bear the name. */
export const isName = (name: string): boolean => slug.test(name);

/** The nearest name that is possible, such as `first-talk` for “First talk!”; may be empty. */
export const nameFrom = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `First talk` of `first-talk`. */
const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** The template `from`, with its blanks filled. Throws where the installation lacks it. */
function filled(templates: Files, from: string, name: string): Uint8Array {
  const text = textOf(templates.get(from) ?? new Uint8Array()) ?? '';
  if (text === '') throw new Error(`the template ${from} is missing`);
  return bytesOf(text.replaceAll('__TITLE__', titleOf(name)).replaceAll('__ID__', name));
}

function courseFiles(templates: Files, name: string): Files {
  const folder = 'course/';
  const own = [...templates.keys()].filter((file) => file.startsWith(folder));
  return new Map([
    ...own.map((file) => [file.slice(folder.length), filled(templates, file, name)] as const),
    ['lessons/first-talk.yaml', filled(templates, 'lesson.yaml', 'first-talk')],
    ['quizzes/final.yaml', filled(templates, 'bank.yaml', 'final')],
    ...[...jsonSchemas()].map(([file, text]) => [`schema/${file}`, bytesOf(text)] as const),
  ]);
}

/** Files to write, named from the course's folder. `name` has to be one (`isName`). */
export function newFiles(templates: Files, kind: Kind, name: string): Files {
  switch (kind) {
    case 'lesson':
      return new Map([[`lessons/${name}.yaml`, filled(templates, 'lesson.yaml', name)]]);
    case 'bank':
      return new Map([[`quizzes/${name}.yaml`, filled(templates, 'bank.yaml', name)]]);
    case 'course':
      return courseFiles(templates, name);
  }
}
