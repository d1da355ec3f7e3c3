/** A Twee file becomes a lesson, with the places of everything in the Twee file. */
import { Document, Pair, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { LessonFile } from '../content/content.js';
import { hasErrors, inOrder, type Problem } from '../problems/problem.js';
import { lessonSchema } from '../schema/lesson.js';
import { source, spanOf, type Source } from '../source/source.js';
import { validate } from '../source/validate.js';
import type { YamlSource } from '../source/yaml.js';
import { aboutName, endingKinds, leftOut, sceneTags } from './names.js';
import { entry, mapOf, placed, scalar } from './nodes.js';
import { passagesOf, type Passage } from './passages.js';
import { tweeProblem } from './problem.js';
import { PassageReader } from './read-passage.js';

export interface ReadTwee {
  readonly source: Source;
  /** Undefined where the file cannot be read as a lesson; there even where the only problems are unknown lines. */
  readonly lesson: LessonFile | undefined;
  readonly problems: readonly Problem[];
}

const top = { start: 0, end: 2 };
const tagged = ({ tags }: Passage, ...words: readonly string[]): boolean =>
  tags.some(({ text }) => words.includes(text));

/** A JSON string in a body, and where it stands. */
function jsonWord(text: string, { body }: Passage, key: string, value: unknown): Scalar | undefined {
  if (typeof value !== 'string') return undefined;
  const written = text.slice(body.start, body.end);
  const found = new RegExp(`"${key}"\\s*:\\s*"`).exec(written);
  const start = body.start + (found ? found.index + found[0].length : 0);
  const end = text.indexOf('"', start);
  return scalar(value, { start, end: end === -1 ? start + 1 : end });
}

class LessonReader {
  readonly #problems: Problem[] = [];
  readonly #passages: PassageReader;
  constructor(
    private readonly source: Source,
    private readonly passages: readonly Passage[],
  ) {
    this.#passages = new PassageReader(source);
  }

  #missing(name: string, hint: string): void {
    this.#problems.push(tweeProblem('twee-no-passage', spanOf(this.source, 0, 2), { name, hint }));
  }

  #title(): Scalar | undefined {
    const passage = this.passages.find(({ name }) => name.text === 'StoryTitle');
    if (!passage) {
      this.#missing('StoryTitle', 'It holds the title of the lesson.');
      return undefined;
    }
    const { start, end } = passage.body;
    const written = this.source.text.slice(start, end);
    const text = written.trim();
    const from = start + written.length - written.trimStart().length;
    if (text === '') return scalar('', passage.name);
    return placed({ text: text.replace(/\s+/g, ' '), start: from, end: from + text.length });
  }

  #first(): Scalar | undefined {
    const passage = this.passages.find(({ name }) => name.text === 'StoryData');
    if (!passage) {
      this.#missing('StoryData', 'It holds {"ifid": "…", "start": "name of the first scene"}.');
      return undefined;
    }
    const { name, body } = passage;
    let data: unknown;
    try {
      data = JSON.parse(this.source.text.slice(body.start, body.end));
    } catch (thrown) {
      const detail = thrown instanceof Error ? thrown.message.replace(/\s+/g, ' ') : 'unreadable';
      this.#problems.push(tweeProblem('twee-story-data', spanOf(this.source, body.start, body.end), { detail }));
      return undefined;
    }
    const { ifid, start } = (typeof data === 'object' && data !== null ? data : {}) as {
      readonly ifid?: unknown;
      readonly start?: unknown;
    };
    const here = spanOf(this.source, name.start, name.end);
    if (typeof ifid !== 'string') this.#problems.push(tweeProblem('twee-no-ifid', here));
    const first = jsonWord(this.source.text, passage, 'start', start);
    if (!first) this.#problems.push(tweeProblem('twee-no-start', here));
    return first;
  }

  /** What stands in the passage about the lesson; whether it can be read. */
  #about(): { readonly map: YAMLMap; readonly whole: boolean } {
    const passage = this.passages.find((one) => tagged(one, 'lesson'));
    const nothing = mapOf([], passage?.name ?? top);
    if (!passage) {
      this.#missing(aboutName, 'It has the tag “lesson” and holds client, holds, premise, objectives and start.');
      return { map: nothing, whole: false };
    }
    this.#passages.tags(passage, ['lesson']);
    const map = this.#passages.lines(passage);
    return map ? { map, whole: true } : { map: nothing, whole: false };
  }

  read(): {
    readonly root: YAMLMap;
    readonly problems: readonly Problem[];
    readonly whole: boolean;
    readonly broken: boolean;
  } {
    const { map: root, whole } = this.#about();
    const scenes: (readonly [Scalar, Node])[] = [];
    const endings: (readonly [Scalar, Node])[] = [];
    for (const passage of this.passages) {
      const { name } = passage;
      if (['StoryTitle', 'StoryData'].includes(name.text) || tagged(passage, 'lesson')) continue;
      if (tagged(passage, ...leftOut)) {
        this.#problems.push(
          tweeProblem('twee-left-out', spanOf(this.source, name.start, name.end), { name: name.text }),
        );
      } else if (tagged(passage, 'ending')) {
        this.#passages.tags(passage, ['ending', ...endingKinds]);
        const ending = this.#passages.ending(passage);
        if (ending) endings.push([placed(name), ending]);
      } else {
        this.#passages.tags(passage, ['scene', ...sceneTags]);
        scenes.push([placed(name), this.#passages.scene(passage)]);
      }
    }
    const add = (key: string, value: Node | undefined): void => {
      if (value && !entry(root, key)) root.items.push(new Pair(scalar(key, top), value));
    };
    add('title', this.#title());
    add('first', this.#first());
    add('scenes', mapOf(scenes, top));
    add('endings', mapOf(endings, top));
    const { problems, broken } = this.#passages;
    return { root, problems: [...this.#problems, ...problems], whole, broken };
  }
}

/** Reads the Twee file `file`; `name` is to be that of the lesson. */
export function readTwee(file: string, name: string, text: string): ReadTwee {
  const base = source(file, text.replace(/^\ufeff/, ''));
  const { passages, problems: cut } = passagesOf(base);
  if (passages.length === 0) return { source: base, lesson: undefined, problems: inOrder(cut) };
  const { root, problems, whole, broken } = new LessonReader(base, passages).read();
  const document = new Document(root) as unknown as YamlSource['document'];
  const { lineStarts } = base;
  const yaml: YamlSource = { file, text: base.text, lineStarts, document, entries: new WeakMap() };
  const { value, problems: shape } = validate(lessonSchema, yaml, document.toJS());
  const rootLine = spanOf(base, ...(root.range?.slice(0, 2) as [number, number])).line;
  const said = (one: Problem): boolean =>
    one.code === 'missing-key' &&
    one.line === rootLine &&
    (!whole || ['title', 'first'].includes(String(one.params.key)));
  const read = [...cut, ...problems];
  const all = inOrder([...read, ...shape.filter((one) => !said(one))]);
  const usable = value !== undefined && whole && !broken && !hasErrors(read);
  return { source: base, lesson: usable ? { name, source: yaml, input: value } : undefined, problems: all };
}
