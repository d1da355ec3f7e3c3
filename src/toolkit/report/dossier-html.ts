/** Markup of printed documents. Whatever comes from content goes through `escaped`, except for markup that the compiler rendered itself. */
import { escaped } from '../escaped.js';
import { printCss } from './print-css.js';

/** Each part in an element of its own. */
export const listed = (parts: readonly string[]): string => parts.map((part) => `<li>${part}</li>`).join('\n');

/** A rule for the foot of every printed page, with plain `text` to the left of the page's number. */
export const footCss = (text: string): string =>
  `@page{@bottom-left{content:"${text.replace(/[^\p{L}\p{N} .,·–-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}";font:9pt system-ui,sans-serif;color:#5c513c}}`;

/**
 * A whole page without script or request of its own. `css`: rules beyond those of print. `title` is plain text, `body` markup;
 * terms of the glossary, which link nowhere here, come out as words.
 */
export function printed(language: string, title: string, body: string, css = ''): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(title)}</title>
<style>${printCss}${css}</style></head>
<body>
${body.replace(/<a href="#term-[^"]*"[^>]*>(.*?)<\/a>/gs, '$1')}
</body>
</html>
`;
}
