/** A Twee file cut into passages, and those into lines and links. */
import type { Problem } from '../problems/problem.js';
import { spanOf, type Source } from '../source/source.js';
import { readHeader, type Word } from './header.js';
import { tweeProblem } from './problem.js';

/** Part of the file, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
/** A word of the file. */
export interface Placed extends Stretch {
  readonly text: string;
}
export interface Passage {
  readonly name: Placed;
  readonly tags: readonly Placed[];
  readonly body: Stretch;
}
/** A link at the beginning of a line, and the lines below it. */
export interface LinkLines {
  /** What stands between the brackets. */
  readonly inside: Placed;
  readonly below: Stretch;
}

const faults = { name: 'twee-no-name', tags: 'twee-open-tags', metadata: 'twee-metadata' } as const;

/** Offsets of the lines of a stretch, without their ends. */
function* lines(text: string, { start, end }: Stretch): Iterable<Placed> {
  for (let from = start; from < end;) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? end : Math.min(newline, end);
    const bare = to > from && text[to - 1] === '\r' ? to - 1 : to;
    yield { text: text.slice(from, bare), start: from, end: bare };
    from = to + 1;
  }
}

export interface Cut {
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}

/** The passages of a file, each name once. */
export function passagesOf(source: Source): Cut {
  const { text } = source;
  const heads = [...lines(text, { start: 0, end: text.length })].filter((line) => line.text.startsWith('::'));
  const problems: Problem[] = [];
  const before = text.slice(0, heads[0]?.start ?? text.length);
  if (heads.length === 0) problems.push(tweeProblem('twee-no-passages', spanOf(source, 0, 1)));
  else if (before.trim() !== '') {
    const start = before.length - before.trimStart().length;
    problems.push(tweeProblem('twee-before-first', spanOf(source, start, before.trimEnd().length)));
  }
  const passages = new Map<string, Passage>();
  heads.forEach((head, i) => {
    const header = readHeader(head.text);
    const placed = (word: Word): Placed => ({
      text: word.text,
      start: head.start + word.start,
      end: head.start + word.end,
    });
    for (const { fault, start, end } of header.faults) {
      problems.push(tweeProblem(faults[fault], spanOf(source, head.start + start, head.start + end)));
    }
    const name = placed(header.name);
    if (name.text === '') return;
    const first = passages.get(name.text);
    if (first) {
      const { line } = spanOf(source, first.name.start, first.name.end);
      problems.push(tweeProblem('twee-passage-twice', spanOf(source, name.start, name.end), { name: name.text, line }));
      return;
    }
    const newline = text.indexOf('\n', head.end);
    const body = { start: newline === -1 ? text.length : newline + 1, end: heads[i + 1]?.start ?? text.length };
    passages.set(name.text, { name, tags: header.tags.map(placed), body });
  });
  return { passages: [...passages.values()], problems };
}

/** What stands above the first link of a body, and the links. */
export function linksIn(
  source: Source,
  body: Stretch,
): { readonly above: Stretch; readonly links: readonly LinkLines[]; readonly problems: readonly Problem[] } {
  const starts = [...lines(source.text, body)].filter((line) => line.text.startsWith('[['));
  const problems: Problem[] = [];
  const links = starts.map((line, i): LinkLines => {
    const close = line.text.indexOf(']]');
    const to = close === -1 ? line.text.length : close;
    if (close === -1) problems.push(tweeProblem('twee-open-link', spanOf(source, line.start, line.end)));
    const rest = close === -1 ? '' : line.text.slice(close + 2);
    if (rest.trim() !== '')
      problems.push(tweeProblem('twee-after-link', spanOf(source, line.start + close + 2, line.end)));
    const newline = source.text.indexOf('\n', line.end);
    const next = starts[i + 1]?.start ?? body.end;
    return {
      inside: { text: line.text.slice(2, to), start: line.start + 2, end: line.start + to },
      below: { start: newline === -1 ? next : Math.min(newline + 1, next), end: next },
    };
  });
  return { above: { start: body.start, end: starts[0]?.start ?? body.end }, links, problems };
}
