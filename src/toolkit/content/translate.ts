/** The content in another language: every overlay laid over its source; what is missing stays as it is in the source. */
import { problem, type Problem } from '../problems/problem.js';
import { spanOf } from '../source/source.js';
import { at, type Path, type YamlSource } from '../source/yaml.js';
import { withoutUnits, type Around, type Content, type Overlay, type PageFile, type Yaml } from './content.js';
import { groupsOf, stampOf, stampOfGroup } from './stamps.js';
import { textsOfFile } from './texts-of-file.js';
import type { Text } from './texts.js';

export interface Translation<C> {
  /** Files with their overlay's source, for the places of problems. */
  readonly content: C;
  readonly problems: readonly Problem[];
  /** Texts that have to be translated, and those that are. */
  readonly of: number;
  readonly done: number;
}

type Block = Readonly<Record<string | number, unknown>>;
const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null;

/** The value at `path`, or how far the path can be followed. */
function follow(root: unknown, path: Path): { readonly value: unknown; readonly steps: number } {
  let value = root;
  for (const [i, step] of path.entries()) {
    const next = isBlock(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    if (next === undefined || next === null) return { value: undefined, steps: i };
    value = next;
  }
  return { value, steps: path.length };
}

function put(root: unknown, path: Path, text: string): void {
  const around = follow(root, path.slice(0, -1)).value;
  const last = path.at(-1);
  if (isBlock(around) && last !== undefined) Reflect.set(around, String(last), text);
}

const joined = (path: Path): string => path.join('\u0000');
const told = (path: Path): string => path.join('.') || 'all';

/** What an overlay holds beyond the texts of its source. */
function* strangers(source: YamlSource, value: unknown, texts: readonly Text[]): Iterable<Problem> {
  const leaves = new Set(texts.map(({ path }) => joined(path)));
  const groups = new Set(groupsOf(texts).map(({ path }) => joined([...path, 'of'])));
  const prefixes = new Set(texts.flatMap(({ path }) => path.map((_, i) => joined(path.slice(0, i)))));
  function* walk(inner: unknown, path: Path): Iterable<Problem> {
    const name = joined(path);
    if (groups.has(name)) return;
    if (leaves.has(name)) {
      if (typeof inner !== 'string' && inner !== null)
        yield problem('needs-quotes', at(source, path), { received: 'another kind of value' });
    } else if (!prefixes.has(name) || !isBlock(inner))
      yield problem('extra-text', at(source, path, 'key'), { name: told(path) });
    else if (Array.isArray(inner)) for (const [i, one] of inner.entries()) yield* walk(one, [...path, i]);
    else for (const [key, one] of Object.entries(inner)) yield* walk(one, [...path, key]);
  }
  if (isBlock(value)) yield* walk(value, []);
}

class Translator {
  readonly problems: Problem[] = [];
  of = 0;
  done = 0;
  constructor(
    private readonly source: Content,
    private readonly language: string,
  ) {}

  #overlay({ file }: { readonly file: string }): Overlay | undefined {
    return this.source.overlays.get(this.language)?.get(file);
  }

  /** A source file's input with the texts of its overlay. */
  yaml<T>(file: Yaml<T>): Yaml<T> {
    const texts = textsOfFile(this.source, file.source.file);
    const overlay = this.#overlay(file.source);
    const wanted = texts.filter(({ optional }) => !optional).length;
    this.of += wanted;
    if (overlay?.kind !== 'yaml') {
      if (wanted > 0) this.#noFile(file.source);
      return file;
    }
    const { source, value } = overlay;
    const input = structuredClone(file.input);
    const missing = new Map<string, { readonly path: Path; count: number }>();
    for (const { path, from, text, optional } of texts) {
      const { value: found, steps } = follow(value, path);
      if (typeof found === 'string' && found.trim() !== '') {
        put(input, from, found);
        if (!optional) this.done++;
        continue;
      }
      // Titles of the course stand in the record, not in the source: they are put there all the same, to be read from there.
      if (from.length === 1) put(input, from, text);
      if (optional) continue;
      const place = path.slice(0, steps + 1);
      const known = missing.get(joined(place));
      if (known) known.count++;
      else missing.set(joined(place), { path: place, count: 1 });
    }
    for (const { path, count } of missing.values()) {
      this.problems.push(
        problem('untranslated', at(source, path, 'key'), { name: told(path), count, language: this.language }),
      );
    }
    this.problems.push(...strangers(source, value, texts), ...this.#stamps(source, value, texts));
    return { ...file, source, input };
  }

  page(file: PageFile): PageFile {
    const overlay = this.#overlay(file.source);
    this.of++;
    if (overlay?.kind !== 'page') {
      this.#noFile(file.source);
      return file;
    }
    this.done++;
    const start = spanOf(overlay.page.source, 0, 3);
    if (overlay.of === undefined) this.problems.push(problem('unstamped', start, { count: 1 }));
    else if (overlay.of !== stampOf([file.source.text]))
      this.problems.push(problem('out-of-date', start, { name: file.name }));
    return { ...overlay.page, name: file.name };
  }

  #noFile({ file }: { readonly file: string }): void {
    const name = file.replace(/\.(yaml|md)$/, `.${this.language}.$1`);
    if (this.source.broken.has(name)) return;
    this.problems.push(problem('no-translation', { file, line: 1, column: 1, length: 1 }, { file: name }));
  }

  *#stamps(source: YamlSource, value: unknown, texts: readonly Text[]): Iterable<Problem> {
    let unstamped = 0;
    for (const group of groupsOf(texts)) {
      if (group.texts.every(({ path }) => follow(value, path).value === undefined)) continue;
      const { value: of } = follow(value, [...group.path, 'of']);
      if (of === undefined) unstamped++;
      else if (of !== stampOfGroup(group))
        yield problem('out-of-date', at(source, [...group.path, 'of']), { name: told(group.path) });
    }
    if (unstamped > 0) yield problem('unstamped', spanOf(source, 0, 1), { count: unstamped });
  }
}

const mapped = <A, B>(files: ReadonlyMap<string, A>, change: (file: A) => B): ReadonlyMap<string, B> =>
  new Map([...files].map(([name, file]) => [name, change(file)]));

type Told = Omit<Translation<unknown>, 'content'>;
const findings = ({ problems, of, done }: Translator): Told => ({ problems, of, done });

/** What stands around lessons and banks, in `language`, one of the course's other languages. */
export function translateAround(around: Around, language: string): Translation<Around> {
  const one = new Translator(withoutUnits(around), language);
  const { course, record, glossary, references, guide } = around;
  const translated = course && one.yaml(course);
  const titles = translated?.input as { readonly title?: string; readonly description?: string } | undefined;
  const content: Around = {
    ...around,
    course: translated,
    record: record && {
      ...record,
      titles: { ...record.titles, ...(titles?.title !== undefined && { [language]: titles.title }) },
      descriptions: {
        ...record.descriptions,
        ...(titles?.description !== undefined && { [language]: titles.description }),
      },
    },
    pages: mapped(around.pages, (file) => one.page(file)),
    yamlPages: mapped(around.yamlPages, (file) => one.yaml(file)),
    glossary: glossary && one.yaml(glossary),
    references: references && one.yaml(references),
    guide: guide && one.yaml(guide),
  };
  return { content, ...findings(one) };
}

/** The lessons and banks of `source` in `language`; `around`: everything else in that language. */
export function translateUnits(source: Content, language: string, around: Around): Translation<Content> {
  const one = new Translator(source, language);
  const content: Content = {
    ...around,
    overlays: source.overlays,
    sources: source.sources,
    broken: source.broken,
    problems: source.problems,
    lessons: mapped(source.lessons, (file) => one.yaml(file)),
    banks: mapped(source.banks, (file) => one.yaml(file)),
  };
  return { content, ...findings(one) };
}
