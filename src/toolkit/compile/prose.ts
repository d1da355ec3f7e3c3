/** Words for the learner: Markdown to markup, plain text to one line. */
import MarkdownIt from 'markdown-it';

/** Of the typographer, only what sets quotation marks. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true }).disable('replacements');

/** A link to elsewhere leaves the course where it is: in an LMS's frame it would replace it. `term:alliance` is a term of the glossary. */
markdown.renderer.rules.link_open = (tokens, index, options, _, renderer) => {
  const token = tokens[index];
  const href = String(token?.attrGet('href') ?? '');
  if (/^https?:/.test(href)) {
    token?.attrSet('target', '_blank');
    token?.attrSet('rel', 'noopener noreferrer');
  }
  if (href.startsWith('term:')) {
    const id = href.slice('term:'.length);
    token?.attrSet('href', `#term-${id}`);
    token?.attrSet('class', 'term');
    token?.attrSet('data-term', id);
  }
  return renderer.renderToken(tokens, index, options);
};

/** Cells after the first in a row say what their column is called, for frames in which they stand below one another. */
markdown.core.ruler.push('heads', ({ tokens }) => {
  let heads: readonly string[] = [];
  let column = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'thead_open') heads = [];
    if (token.type === 'tr_open') column = 0;
    if (token.type === 'th_open') {
      token.attrSet('scope', 'col');
      const words = tokens[i + 1]?.children?.map(({ content }) => content).join('');
      heads = [...heads, words ?? ''];
    }
    if (token.type === 'td_open') {
      const head = heads[column];
      if (column > 0 && head) token.attrSet('data-head', head);
      column += 1;
    }
  }
});

/** The apostrophe of a keyboard as it is printed. */
const printed = (text: string): string => (text.includes("'") ? text.replace(/(?<=\p{L})'/gu, '’') : text);

/** The quotation marks of a keyboard as they are printed. */
const quoted = (text: string): string =>
  text.includes('"') ? text.replace(/(?<=^|[\s([{—–-])"/g, '“').replace(/"/g, '”') : text;

/** Safe markup; raw HTML comes out as text. */
export const rendered = (text: string): string => markdown.render(printed(text)).trim();

/** White space that is not one space between two words. */
const uneven = /^\s|\s$|\s\s|[^\S ]/;

/** One line without line breaks and double spaces. */
export const flat = (text: string): string =>
  quoted(printed(uneven.test(text) ? text.trim().replace(/\s+/g, ' ') : text));
