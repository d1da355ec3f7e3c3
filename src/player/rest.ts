/** What a course's first page can do without, fetched while it is being read: the other views, their styles, and the course's logic. */
import type { Logic } from '../course/course-json.js';
import { fetchChunk } from './course-player/chunk.js';
import type * as views from './views.js';

export type Views = typeof views;

export interface Rest {
  readonly views: Views;
  readonly logic: Logic;
}

interface Addresses {
  readonly views: string | undefined;
  /** None where the styles came with the page. */
  readonly styles: string | undefined;
  readonly logic: string;
}

/** Resolves when the sheet is there, or will not come. */
function styled(document: Document, address: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  // After the first sheet, which stands in the body: the later of two rules counts.
  document.body.append(link);
  return new Promise((done) => (link.onload = link.onerror = done));
}

/** Rejects where a script does not come: without its styles a view can still be used. */
export async function fetchRest(document: Document, { views, styles, logic }: Addresses): Promise<Rest> {
  const [there, known] = await Promise.all([
    fetchChunk(document, views),
    fetchChunk(document, logic),
    styles && styled(document, styles),
  ]);
  return { views: there as Views, logic: known as Logic };
}
