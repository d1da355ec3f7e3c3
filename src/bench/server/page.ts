/** The bench's own page: one script, one icon, and data. */

import type { News } from '../news.js';

/** What the server tells the page of a package. */
export interface PackageOnPage {
  readonly id: string;
  readonly title: string;
  /** Address of the launch page. */
  readonly launch: string;
}

/** Stricter than any course needs; a package is served without one, so that its own is what counts. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** What the page starts with. */
export interface PageStart {
  readonly packages: readonly PackageOnPage[];
  /** Null where the packages are what they are and nobody watches a course folder. */
  readonly news: News | null;
}

const inScript = (value: unknown): string => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escaped);

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export const page = ({ packages, news }: PageStart): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Bench</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<script type="application/json" id="packages">${inScript(packages)}</script>
<script type="application/json" id="news">${inScript(news)}</script>
<script src="/bench.js" defer></script>
</head>
<body>
<noscript>The bench needs JavaScript.</noscript>
</body>
</html>
`;

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="7" fill="#17332d"/>
<path d="M6 13h20v4H6zM9 17v8M23 17v8" fill="#f4bb6c" stroke="#f4bb6c" stroke-width="3"/>
</svg>
`;
