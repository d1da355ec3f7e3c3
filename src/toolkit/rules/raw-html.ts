/** Markup in Markdown, which would be shown as text. */
import { problem, type Problem } from '../problems/problem.js';
import { spanOf } from '../source/source.js';
import { within, type Path, type YamlSource } from '../source/yaml.js';
import type { PageFile } from '../content/content.js';
import { bankTexts, lessonTexts, yamlPageTexts, type Text } from '../content/texts.js';
import type { BankSubject, LessonSubject, Rule, YamlPageSubject } from './rule.js';

const tag = /<\/?[A-Za-z][^<>\n]*>/;
/** Links in angle brackets are Markdown. */
const link = /^<[a-z][a-z0-9+.-]*:|^<[^\s@]+@/i;

function found(text: string): RegExpExecArray | undefined {
  const match = tag.exec(text);
  return match && !link.test(match[0]) ? match : undefined;
}

/** A source file without one of these has no tag in any text; a translation shows texts of its source as well. */
const possible = /<[/A-Za-z]|\\[xuU\r\n]/;
const isTranslation = /\.[^/.]+\.yaml$/;

function* inYaml(source: YamlSource, texts: () => readonly Text[]): Iterable<Problem> {
  if (!possible.test(source.text) && !isTranslation.test(source.file)) return;
  for (const [path, text] of markdownIn(texts())) {
    const match = found(text);
    if (match) yield problem('raw-html', within(source, path, match.index, match[0].length), {});
  }
}

const markdownIn = (texts: readonly Text[]): readonly (readonly [Path, string])[] =>
  texts.filter(({ markdown }) => markdown).map(({ from, text }) => [from, text]);

export const rawHtmlInLesson: Rule<Pick<LessonSubject, 'file'>> = ({ file: { source, input } }) =>
  inYaml(source, () => lessonTexts(input));

export const rawHtmlInBank: Rule<Pick<BankSubject, 'file'>> = ({ file: { source, input } }) =>
  inYaml(source, () => bankTexts(input));

export const rawHtmlInYamlPage: Rule<YamlPageSubject> = ({ file: { source, input } }) =>
  inYaml(source, () => yamlPageTexts(input));

export const rawHtmlInPage: Rule<PageFile> = function* ({ source }) {
  const match = found(source.text);
  if (match) yield problem('raw-html', spanOf(source, match.index, match.index + match[0].length), {});
};
