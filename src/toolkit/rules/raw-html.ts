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

function* inYaml(source: YamlSource, places: readonly (readonly [Path, string])[]): Iterable<Problem> {
  for (const [path, text] of places) {
    const match = found(text);
    if (match) yield problem('raw-html', within(source, path, match.index, match[0].length), {});
  }
}

const markdownIn = (texts: readonly Text[]): readonly (readonly [Path, string])[] =>
  texts.filter(({ markdown }) => markdown).map(({ from, text }) => [from, text]);

export const rawHtmlInLesson: Rule<Pick<LessonSubject, 'file'>> = ({ file: { source, input } }) =>
  inYaml(source, markdownIn(lessonTexts(input)));

export const rawHtmlInBank: Rule<Pick<BankSubject, 'file'>> = ({ file: { source, input } }) =>
  inYaml(source, markdownIn(bankTexts(input)));

export const rawHtmlInYamlPage: Rule<YamlPageSubject> = ({ file: { source, input } }) =>
  inYaml(source, markdownIn(yamlPageTexts(input)));

export const rawHtmlInPage: Rule<PageFile> = function* ({ source }) {
  const match = found(source.text);
  if (match) yield problem('raw-html', spanOf(source, match.index, match.index + match[0].length), {});
};
