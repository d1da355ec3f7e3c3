/** The texts of one file as one long text, which a library reads in one go, and the way back to each place. */
import type { Content } from '../content/content.js';
import { textsOfFile } from '../content/texts-of-file.js';
import type { Text } from '../content/texts.js';
import { stripped } from './stripped.js';
import type { Span } from '../problems/problem.js';
import { spanOf, type Source } from '../source/source.js';
import { within, type YamlSource } from '../source/yaml.js';

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly voice: Text['voice'];
  readonly at: (offset: number, length: number) => Span;
}

export interface Passage {
  readonly file: string;
  /** All pieces, joined when it is asked for. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

type Placed = Omit<Piece, 'start'>;
const gap = '\n\n';

function joined(file: string, parts: readonly Placed[]): Passage {
  let start = 0;
  const pieces = parts.map((part): Piece => {
    const piece = { ...part, start };
    start += part.text.length + gap.length;
    return piece;
  });
  return {
    file,
    pieces,
    get text() {
      return pieces.map(({ text }) => text).join(gap);
    },
  };
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
  const parts = textsOfFile(content, original).map(({ path, from, text, markdown, voice }): Placed => ({
    text: markdown ? stripped(text) : text,
    voice,
    at: (offset, length) => within(source, source.file === original ? from : path, offset, length),
  }));
  return joined(source.file, parts);
}

function ofPage(source: Source): Passage {
  const text = stripped(source.text);
  return joined(source.file, [
    { text, voice: 'clinical', at: (offset, length) => spanOf(source, offset, offset + length) },
  ]);
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
