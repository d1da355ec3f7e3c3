/** Words for the learner: Markdown to markup, plain text to one line. */
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

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

markdown.renderer.rules.th_open = (tokens, index, options, _, renderer) => {
  tokens[index]?.attrSet('scope', 'col');
  return renderer.renderToken(tokens, index, options);
};

/** The apostrophe of a keyboard as it is printed. */
const printed = (text: string): string => (text.includes("'") ? text.replace(/(?<=\p{L})'/gu, '’') : text);

/** Safe markup; raw HTML comes out as text. */
export const rendered = (text: string): string => markdown.render(printed(text)).trim();

/** White space that is not one space between two words. */
const uneven = /^\s|\s$|\s\s|[^\S ]/;

/** One line without line breaks and double spaces. */
export const flat = (text: string): string => printed(uneven.test(text) ? text.trim().replace(/\s+/g, ' ') : text);
