/** Files in, content and problems out. */
import type * as v from 'valibot';
import { misnamed, sortedNames, stem, textOf, type Files } from '../files.js';
import { readRecord } from '../manifest/record.js';
import { problem, type Problem } from '../problems/problem.js';
import { glossarySchema, guideSchema, referencesSchema } from '../schema/around.js';
import { bankSchema } from '../schema/bank.js';
import { courseSchema } from '../schema/course.js';
import { lessonSchema } from '../schema/lesson.js';
import { pageSchemaFor } from '../schema/page.js';
import { source, spanOf, type Source } from '../source/source.js';
import { validate } from '../source/validate.js';
import { parseYaml, type YamlSource } from '../source/yaml.js';
import type { Around, Content, Overlay, UnitFiles, Yaml } from './content.js';
import { readPage } from './page.js';

interface ReadYaml {
  readonly source: YamlSource;
  readonly value: unknown;
}

class Reader {
  readonly problems: Problem[] = [];
  readonly sources = new Map<string, Source>();
  readonly broken = new Set<string>();
  constructor(private readonly files: Files) {}

  get found(): Pick<UnitFiles, 'sources' | 'broken' | 'problems'> {
    return { sources: this.sources, broken: this.broken, problems: this.problems };
  }

  text(file: string): Source | undefined {
    const bytes = this.files.get(file);
    if (!bytes) return undefined;
    const text = textOf(bytes);
    const read = source(file, text ?? '');
    this.sources.set(file, read);
    if (text !== undefined) return read;
    this.problems.push(problem('not-utf8', spanOf(read, 0, 1), {}));
    this.broken.add(file);
    return undefined;
  }

  yaml(file: string): ReadYaml | undefined {
    const text = this.text(file);
    if (!text) return undefined;
    const parsed = parseYaml(file, text.text);
    this.sources.set(file, parsed.source);
    if (parsed.kind === 'parsed') return parsed;
    this.problems.push(...parsed.problems);
    this.broken.add(file);
    return undefined;
  }

  /** The file held against a schema, which may depend on what stands in it. */
  valid<S extends v.GenericSchema>(
    file: string,
    name: string,
    schema: S | ((value: unknown) => S),
  ): Yaml<v.InferOutput<S>> | undefined {
    const read = this.yaml(file);
    if (!read) return undefined;
    const wanted = typeof schema === 'function' ? schema(read.value) : schema;
    const { value, problems } = validate(wanted, read.source, read.value);
    this.problems.push(...problems);
    if (value !== undefined) return { name, source: read.source, input: value };
    this.broken.add(file);
    return undefined;
  }

  folder<T>(
    folder: string,
    extension: string,
    read: (file: string, name: string) => T | undefined,
  ): ReadonlyMap<string, T> {
    const found = new Map<string, T>();
    for (const file of sortedNames(this.files)) {
      const name = stem(file, folder, extension);
      const one = name === undefined ? undefined : read(file, name);
      if (name !== undefined && one !== undefined) found.set(name, one);
    }
    return found;
  }

  page(file: string, name: string): ReturnType<typeof readPage> | undefined {
    const text = this.text(file);
    const read = text && readPage(name, text);
    this.problems.push(...(read?.problems ?? []));
    return read;
  }

  overlay(file: string, extension: string): Overlay | undefined {
    if (extension === 'yaml') {
      const read = this.yaml(file);
      return read && { kind: 'yaml', source: read.source, value: read.value };
    }
    const name = /([^/.]+)\.[^/]*$/.exec(file)?.[1] ?? file;
    const read = this.page(file, name);
    return read && { kind: 'page', page: read.page, of: read.of };
  }
}

function missing(file: string, files: Files): Problem {
  const at = { file, line: 1, column: 1, length: 1 };
  const other = misnamed(file, files);
  return other === undefined ? problem('no-such-file', at, { file }) : problem('misnamed-file', at, { file, other });
}

const overlayName =
  /^((?:lessons|quizzes|pages)\/[a-z0-9-]+|course|glossary|references|guide)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.(yaml|md)$/;

function overlays(files: Files, reader: Reader): Content['overlays'] {
  const found = new Map<string, Map<string, Overlay>>();
  for (const file of sortedNames(files)) {
    const [, name, language = '', extension = ''] = overlayName.exec(file) ?? [];
    if (name === undefined) continue;
    const original = `${name}.${extension}`;
    if (!files.has(original)) {
      reader.problems.push(problem('no-original', { file, line: 1, column: 1, length: 1 }, { file: original }));
      continue;
    }
    const overlay = reader.overlay(file, extension);
    if (!overlay) continue;
    const all = found.get(language) ?? new Map<string, Overlay>();
    found.set(language, all.set(original, overlay));
  }
  return found;
}

const isOfUnit = (name: string): boolean => name.startsWith('lessons/') || name.startsWith('quizzes/');

/** Files of lessons and item banks, and all others. */
export function parted(files: Files): { readonly units: Files; readonly around: Files } {
  const all = [...files];
  return {
    units: new Map(all.filter(([name]) => isOfUnit(name))),
    around: new Map(all.filter(([name]) => !isOfUnit(name))),
  };
}

/** Reads the files of lessons/ and quizzes/ with their translations. */
export function readUnits(files: Files): UnitFiles {
  const reader = new Reader(files);
  return {
    lessons: reader.folder('lessons', '.yaml', (file, name) => reader.valid(file, name, lessonSchema)),
    banks: reader.folder('quizzes', '.yaml', (file, name) => reader.valid(file, name, bankSchema)),
    overlays: overlays(files, reader),
    ...reader.found,
  };
}

/** Reads course.yaml, imsmanifest.xml, the files of pages/, what stands around them, and their translations. */
export function readAround(files: Files): Around {
  const reader = new Reader(files);
  for (const file of ['course.yaml', 'imsmanifest.xml'])
    if (!files.has(file)) reader.problems.push(missing(file, files));
  const course = reader.valid('course.yaml', 'course', courseSchema);
  const manifest = reader.text('imsmanifest.xml');
  const found = manifest && readRecord(manifest);
  reader.problems.push(...(found?.problems ?? []));
  return {
    course,
    record: found?.record,
    pages: reader.folder('pages', '.md', (file, name) => reader.page(file, name)?.page),
    yamlPages: reader.folder('pages', '.yaml', (file, name) => reader.valid(file, name, pageSchemaFor)),
    glossary: reader.valid('glossary.yaml', 'glossary', glossarySchema),
    references: reader.valid('references.yaml', 'references', referencesSchema),
    guide: reader.valid('guide.yaml', 'guide', guideSchema),
    overlays: overlays(files, reader),
    ...reader.found,
  };
}

/** Both together. */
export function withUnits(around: Around, units: UnitFiles): Content {
  const languages = new Set([...around.overlays.keys(), ...units.overlays.keys()]);
  const overlaysIn = (language: string) => [
    ...(around.overlays.get(language) ?? []),
    ...(units.overlays.get(language) ?? []),
  ];
  return {
    ...around,
    lessons: units.lessons,
    banks: units.banks,
    overlays: new Map([...languages].map((language) => [language, new Map(overlaysIn(language))])),
    sources: new Map([...around.sources, ...units.sources]),
    broken: new Set([...around.broken, ...units.broken]),
    problems: [...around.problems, ...units.problems],
  };
}

/** Reads everything. */
export function readContent(files: Files): Content {
  const { around, units } = parted(files);
  return withUnits(readAround(around), readUnits(units));
}
