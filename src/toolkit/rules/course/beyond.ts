import type { BankFile, Content } from '../../content/content.js';
import { bankTexts, glossaryTexts, lessonTexts, yamlPageTexts, type Text } from '../../content/texts.js';
import { problem, type Problem, type Span } from '../../problems/problem.js';
import { spanOf, type Source } from '../../source/source.js';
import { within, type Path, type YamlSource } from '../../source/yaml.js';
import type { Rule } from '../rule.js';

/** What a reader recognises as going beyond the article that the course grew from. */
const marked = /beyond the article|más allá del artículo/i;

interface Place {
  readonly text: string;
  readonly at: (offset: number, length: number) => Span;
}

/** A part that has to carry the mark once, with the texts in it. */
interface Part {
  readonly places: readonly Place[];
  readonly marked: boolean;
  readonly how: string;
}

const inYaml = (
  source: YamlSource,
  texts: readonly { readonly from: Path; readonly text: string }[],
): readonly Place[] =>
  texts.map(({ from, text }) => ({ text, at: (offset, length) => within(source, from, offset, length) }));
const inSource = (source: Source): Place => ({
  text: source.text,
  at: (offset, length) => spanOf(source, offset, offset + length),
});

function grouped(texts: readonly Text[]): ReadonlyMap<string, readonly Text[]> {
  const groups = new Map<string, Text[]>();
  for (const text of texts) {
    const name = text.group.join('.');
    const group = groups.get(name);
    if (group) group.push(text);
    else groups.set(name, [text]);
  }
  return groups;
}

const partsOf = (source: YamlSource, texts: readonly Text[]): readonly Part[] =>
  [...grouped(texts).values()].map((group) => ({
    places: inYaml(source, group),
    marked: group.some(({ text }) => marked.test(text)),
    how: 'Say “beyond the article” there.',
  }));

function partsOfBank({ source, input }: BankFile): readonly Part[] {
  const groups = grouped(bankTexts(input));
  return Object.entries(input.items).map(([id, item]) => ({
    places: inYaml(source, groups.get(`items.${id}`) ?? []),
    marked: item.source === 'beyond',
    how: 'Write “source: beyond” in the item: it is shown then.',
  }));
}

const parts = (content: Content): readonly Part[] => [
  ...[...content.banks.values()].flatMap(partsOfBank),
  ...[...content.lessons.values()].flatMap(({ source, input }) => partsOf(source, lessonTexts(input))),
  ...[...content.yamlPages.values()].flatMap(({ source, input }) => partsOf(source, yamlPageTexts(input))),
  ...(content.glossary ? partsOf(content.glossary.source, glossaryTexts(content.glossary.input)) : []),
  ...[...content.pages.values()].map(({ source }): Part => ({
    places: [inSource(source)],
    marked: marked.test(source.text),
    how: 'Say “Beyond the article” on the page.',
  })),
];

/** Sections as codes number them: A.5.e, 1.06(h), 3.05. */
const section = /(?<![\w.])(?:[A-Z]\.\d+\.[a-z]|\d\.\d{2}(?:\([a-z]\))?)(?!\w)/g;

function* inPart(part: Part, codes: RegExp, sections: ReadonlySet<string>): Iterable<Problem> {
  for (const { text, at } of part.places) {
    for (const found of text.matchAll(section)) {
      if (!sections.has(found[0]))
        yield problem('unknown-section', at(found.index, found[0].length), { name: found[0] });
    }
    const code = codes.exec(text);
    if (!code || part.marked) continue;
    yield problem('beyond-unmarked', at(code.index, code[0].length), { what: code[0], how: part.how });
    return;
  }
}

/** Whatever speaks of a section of a professional code says that it goes beyond the article, and every section is in references.yaml. */
export const beyond: Rule<Content> = function* (content) {
  const references = content.references?.input;
  if (!references) return;
  const codes = Object.values(references.codes);
  const sections = new Set(codes.flatMap((code) => code.sections.map(({ id }) => id)));
  const names = new Set(codes.flatMap(({ name }) => name.match(/\b[A-Z]{3,}\b/g) ?? []));
  if (names.size === 0) return;
  const named = new RegExp(`\\b(?:${[...names].join('|')})\\b`);
  for (const part of parts(content)) yield* inPart(part, named, sections);
};
