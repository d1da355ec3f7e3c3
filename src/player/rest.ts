/** What a course's first page can do without, fetched while it is being read: the other views, and their styles. */
import { fetchChunk } from './course-player/chunk.js';
import type * as views from './views.js';

export type Views = typeof views;

/** Addresses. */
export interface Rest {
  readonly views: string | undefined;
  /** None where the styles came with the page. */
  readonly styles: string | undefined;
}

/** Resolves when the sheet is there, or will not come. */
function styled(document: Document, address: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
  return new Promise((done) => (link.onload = link.onerror = done));
}

/** Rejects where the script does not come: without its styles a view can still be used. */
export async function fetchRest(document: Document, { views, styles }: Rest): Promise<Views> {
  const [there] = await Promise.all([fetchChunk(document, views), styles && styled(document, styles)]);
  return there as Views;
}
