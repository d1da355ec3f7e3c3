/** Listens to the page in the frame: what it writes to its console, what goes wrong in it, and when it leaves. */
import type { NoteEntry } from '../lms/log.js';

export interface CourseListener {
  readonly said: (text: string, tone: NoteEntry['tone']) => void;
  readonly left: () => void;
}

const tones = { info: 'plain', warn: 'warning', error: 'error' } as const satisfies Readonly<
  Record<string, NoteEntry['tone']>
>;

const heard = new WeakSet<Document>();

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  // Not instanceof: the error is of the frame's realm.
  if (typeof value === 'object' && value !== null && 'message' in value) return String(value.message);
  try {
    const json = JSON.stringify(value) as string | undefined;
    return json ?? typeof value;
  } catch {
    return String(value);
  }
}

function listenToConsole(page: Window, { said }: CourseListener): void {
  const { console: theirs } = page as Window & { readonly console: Console };
  for (const method of ['info', 'warn', 'error'] as const) {
    const original = theirs[method].bind(theirs);
    theirs[method] = (...args: readonly unknown[]) => {
      said(args.map(asText).join(' '), tones[method]);
      original(...args);
    };
  }
}

/** Once for each document; a page of another origin can't be heard. */
export function listenTo(page: Window | null, listener: CourseListener): void {
  let document: Document;
  try {
    if (page === null) return;
    ({ document } = page);
  } catch {
    return;
  }
  if (heard.has(document)) return;
  heard.add(document);
  listenToConsole(page, listener);
  page.addEventListener('error', ({ message }) => listener.said(message, 'error'));
  page.addEventListener('unhandledrejection', ({ reason }) => listener.said(asText(reason), 'error'));
  page.addEventListener('pagehide', () => listener.left());
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    listener.said(`Refused by the course's policy: ${violatedDirective} ${blockedURI}`, 'error'),
  );
}
