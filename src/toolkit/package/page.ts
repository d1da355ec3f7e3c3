/** index.html: the course as data, one script (and the name of another), a policy, and a shell to see before the script runs. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { PageData } from '../chunks.js';
import { once } from '../remembered.js';
import { escaped } from '../escaped.js';
import type { Shell } from './shell.js';

const policy = ({ shell, fonts, elsewhere }: PageParts): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${shell.source}`,
    "img-src 'self' data:",
    ...(fonts ? ["font-src 'self'"] : []),
    elsewhere ? 'connect-src *' : "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Deflated (RFC 1951), as every browser inflates by itself: many LMSs compress nothing. In base64, so that nothing in it is markup. Once, as it is the same in every package. */
const inlined = once((data: PageData) => {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(data)), { level: 9 }), true));
});

const element = /<script type="text\/plain" id="course">([\w+/=]*)<\/script>/;
const elementWith = (data: PageData): string => `<script type="text/plain" id="course">${inlined(data)}</script>`;

/** A page that `page` made, with other data. */
export const withData = (html: string, data: PageData): string => html.replace(element, elementWith(data));

/** What `page` put into a page; undefined where it is no such page. Whoever made the page, the shape is theirs to answer for. */
export function dataIn(html: string): unknown {
  const inside = element.exec(html)?.[1];
  if (inside === undefined) return undefined;
  try {
    return JSON.parse(strFromU8(inflateSync(strToU8(atob(inside), true))));
  } catch {
    return undefined;
  }
}

export interface PageParts {
  readonly data: PageData;
  /** File names of the player's script and, where it has one, its style sheet. */
  readonly script: string;
  readonly style: string | undefined;
  /** A script and a style sheet that the script asks for. */
  readonly views: string;
  readonly later: string | undefined;
  readonly shell: Shell;
  /** What is shown where scripts are switched off. */
  readonly noscript: string;
  /** The style sheet asks for a font of the package. */
  readonly fonts: boolean;
  /** It sends to hosts that are not known yet. */
  readonly elsewhere: true | undefined;
}

/** The style sheet stands behind the shell, which need not wait for it. */
export function page(parts: PageParts): string {
  const { data, script, style, views, later, shell, noscript } = parts;
  const { title, language } = data.text;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy(parts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${shell.css}</style>
<script src="${escaped(script)}" data-views="${escaped(views)}"${later === undefined ? '' : ` data-styles="${escaped(later)}"`} defer></script>
</head>
<body>
<div id="player">
${shell.html}
</div>
${style === undefined ? '' : `<link rel="stylesheet" href="${escaped(style)}">\n`}<noscript><p>${escaped(noscript)}</p></noscript>
${elementWith(data)}
</body>
</html>
`;
}
