/** The texts of one file as one long text, which a library reads in one go, and the way back to each place. */
import type { Content } from '../content/content.js';
import { textsOfFile } from '../content/texts-of-file.js';
import type { Text } from '../content/texts.js';
import { stripped } from './stripped.js';
import type { Span } from '../problems/problem.js';
import { spanOf, type Source } from '../source/source.js';
import { within, type Path, type YamlSource } from '../source/yaml.js';

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly voice: Text['voice'];
  /** Where `length` characters from `offset` of it stand. */
  at(offset: number, length: number): Span;
}

export interface Passage {
  readonly file: string;
  /** All pieces, joined when it is asked for. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const gap = '\n\n';

class Joined implements Passage {
  constructor(
    readonly file: string,
    readonly pieces: readonly Piece[],
  ) {}

  get text(): string {
    return this.pieces.map(({ text }) => text).join(gap);
  }
}

class YamlPiece implements Piece {
  constructor(
    readonly start: number,
    readonly text: string,
    readonly voice: Text['voice'],
    private readonly source: YamlSource,
    private readonly path: Path,
  ) {}

  at(offset: number, length: number): Span {
    return within(this.source, this.path, offset, length);
  }
}

/** The piece that holds `offset` of a passage. */
function pieceAt({ pieces }: Passage, offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** Where `length` characters from `offset` of a passage stand in its file. */
export function placeOf(passage: Passage, offset: number, length: number): Span | undefined {
  const piece = pieceAt(passage, offset);
  return piece?.at(offset - piece.start, length);
}

function ofYaml(content: Content, original: string, source: YamlSource): Passage {
  let start = 0;
  const pieces: Piece[] = [];
  for (const { path, from, text, markdown, voice } of textsOfFile(content, original)) {
    const bare = markdown ? stripped(text) : text;
    pieces.push(new YamlPiece(start, bare, voice, source, source.file === original ? from : path));
    start += bare.length + gap.length;
  }
  return new Joined(source.file, pieces);
}

function ofPage(source: Source): Passage {
  const text = stripped(source.text);
  const at = (offset: number, length: number): Span => spanOf(source, offset, offset + length);
  return new Joined(source.file, [{ start: 0, text, voice: 'clinical', at }]);
}

/** One for every file that learners read, in the language of `content`; made as they are asked for. */
export function* passagesOf(content: Content): Iterable<Passage> {
  const yaml = [
    ...[...content.lessons].map(([name, file]) => [`lessons/${name}.yaml`, file.source] as const),
    ...[...content.banks].map(([name, file]) => [`quizzes/${name}.yaml`, file.source] as const),
    ...[...content.yamlPages].map(([name, file]) => [`pages/${name}.yaml`, file.source] as const),
    ...(content.course ? [['course.yaml', content.course.source] as const] : []),
    ...(content.glossary ? [['glossary.yaml', content.glossary.source] as const] : []),
    ...(content.guide ? [['guide.yaml', content.guide.source] as const] : []),
  ];
  for (const [original, source] of yaml) yield ofYaml(content, original, source);
  for (const { source } of content.pages.values()) yield ofPage(source);
}
