/** What the server tells while it watches a course folder. */
import type { News, Outline } from '../news.js';

export interface Listener {
  readonly heard: (news: News) => void;
  readonly connected: (on: boolean) => void;
}

/** Listens until the page goes; a lost connection is sought again by the browser. */
export function listenToNews({ heard, connected }: Listener): void {
  const source = new EventSource('/news');
  source.addEventListener('open', () => connected(true));
  source.addEventListener('error', () => connected(false));
  source.addEventListener('message', ({ data }: MessageEvent<string>) => heard(JSON.parse(data) as News));
  addEventListener('pagehide', () => source.close());
}

/** The course that is on the bench; undefined while there is none, or no server. */
export async function fetchOutline(): Promise<Outline | undefined> {
  try {
    const answer = await fetch('/outline.json');
    return answer.ok ? ((await answer.json()) as Outline) : undefined;
  } catch {
    return undefined;
  }
}
