import { sortedNames, type Files } from '../../files.js';
import { problem, type Problem, type Span } from '../../problems/problem.js';

/** Types that Docebo, among others, refuses, and programs that servers or mail filters stop. */
const forbidden = /(?:^|\/)[^/]*\.(php\d?|phtml|jspx?|aspx?|cgi|sh|htaccess|exe|bat|cmd|com|msi|dll)$/i;
const odd = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.git\/|\.svn\/)/i;

/** What operating systems leave behind. */
export const isOdd = (name: string): boolean => odd.test(name);

/** What LMSs refuse whole packages for. */
export const isForbidden = (name: string): boolean => forbidden.test(name);

/** Why a path cannot be trusted to lead to one file of the package everywhere; empty where it can. */
export function flaw(name: string): string {
  if (name.includes('\\')) return 'it has a backslash; folders are parted by /';
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'it begins at a root';
  if (name.split('/').includes('..')) return 'it leads out of the package';
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u001f<>:"|?*]/.test(name) ? 'it has a sign that not every system takes' : '';
}

/** Names that an LMS refuses or loses. */
export function* names(files: Files, at: (file: string) => Span): Iterable<Problem> {
  const seen = new Map<string, string>();
  for (const file of sortedNames(files)) {
    const kind = forbidden.exec(file)?.[1];
    const why = flaw(file);
    const twin = seen.get(file.toLowerCase());
    seen.set(file.toLowerCase(), file);
    if (isOdd(file)) yield problem('odd-file', at(file), { file });
    else if (kind !== undefined) yield problem('forbidden-file', at(file), { file, kind: `.${kind.toLowerCase()}` });
    if (why !== '') yield problem('bad-name', at(file), { file, why });
    if (twin !== undefined) yield problem('case-twins', at(file), { file, other: twin });
  }
}
