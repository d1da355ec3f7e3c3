/** pages/NAME.md: a first heading, which is the title, and Markdown below it. A translation may have a line `of: …` between lines `---` above. */
import { problem, type Problem } from '../problems/problem.js';
import { spanOf, type Source } from '../source/source.js';
import type { PageFile } from './content.js';

const frontMatter = /^---\r?\n(?:of: *'?([0-9A-Za-z]*)'?\r?\n)?---\r?\n/;

interface ReadPage {
  readonly page: PageFile;
  /** Fingerprint of the source text that this was made from. */
  readonly of: string | undefined;
  readonly problems: readonly Problem[];
}

export function readPage(name: string, source: Source): ReadPage {
  const front = frontMatter.exec(source.text);
  const of = front?.[1];
  const text = source.text.slice(front?.[0].length ?? 0);
  const heading = /^\s*#[ \t]+(.+?)[ \t#]*(?:\r?\n|$)/.exec(text);
  if (!heading) {
    const problems = [problem('no-heading', spanOf(source, 0, 1), {})];
    return { page: { name, source, title: name, body: text }, of, problems };
  }
  return { page: { name, source, title: heading[1] ?? name, body: text.slice(heading[0].length) }, of, problems: [] };
}
