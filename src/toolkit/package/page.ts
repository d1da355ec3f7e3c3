/** index.html: the course as data, one script, a policy, and something to see before the script runs. */
import type { PageData } from '../chunks.js';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** JSON that no HTML parser can mistake for the end of its element. */
const inlined = (data: PageData): string => JSON.stringify(data).replaceAll('<', '\\u003c');

export interface PageParts {
  readonly data: PageData;
  /** File names of the player's script and, where it has one, its style sheet. */
  readonly script: string;
  readonly style: string | undefined;
  /** What is shown where scripts are switched off. */
  readonly noscript: string;
}

export function page({ data, script, style, noscript }: PageParts): string {
  const { title, language } = data.text;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
${style === undefined ? '' : `<link rel="stylesheet" href="${escaped(style)}">\n`}<script src="${escaped(script)}" defer></script>
</head>
<body>
<div id="player"><h1>${escaped(title)}</h1></div>
<noscript><p>${escaped(noscript)}</p></noscript>
<script type="application/json" id="course">${inlined(data)}</script>
</body>
</html>
`;
}
